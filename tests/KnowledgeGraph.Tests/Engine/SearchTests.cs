using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public sealed class SearchTests : IDisposable
{
    readonly LoadedGraph _graph = new(new GraphBuilder()
        .Node("Conference", "c1", ("name", "Busan"), ("aliases", new object[] { "Port of conferences" }))
        .Node("Conference", "c2", ("name", "Busan Declaration"))
        .Node("Conference", "c3", ("name", "Great Busan"))
        .Node("Conference", "c4", ("name", "Pusan"), ("aliases", new object[] { "Other", "Busan-si", "Busan" }))
        .Node("Conference", "c5", ("name", "Busanland"), ("firsts", new object[] { "Unsought" }))
        .Node("Nation", "n1", ("name", "A much longer name"), ("iso3", "Busan"))
        .Node("Nation", "n2", ("name", "Côte d’Ivoire"), ("iso3", "CIV"))
        .Node("Official", "o1", ("name", "Hamadoun Touré"))
        .Node("Official", "o2", ("name", "Touré, Hamadoun Ibrahim"))
        .Node("Resolution", "r1", ("title", "国際電気通信連合 e-health"))
        .Node("Resolution", "r2", ("title", "国際連合 eHealth"))
        .Node("Source", "s1", ("title", "Busan in the news"))
        .Build());

    public static TheoryData<string, string> Searches => new()
    {
        { "busan", "c1 c5 c2 c4 c3 n1" },
        { "BUSÁN", "c1 c5 c2 c4 c3 n1" },
        { "busan d", "c2" },
        { "declaration busa", "c2" },
        { "declar busan", "" },
        { "decl busan great", "" },
        { "busan great", "c3" },
        { "busan-si", "c4" },
        { "busansi", "c4" },
        { "busan s", "c4" },
        { "toure", "o2 o1" },
        { "ibrahim toure hamadoun", "o2" },
        { "hamadoun toure", "o1 o2" },
        { "cote divoire", "n2" },
        { "cote d'ivoire", "n2" },
        { "civ", "n2" },
        { "国際", "r2 r1" },
        { "電気", "r1" },
        { "合", "r2 r1" },
        { "連国", "" },
        { "e-health", "r2 r1" },
        { "ehealth", "r2 r1" },
        { "e health", "r1" },
        { "unsought", "" },
        { "c1", "" },
        { "news", "" },
        { "", "" },
        { " - ", "" },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public async Task Words_find_nodes_by_rank_length_and_id(string text, string ids)
        => Assert.Equal(ids, await IdsAsync(text, ""));

    [Theory]
    [InlineData("[Source]", "s1")]
    [InlineData("[Nation, Source]", "s1 n1")]
    [InlineData("[]", "")]
    [InlineData("null", "c1 c5 c2 c4 c3 n1")]
    public async Task Types_narrow_a_search_and_alone_ask_for_evidence(string types, string ids)
    {
        Assert.Equal(ids, await IdsAsync("busan", $", types: {types}"));
        var answer = await _graph.DataAsync("query ($t: [NodeTypeName!]) { search(text: \"busan\", types: $t) { nodes { id } } }",
            $$"""{ "t": {{types.Replace("Nation", "\"Nation\"").Replace("Source", "\"Source\"")}} }""");
        Assert.Equal(ids, Ids(answer));
    }

    [Fact]
    public async Task An_edge_says_which_text_was_found_and_where_it_stands()
        => Assert.Equal(
            """{"data":{"search":{"totalCount":6,"edges":[{"matched":"Busan","field":"name"},{"matched":"Busanland","field":"name"},{"matched":"Busan Declaration","field":"name"},{"matched":"Busan","field":"aliases"},{"matched":"Great Busan","field":"name"},{"matched":"Busan","field":"iso3"}]}}}""",
            await _graph.AnswerAsync("{ search(text: \"busan\") { totalCount edges { matched field } } }"));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Pages_make_the_whole_list(int size)
    {
        const string Query = "query ($n: Int, $after: String) { search(text: \"busan\", first: $n, after: $after) { pageInfo { hasNextPage hasPreviousPage endCursor } nodes { id } } }";
        var (ids, after, pages) = (new List<string>(), "null", 0);
        while (true)
        {
            var page = (await _graph.DataAsync(Query, $$"""{ "n": {{size}}, "after": {{after}} }"""))["search"]!;
            ids.AddRange(page["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
            Assert.Equal(pages++ > 0, (bool)page["pageInfo"]!["hasPreviousPage"]!);
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
            after = page["pageInfo"]!["endCursor"]!.ToJsonString();
        }

        Assert.Equal("c1 c5 c2 c4 c3 n1", string.Join(' ', ids));
    }

    [Fact]
    public async Task A_cursor_belongs_to_the_words_and_types_it_came_from()
    {
        var cursor = (string)(await _graph.DataAsync("{ search(text: \"busan\", first: 1) { pageInfo { endCursor } } }"))["search"]!["pageInfo"]!["endCursor"]!;

        Assert.Equal("c5 c2 c4 c3 n1", await IdsAsync("BUSAN ", $", after: \"{cursor}\""));
        Assert.Contains("HC0078", await _graph.AnswerAsync($$"""{ search(text: "busa", after: "{{cursor}}") { nodes { id } } }"""), StringComparison.Ordinal);
        Assert.Contains("HC0078", await _graph.AnswerAsync($$"""{ search(text: "busan", types: [Nation], after: "{{cursor}}") { nodes { id } } }"""), StringComparison.Ordinal);
        Assert.Contains("HC0078", await _graph.AnswerAsync($$"""{ conferences(after: "{{cursor}}") { nodes { id } } }"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("busan\" OR \"toure")]
    [InlineData("AND")]
    [InlineData("NOT busan")]
    [InlineData("busan OR toure")]
    [InlineData("NEAR(busan toure)")]
    [InlineData("(((((busan")]
    [InlineData("*")]
    [InlineData("bus*")]
    [InlineData("+busan -toure")]
    [InlineData("matched:busan")]
    [InlineData("tokens : busan")]
    [InlineData("a.b o'neil 50% $x ; DROP")]
    [InlineData("busan\u0000toure")]
    [InlineData("^busan")]
    [InlineData("/((/ ~2 ? [a TO b] \\")]
    [InlineData("\ud83d\ude00")]
    public async Task Nothing_of_a_text_is_syntax(string text)
    {
        var answer = await _graph.DataAsync("query ($t: String!) { search(text: $t) { totalCount } }",
            $$"""{ "t": {{System.Text.Json.JsonSerializer.Serialize(text)}} }""");

        Assert.InRange((int)answer["search"]!["totalCount"]!, 0, text is "bus*" or "(((((busan" or "^busan" ? 6 : 0);
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        Assert.Equal(
            """{"errors":[{"message":"'text' is longer than 256 characters, or holds more than 32 words.","locations":[{"line":1,"column":3}],"extensions":{"code":"KG_SEARCH_TEXT","hint":"Search for fewer words."}}]}""",
            await _graph.AnswerAsync($$"""{ search(text: "{{new string('x', 257)}}") { nodes { id } } }"""));
        Assert.Equal("", await IdsAsync(new string('x', 256), ""));
    }

    [Fact]
    public async Task A_dataset_says_what_it_holds()
    {
        var dataset = (await _graph.DataAsync("{ dataset { __typename version loadedAt counts { type count } sources { id title } } }"))["dataset"]!;

        Assert.Equal(_graph.Engine.Served.Version, (string)dataset["version"]!);
        Assert.Equal(_graph.Engine.Served.LoadedAt, DateTimeOffset.Parse((string)dataset["loadedAt"]!, System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Conference 5, Resolution 2, Nation 2, Official 2, Claim 0, Source 1",
            string.Join(", ", dataset["counts"]!.AsArray().Select(one => $"{one!["type"]} {one["count"]}")));
        Assert.Equal("""[{"id":"s1","title":"Busan in the news"}]""", dataset["sources"]!.ToJsonString());
    }

    public void Dispose() => _graph.Dispose();

    async Task<string> IdsAsync(string text, string arguments)
        => Ids(await _graph.DataAsync($$"""{ search(text: {{System.Text.Json.JsonSerializer.Serialize(text)}}{{arguments}}) { nodes { id } } }"""));

    static string Ids(System.Text.Json.Nodes.JsonNode data)
        => string.Join(' ', data["search"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
}
