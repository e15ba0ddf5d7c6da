using CsCheck;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Traversals of small graphs with many relationships: ties, parallels, cycles, self-loops, parts that nothing joins.</summary>
/// <remarks><c>KG_WALKS</c> sets their number.</remarks>
public sealed class TraversalOracleTests(Neo4jServer server, ITestOutputHelper output)
{
    const int CasesPerGraph = 10;

    // New statements are planned first; a loaded machine takes seconds for some.
    static readonly EngineLimits Patient = new() { Timeout = TimeSpan.FromMinutes(2) };

    static readonly GraphSchema Schema = SchemaReader.ReadText(SchemaText, "traversals.graphql").Value!;

    const string SchemaText = RandomSchema.Evidence + """
        type Red @node {
          id: ID!
          a: [Entity!]! @relationship(type: "A", direction: OUT, properties: "Weight")
          b: [Red!]! @relationship(type: "B", direction: OUT)
          source: [Source!]! @relationship(type: "B", direction: OUT)
        }
        type Blue @node {
          id: ID!
          ab: [Entity!]! @relationship(type: "A_B", direction: OUT)
          b: [Red!]! @relationship(type: "B", direction: IN)
        }
        type Weight @relationshipProperties { size: Int }
        """;

    // Everything that tells one row from another.
    const string Operation = """
        query ($from: ID!, $to: ID!, $ids: [ID!]!, $types: [RelationshipName!], $direction: RelationshipDirection, $steps: Int, $first: Int) {
          paths(from: $from, to: $to, types: $types, direction: $direction, maxLength: $steps, first: $first) {
            length
            nodes { id }
            relationships { type key source { id } target { id } ... on ARelationship { size } claims { id } }
          }
          common(ids: $ids, types: $types, direction: $direction, first: $first) { totalCount edges { cursor node { id } } pageInfo { hasNextPage } }
          node(id: $from) {
            ... on Entity {
              relationships { type direction count }
              neighbors(types: $types, direction: $direction, last: $first) {
                totalCount
                edges { cursor direction node { id } relationship { __typename type key source { id } target { id } claims(fields: ["size"]) { id } } }
                pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
              }
              reachable(types: $types, direction: $direction, maxDepth: $steps, first: $first) { totalCount edges { cursor depth node { id } } pageInfo { hasNextPage } }
            }
          }
        }
        """;

    [Fact]
    public Task Traversals_have_the_answers_of_a_naive_walk()
        => CompareAsync(LongForm.Number("KG_WALKS", 5_000), source => Task.FromResult<AnsweringGraph>(new LoadedGraph(source)));

    [Fact]
    public Task Traversals_have_the_same_answers_from_Neo4j()
        => CompareAsync(LongForm.Number("KG_WALKS", 40), async source => await Neo4jGraph.LoadAsync(server, source, Patient));

    // All graphs stand in one store, since nothing joins them: so a statement is made once for all.
    async Task CompareAsync(int count, Func<GraphSource, Task<AnsweringGraph>> loadAsync)
    {
        var choices = new Choices(new PCG(5));
        var graphs = Enumerable.Range(0, (count + CasesPerGraph - 1) / CasesPerGraph).Select(number => Graph(choices, Schema, $"{number}.")).ToList();
        await using var loaded = await loadAsync(Union(graphs));
        var (found, ties, cut) = (0, 0, 0);
        foreach (var source in graphs.SelectMany(source => Enumerable.Repeat(source, CasesPerGraph)).Take(count))
        {
            var answer = await AnswerAsync(loaded, source, new(Operation, Variables(choices, source)));
            var paths = answer.Split("\"length\":").Length - 1;
            (found, ties, cut) = (found + Math.Min(paths, 1), ties + (paths > 1 ? 1 : 0), cut + (answer.Contains("\"bounds\"", StringComparison.Ordinal) ? 1 : 0));
        }

        output.WriteLine($"{found} with a path, {ties} with several, {cut} with none within the bound");
        Assert.True(found > 0 && cut > 0);
        // Of some dozens too few for a share: of a hundred 1 to 22 have ties.
        if (count >= 1_000)
            Assert.True(found > count / 5 && ties > count / 20 && cut > count / 20);
    }

