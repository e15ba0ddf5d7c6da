using System.Net;
using HotChocolate;
using HotChocolate.Execution;
using KnowledgeGraph.FullStack.Tests.Hosts;
using KnowledgeGraph.FullStack.Tests.Samples;
using KnowledgeGraph.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.FullStack.Tests;

/// <summary>A client that holds an answer of HotChocolate's host need not fetch it again.</summary>
public sealed class EntityTagTests(SeededGraph graph, BothHosts hosts) : IClassFixture<BothHosts>
{
    const string Query = """{ nation(id: "kor") { name } }""";

    [Fact]
    public async Task A_client_that_holds_the_content_is_told_so()
    {
        var (_, tag, _) = await GetAsync(hosts.HotChocolate, Query);

        Assert.Equal((HttpStatusCode.NotModified, tag, ""), await GetAsync(hosts.HotChocolate, Query, ("If-None-Match", tag!)));
        Assert.Equal((HttpStatusCode.NotModified, tag, ""), await GetAsync(hosts.HotChocolate, Query, ("If-None-Match", $"\"a\", W/{tag}")));
        Assert.Equal((HttpStatusCode.NotModified, tag, ""), await GetAsync(hosts.HotChocolate, Query, ("If-None-Match", "*")));
        Assert.Equal(HttpStatusCode.OK, (await GetAsync(hosts.HotChocolate, Query, ("If-None-Match", "\"a\""))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync(hosts.HotChocolate, "{ nothing }", ("If-None-Match", "*"))).Status);
    }

    [Fact]
    public async Task A_tag_names_all_that_an_answer_depends_on()
    {
        var tags = new[]
        {
            (await GetAsync(hosts.HotChocolate, Query)).Tag,
            (await GetAsync(hosts.HotChocolate, Query.Replace("kor", "che", StringComparison.Ordinal))).Tag,
            (await GetAsync(hosts.HotChocolate, Query, ("GraphQL-Cost", "report"))).Tag,
            (await GetAsync(hosts.HotChocolate, Query, ("GraphQL-Bibliography", "1"))).Tag,
            (await GetAsync(hosts.HotChocolate, Query, ("Accept", Answer.Json))).Tag,
        };

        Assert.Equal(5, tags.OfType<string>().Distinct().Count());
        Assert.Equal(tags[0], (await GetAsync(hosts.HotChocolate, Query)).Tag);
        Assert.Null((await GetAsync(hosts.HotChocolate, Query, ("GraphQL-Explain", "profile"))).Tag);
        Assert.Null((await GetAsync(hosts.HotChocolate, "{ nothing }")).Tag);
    }

    [Fact]
    public async Task Answers_have_the_headers_of_the_built_in_host()
    {
        var expected = await HeadersAsync(hosts.BuiltIn);
        var actual = await HeadersAsync(hosts.HotChocolate);

        Assert.Equal(expected, actual);
        Assert.Contains("Vary: Accept, GraphQL-Cost, GraphQL-Explain, GraphQL-Bibliography", actual);
    }

    [Fact]
    public async Task What_a_field_of_a_user_has_a_part_in_has_no_tag()
    {
        await using var host = await Host.HotChocolateAsync(graph.Engine, server => server.AddTypeExtension(typeof(Visits)));

        Assert.NotNull((await GetAsync(host, Query)).Tag);
        Assert.Null((await GetAsync(host, """{ nation(id: "kor") { name } lastVisit(city: "Busan") { year } }""")).Tag);
        Assert.Null((await GetAsync(host, """{ lastVisit(city: "Busan") { year } }""")).Tag);
    }

    // A tag that a client holds opens no way past a step of the pipeline.
    [Fact]
    public async Task A_refusal_of_the_pipeline_goes_before_the_tag()
    {
        var isOpen = true;
        await using var host = await Host.HotChocolateAsync(graph.Engine, server => server.UseRequest(next => async context =>
        {
            if (isOpen)
                await next(context);
            else
                context.Result = OperationResultBuilder.CreateError(ErrorBuilder.New().SetMessage("Closed.").Build());
        }).UseDefaultPipeline());
        var (_, tag, _) = await GetAsync(host, Query);

        isOpen = false;

        Assert.NotNull(tag);
        Assert.Equal(HttpStatusCode.BadRequest, (await GetAsync(host, Query, ("If-None-Match", tag))).Status);
    }

    static async Task<IEnumerable<string>> HeadersAsync(Host host)
    {
        using var response = await SendAsync(host, Query);
        return response.Headers.Concat(response.Content.Headers)
            .Where(header => header.Key is not ("Date" or "ETag" or "Server"))
            .Select(header => $"{header.Key}: {string.Join(", ", header.Value)}").Order(StringComparer.Ordinal).ToList();
    }

    static async Task<(HttpStatusCode Status, string? Tag, string Body)> GetAsync(Host host, string query, params (string Name, string Value)[] headers)
    {
        using var response = await SendAsync(host, query, headers);
        return (response.StatusCode, response.Headers.ETag?.ToString(), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    static async Task<HttpResponseMessage> SendAsync(Host host, string query, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(query));
        request.Headers.TryAddWithoutValidation("Accept", headers.Any(header => header.Name == "Accept") ? [] : [Answer.GraphQLResponse]);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
