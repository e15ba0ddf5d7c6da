using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Http;

/// <summary>Answers in CSV and JSON Lines.</summary>
public sealed class RowsTests : IAsyncLifetime
{
    const string Csv = "text/csv";
    const string JsonLines = "application/jsonl";

    readonly LoadedGraph _graph = new(Graph(), new() { MaxPageSize = 3, DefaultPageSize = 2, MaxRows = 12 });
    WebHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await WebHost.StartOnAsync(_graph.Engine);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _graph.Dispose();
    }

    [Fact]
    public async Task Csv_has_a_header_and_a_row_per_node_with_nested_values_in_columns()
    {
        var (status, type, body) = await AskAsync(Csv, "{ conferences { nodes { id name aliases host { name } memberCount } totalCount } }");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("text/csv; charset=utf-8; header=present", type);
        Assert.Equal(
            "id,name,aliases,host.name,memberCount\r\n"
            + "c1,\"One, \"\"two\"\"\",a|b,Côte d’Ivoire,-5\r\n"
            + "c2,\"'=1+1\",\"'-x|y\",,\r\n"
            + "c3,\"'@sum\",,,7\r\n"
            + "c4,\"line\nend\",,,\r\n"
            + "c5,\"'+1\",,,\r\n"
            + "c6,\"'\tx\",,,\r\n",
            body);
    }

    [Fact]
    public async Task Edges_bring_their_cursors_properties_and_evidence()
    {
        var (_, _, body) = await AskAsync(Csv,
            "{ conference(id: \"c1\") { adopted(order: [{ number: DESC }]) { edges { on: date asNew node { __typename number } claims { value status } } } } }");

        Assert.Equal("on,asNew,node.__typename,node.number,claims.value,claims.status\r\n,,Resolution,2,,\r\n2014-10,true,Resolution,1,,\r\n", body);
    }

    [Fact]
    public async Task Json_lines_hold_the_rows_as_the_answer_would()
    {
        var (status, type, body) = await AskAsync(JsonLines, "{ conferences(first: 4) { nodes { id host { name } } } }");

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("application/jsonl; charset=utf-8", type);
        Assert.Equal("{\"id\":\"c1\",\"host\":{\"name\":\"Côte d’Ivoire\"}}\n{\"id\":\"c2\",\"host\":null}\n{\"id\":\"c3\",\"host\":null}\n{\"id\":\"c4\",\"host\":null}\n", body);
    }

    [Fact]
    public async Task Rows_go_on_beyond_a_page_from_a_cursor_and_with_variables()
    {
        var cursor = (string)(await _graph.DataAsync("{ conferences(first: 1) { pageInfo { endCursor } } }"))["conferences"]!["pageInfo"]!["endCursor"]!;

        Assert.Equal("id\r\nc2\r\nc3\r\nc4\r\nc5\r\n", (await AskAsync(Csv,
            "query ($n: Int, $c: String) { conferences(first: $n, after: $c) { nodes { id } } }", $$"""{ "n": 4, "c": "{{cursor}}" }""")).Body);
        Assert.Equal("id\r\n", (await AskAsync(Csv, "{ conferences(first: 0) { nodes { id } } }")).Body);
        Assert.Equal("id\r\n", (await AskAsync(Csv, "{ conference(id: \"none\") { adopted { nodes { id } } } }")).Body);
        Assert.Equal("", (await AskAsync(JsonLines, "{ conference(id: \"none\") { adopted { nodes { id } } } }")).Body);
        Assert.Equal("matched,node.id\r\n\"'=1+1\",c2\r\n\"'+1\",c5\r\n", (await AskAsync(Csv, "{ search(text: \"1 1\") { edges { matched node { id } } } }")).Body);
    }

    [Fact]
    public async Task What_a_traversal_finds_comes_as_rows_beyond_a_page_too()
    {
        Assert.Equal("node.id,direction,relationship.type\r\nn1,OUT,HOSTED_BY\r\nr1,OUT,ADOPTED\r\nr2,OUT,ADOPTED\r\n",
            (await AskAsync(Csv, "{ conference(id: \"c1\") { neighbors { edges { node { id } direction relationship { type } } } } }")).Body);
        Assert.Equal("{\"depth\":1,\"node\":{\"id\":\"c1\"}}\n{\"depth\":2,\"node\":{\"id\":\"r1\"}}\n{\"depth\":2,\"node\":{\"id\":\"r2\"}}\n",
            (await AskAsync(JsonLines, "{ nation(id: \"n1\") { reachable(maxDepth: 2) { edges { depth node { id } } } } }")).Body);
        Assert.Equal("id\r\nc1\r\n", (await AskAsync(Csv, "{ common(ids: [\"r1\", \"r2\"]) { nodes { id } } }")).Body);
    }

    [Fact]
    public async Task An_answer_that_may_not_be_longer_ends_in_a_record_that_says_so()
    {
        Assert.EndsWith("n6,\r\n#error KG_TOO_MANY_ROWS: There are more rows than the 12 that one answer may have.,\r\n",
            (await AskAsync(Csv, "{ nations { nodes { id name: iso3 } } }")).Body, StringComparison.Ordinal);
        Assert.EndsWith("""
            {"id":"n6"}
            {"errors":[{"message":"There are more rows than the 12 that one answer may have.","extensions":{"code":"KG_TOO_MANY_ROWS"}}]}

            """, (await AskAsync(JsonLines, "{ nations { nodes { id } } }")).Body, StringComparison.Ordinal);
        Assert.EndsWith("n6\r\n", (await AskAsync(Csv, "{ nations(first: 12) { nodes { id } } }")).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ conference(id: \"c1\") { name } }", "KG_NO_ROWS")]
    [InlineData("{ a: conferences { nodes { id } } b: conferences { nodes { id } } }", "KG_NO_ROWS")]
    [InlineData("{ conferences { totalCount } }", "KG_NO_ROWS")]
    [InlineData("{ conferences { nodes { id } edges { cursor } } }", "KG_NO_ROWS")]
    [InlineData("{ conference(id: \"c1\") { name adopted { nodes { id } } } }", "KG_NO_ROWS")]
    [InlineData("{ dataset { version } }", "KG_NO_ROWS")]
    [InlineData("{ __schema { queryType { name } } }", "KG_NO_ROWS")]
    [InlineData("{ conferences(last: 2) { nodes { id } } }", "HC0079")]
    [InlineData("{ conferences(first: 13) { nodes { id } } }", "HC0051")]
    [InlineData("{ conferences(after: \"x\") { nodes { id } } }", "HC0078")]
    [InlineData("{ conferences { nodes { nme } } }", "KG_VALIDATION")]
    [InlineData("{ conferences", "HC0014")]
    public async Task What_leads_to_no_rows_is_refused_as_a_whole(string query, string code)
    {
        foreach (var accept in new[] { Csv, JsonLines })
        {
            var (status, type, body) = await AskAsync(accept, query);

            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal("application/graphql-response+json; charset=utf-8", type);
            Assert.Equal(code, (string)JsonDocument.Parse(body).RootElement.GetProperty("errors")[0].GetProperty("extensions").GetProperty("code").GetString()!);
        }
    }

    [Fact]
    public async Task Rows_come_by_GET_too_and_carry_no_tag()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString("{ nations(first: 1) { nodes { id } } }"));
        request.Headers.Accept.Add(new(Csv));
        using var response = await _host.Client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Null(response.Headers.ETag);
        Assert.Equal("id\r\nn1\r\n", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task LibreOffice_reads_the_columns_and_runs_no_formula()
    {
        var soffice = new[] { "/usr/bin/soffice", "/usr/bin/libreoffice" }.FirstOrDefault(File.Exists);
        if (soffice is null)
            Assert.Skip("LibreOffice is not installed: whether it opens the CSV was not tried.");
        using var folder = new TemporaryFolder();
        var csv = Path.Combine(folder.Path, "rows.csv");
        await File.WriteAllTextAsync(csv, (await AskAsync(Csv, "{ conferences { nodes { id name memberCount } } }")).Body, TestContext.Current.CancellationToken);

        // 44: comma, 34: quote, 76: UTF-8. To HTML, since it shows what each cell holds.
        using var converted = Process.Start(new ProcessStartInfo(soffice,
            ["-env:UserInstallation=file://" + folder.Path + "/profile", "--headless", "--infilter=CSV:44,34,76,1", "--convert-to", "html", "--outdir", folder.Path, csv])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        await converted.WaitForExitAsync(TestContext.Current.CancellationToken);

        var html = await File.ReadAllTextAsync(Path.Combine(folder.Path, "rows.html"), TestContext.Current.CancellationToken);
        Assert.Contains("One, &quot;two&quot;", html, StringComparison.Ordinal);
        Assert.Contains("=1+1", html, StringComparison.Ordinal);
        Assert.Contains("-5", html, StringComparison.Ordinal);
    }

    async Task<(HttpStatusCode Status, string? Type, string Body)> AskAsync(string accept, string query, string? variables = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent($$"""{ "query": {{JsonSerializer.Serialize(query)}}, "variables": {{variables ?? "null"}} }""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(accept));
        using var response = await _host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return (response.StatusCode, response.Content.Headers.ContentType?.ToString(), await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    static KnowledgeGraph.Seeding.GraphSource Graph()
    {
        var graph = new GraphBuilder()
            .Node("Conference", "c1", ("name", "One, \"two\""), ("aliases", new object[] { "a", "b" }), ("memberCount", -5L))
            .Node("Conference", "c2", ("name", "=1+1"), ("aliases", new object[] { "-x", "y" }))
            .Node("Conference", "c3", ("name", "@sum"), ("memberCount", 7L))
            .Node("Conference", "c4", ("name", "line\nend"))
            .Node("Conference", "c5", ("name", "+1"))
            .Node("Conference", "c6", ("name", "\tx"))
            .Node("Resolution", "r1", ("number", 1L))
            .Node("Resolution", "r2", ("number", 2L));
        for (var i = 1; i <= 15; i++)
            graph.Node("Nation", $"n{i}", ("name", i == 1 ? "Côte d’Ivoire" : $"Nation {i}"));
        return graph
            .Relationship("c1", "HOSTED_BY", "n1")
            .Relationship("c1", "ADOPTED", "r1", null, ("date", "2014-10"), ("asNew", true))
            .Relationship("c1", "ADOPTED", "r2")
            .Build();
    }
}