    static async Task<string> AnswerAsync(AnsweringGraph loaded, GraphSource source, OperationText operation)
    {
        var answer = "";
        if (await Comparison.FindAsync(source, operation, async (document, variables, name) => answer = await loaded.AnswerAsync(document, variables, name)) is { } difference)
            Assert.Fail($"{await Comparison.ShrinkAsync(difference, TestContext.Current.CancellationToken)}");
        return answer;
    }

    static GraphSource Union(IReadOnlyList<GraphSource> graphs)
        => RandomGraph.Build(Schema, graphs.SelectMany(g => g.Nodes), graphs.SelectMany(g => g.Relationships), [], $"{graphs.Count}");

    static string Variables(Choices choices, GraphSource source)
    {
        string Id() => choices.Chance(2) ? "nobody" : choices.Of(source.Nodes.Where(n => !n.Type.IsEvidence || choices.Chance(20)).ToList()).Id;
        var types = choices.Chance(75) ? "null" : $"[{string.Join(',', choices.Some(source.Schema.TraversedTypes, 0, 2).Select(t => $"\"{t}\""))}]";
        var ids = string.Join(',', Enumerable.Range(0, choices.Between(0, 3)).Select(_ => $"\"{Id()}\""));
        return $$"""
            {"from":"{{Id()}}","to":"{{Id()}}","ids":[{{ids}}],"types":{{types}},"direction":{{choices.Of("null", "null", "null", "\"OUT\"", "\"IN\"")}},
            "steps":{{choices.Of("null", "1", "2", "3", "10")}},"first":{{choices.Of("null", "null", "0", "1", "3", "100")}}}
            """;
    }

    /// <param name="prefix">Of its ids.</param>
    static GraphSource Graph(Choices choices, GraphSchema schema, string prefix)
    {
        var nodes = Enumerable.Range(0, choices.Between(2, 12)).Select(i => Node(schema, choices.Of("Red", "Red", "Blue"), $"{prefix}{choices.Of("a", "b", "Z")}{i}"))
            .Append(Node(schema, "Source", $"{prefix}s", ("title", "s"))).ToList();
        var relationships = new List<GraphRelationship>();
        for (var count = choices.Of(10, 20, 40, 60, 100); count > 0; count--)
            TryRelate(choices, nodes, relationships);
        return RandomGraph.Build(schema, nodes, relationships, [], $"{choices.Of(Gen.ULong)}");
    }

    static void TryRelate(Choices choices, List<GraphNode> nodes, List<GraphRelationship> relationships)
    {
        var start = choices.Of(nodes);
        if (start.Type.Relationships.Where(f => !start.Type.IsEvidence && f.Direction == Direction.Out).ToList() is not { Count: > 0 } fields)
            return;
        var field = choices.Of(fields);
        var end = choices.Of(nodes);
        var pair = relationships.Where(r => r.Type == field.Type && r.Start == start && r.End == end).Select(r => r.Key).ToList();
        var key = pair.Count > 0 || choices.Chance(30) ? choices.Of("1", "10", "2", "B", "a") : null;
        if (field.Target.NodeTypes.Contains(end.Type) && !pair.Contains(null) && !pair.Contains(key) && (pair.Count == 0 || key is not null))
            relationships.Add(new(field.Type, start, end, key, [.. field.Type.Properties.Select(object? (_) => (long)choices.Below(10))]));
    }

    static GraphNode Node(GraphSchema schema, string type, string id, params (string Name, object Value)[] values)
    {
        var nodeType = schema.FindNodeType(type)!;
        return new(nodeType, id, id, [.. nodeType.Properties.Select(p => p.Name == "id" ? id : values.FirstOrDefault(v => v.Name == p.Name).Value)]);
    }
}
