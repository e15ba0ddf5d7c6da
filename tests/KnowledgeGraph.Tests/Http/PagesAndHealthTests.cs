using System.Net;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Operations.Budget;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Http;

public sealed class PagesAndHealthTests
{
    [Fact]
    public async Task The_start_page_shows_questions_as_links_and_runs_no_script()
    {
        await using var host = await WebHost.StartAsync(new() { Questions = [new("Who & what?", "{ echo(a: 1) }")] });

        var response = await host.Client.GetAsync("/");
        var html = await response.Content.ReadAsStringAsync();

        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("""<h3><a href="/graphql/plain#1">Who &amp; what?</a> <a class="raw" href="/graphql?query=%7B%20echo%28a%3A%201%29%20%7D" """, html, StringComparison.Ordinal);
        Assert.Contains("<code>{ echo(a: 1) }</code>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{", html, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'self'; script-src 'none'; form-action 'none'; style-src 'sha256-", Header(response, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(response, "Referrer-Policy"));
        Assert.Equal(HttpStatusCode.OK, (await host.Client.GetAsync("/graphql?query=%7B%20echo%28a%3A%201%29%20%7D")).StatusCode);
    }

    [Fact]
    public void Five_questions_are_built_in_and_named()
        => Assert.Equal(5, Question.BuiltIn.Count(question => question.Title.EndsWith('?') && question.Query.StartsWith("query ", StringComparison.Ordinal)));

    [Fact]
    public void The_questions_fit_the_graph_that_comes_with_us()
    {
        var schema = SchemaReader.ReadFolder(Path.Combine(Repository.Root, "graph-schema")).Value!;
        var validate = GraphQLNetValidator.For(ApiSchema.Build(schema).Sdl, new());

        Assert.All(Question.BuiltIn, question => Assert.Empty(validate(DocumentBudget.Parse(question.Query, new()).Document!)));
    }

    [Fact]
    public async Task A_browser_that_asks_nothing_gets_the_page()
    {
        await using var host = await WebHost.StartAsync();

        Assert.Equal("text/html", await MediaTypeAsync(host, "/graphql", "text/html,*/*;q=0.8"));
        Assert.Equal("application/json", await MediaTypeAsync(host, "/graphql?query=%7Becho%7D", "text/html,*/*;q=0.8"));
    }

    [Fact]
    public async Task The_SDL_is_served_until_it_changes()
    {
        await using var host = await WebHost.StartAsync();
        var first = await host.Client.GetAsync("/graphql/schema.graphql");

        using var again = new HttpRequestMessage(HttpMethod.Get, "/graphql/schema.graphql");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal("text/plain; charset=utf-8", first.Content.Headers.ContentType!.ToString());
        Assert.StartsWith("type Query", await first.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotModified, (await host.Client.SendAsync(again)).StatusCode);
    }

    [Fact]
    public async Task Health_tells_life_from_readiness()
    {
        await using var host = await WebHost.StartAsync();

        Assert.Equal("""{"status":"live"}""", await host.Client.GetStringAsync("/health/live"));
        Assert.Equal("""{"status":"ready","version":"00000000000000aa"}""", await host.Client.GetStringAsync("/health/ready"));
    }

    [Fact]
    public async Task Unknown_paths_say_what_exists()
    {
        await using var host = await WebHost.StartAsync();

        var response = await host.Client.GetAsync("/graphiql/index.html");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/plain; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains("/graphql/schema.graphql", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/graphql/schema.graphql")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task What_is_fetched_cannot_be_posted_to(string path)
    {
        await using var host = await WebHost.StartAsync();

        var response = await host.Client.PostAsync(path, null);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_hardened_host_gives_no_hints_no_SDL_and_no_questions()
    {
        await using var host = await WebHost.StartAsync(new() { Hardened = true });

        var unknownField = await host.Client.GetStringAsync("/graphql?query=%7Bekho%7D");
        var malformed = await (await host.Client.GetAsync("/graphql")).Content.ReadAsStringAsync();
        var page = await host.Client.GetStringAsync("/");

        Assert.Contains("Cannot query field 'ekho'", unknownField, StringComparison.Ordinal);
        Assert.DoesNotContain("hint", unknownField + malformed, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Client.GetAsync("/graphql/schema.graphql")).StatusCode);
        Assert.DoesNotContain("/graphql?query=", page, StringComparison.Ordinal);
        Assert.DoesNotContain("schema.graphql", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Ask the graph", page, StringComparison.Ordinal);
    }

    static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).Single();

    static async Task<string?> MediaTypeAsync(WebHost host, string path, string accept)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Accept", accept);
        return (await host.Client.SendAsync(request)).Content.Headers.ContentType!.MediaType;
    }
}
