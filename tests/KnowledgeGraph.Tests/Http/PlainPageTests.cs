using System.Net;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.Http;

public sealed partial class PlainPageTests
{
    [Fact]
    public async Task The_form_works_without_script_and_has_a_label_for_each_field()
    {
        await using var host = await WebHost.StartAsync(new() { Questions = [new("Who & what?", "query A { echo(a: \"<\") }")] });

        var html = await host.Client.GetStringAsync("/graphql/plain");

        Assert.Contains("<form action=\"/graphql\" method=\"get\">", html, StringComparison.Ordinal);
        Assert.Contains("<option value=\"query A { echo(a: &quot;&lt;&quot;) }\">Who &amp; what?</option>", html, StringComparison.Ordinal);
        Assert.Contains("required>\nquery A { echo(a: &quot;&lt;&quot;) }</textarea>", html, StringComparison.Ordinal);
        Assert.Equal(["query", "question", "variables"], Labelled().Matches(html).Select(match => match.Groups["id"].Value).Order());
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/graphql?query=%7B+echo%0D%0A%7D&variables=")).StatusCode);
    }

    [Fact]
    public async Task Its_policy_lets_nothing_inline_run_but_the_style()
    {
        await using var host = await WebHost.StartAsync();

        var response = await host.Client.GetAsync("/graphql/plain");
        var html = await response.Content.ReadAsStringAsync();

        Assert.StartsWith(
            "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; style-src 'sha256-",
            response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(["<script src=\"/graphql/plain.js\" defer>"], Scripts().Matches(html).Select(match => match.Value));
        Assert.DoesNotMatch(" (style|on[a-z]+)=", html);
    }

    [Fact]
    public async Task Its_script_is_served_until_it_changes()
    {
        await using var host = await WebHost.StartAsync();
        var first = await host.Client.GetAsync("/graphql/plain.js");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/plain.js");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal("text/javascript; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql/plain")]
    [InlineData("/graphql/plain.js")]
    [InlineData("/favicon.svg")]
    public async Task What_we_wrote_names_no_other_host(string path)
    {
        await using var host = await WebHost.StartAsync();

        var text = await host.Client.GetStringAsync(path);

        Assert.DoesNotMatch("https?://(?!www.w3.org/2000/svg)|\"//", text);
    }

    [GeneratedRegex("<label for=\"(?<id>[a-z]+)\">[^<]+</label>")]
    private static partial Regex Labelled();

    [GeneratedRegex("<script[^>]*>")]
    private static partial Regex Scripts();
}
