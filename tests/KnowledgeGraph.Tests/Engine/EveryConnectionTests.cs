using System.Text.Json.Nodes;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>Walks every connection of the repository's API page by page, in random orders of its own.</summary>
public sealed class EveryConnectionTests(SeededGraph graph)
{
    const string Fields = "{ totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { ... on Entity { id } } } }";

    const string Declared = "query ($first: Int, $after: String, $last: Int, $before: String)";

    static readonly int WalkCount = LongForm.Number("KG_WALKS", 10);

    ApiSchema Api => ApiSchema.Build(graph.Source.Schema);

    [Fact]
    public async Task Pages_of_every_connection_make_its_list_in_any_order_and_both_directions()
    {
        var random = new Random(200);
        var connections = Connections().ToList();

        foreach (var connection in connections)
            for (var walk = 0; walk < WalkCount; walk++)
                await CompareAsync(connection.At(random), connection.Field, random);

        Assert.True(connections.Count > 100, $"{connections.Count} connections.");
    }

    async Task CompareAsync(string place, ApiField field, Random random)
    {
        var list = place.Replace("LIST", $"list: {field.Name}({Orders(field, random)}first: $first, after: $after, last: $last, before: $before) {Fields}", StringComparison.Ordinal);
        var all = await WalkAsync(list, 100, forward: true);
        var size = Math.Max(random.Next(1, 8), (all.Count + 7) / 8);

        Assert.True(all.SequenceEqual(await WalkAsync(list, Math.Min(size, 100), forward: true)), list);
        Assert.True(all.SequenceEqual(await WalkAsync(list, Math.Min(size, 100), forward: false)), list);
        Assert.Equal(all.Count, all.Distinct().Count());
    }

    async Task<List<string>> WalkAsync(string list, int size, bool forward)
    {
        var total = -1;
        var rows = await PageWalk.RowsAsync(size, forward, async variables =>
        {
            var page = await PageAsync($"{Declared} {{ {list} }}", variables);
            total = (int)page["totalCount"]!;
            return page;
        });
        Assert.True(rows.Count == total, list);
        return rows;
    }

    async Task<JsonNode> PageAsync(string query, JsonObject variables)
    {
        using var answer = await graph.Engine.ExecuteAsync(
            new(query, null, System.Text.Encoding.UTF8.GetBytes(variables.ToJsonString())), TestContext.Current.CancellationToken);
        var data = JsonNode.Parse(answer.Body.Span)!["data"] ?? throw new Xunit.Sdk.XunitException(query + System.Text.Encoding.UTF8.GetString(answer.Body.Span));
        return (data["node"] ?? data)["list"]!;
    }

    IEnumerable<(ApiField Field, Func<Random, string> At)> Connections()
    {
        foreach (var field in Api.Query.Fields.Where(f => f.Meaning is NodeList))
            yield return (field, _ => "LIST");
        foreach (var type in graph.Source.Schema.NodeTypes)
        {
            var ids = graph.Source.Nodes.Where(n => n.Type == type).Select(n => n.Id).ToList();
            foreach (var field in Api.ObjectOf(type).Fields.Where(f => f.Meaning is ToMany))
                yield return (field, random => $"node(id: \"{Busy(type, ((ToMany)field.Meaning).Relationship, ids, random)}\") {{ ... on {type.Name} {{ LIST }} }}");
        }
    }

    // One of those with most relationships half of the time, else any.
    string Busy(NodeType type, RelationshipField along, List<string> ids, Random random)
    {
        if (random.Next(2) == 0)
            return ids[random.Next(ids.Count)];
        return graph.Source.Relationships.Where(r => r.Type == along.Type)
            .Select(r => along.Direction == Direction.Out ? r.Start : r.End)
            .Where(n => n.Type == type).CountBy(n => n.Id).OrderByDescending(n => n.Value).ThenBy(n => n.Key, StringComparer.Ordinal)
            .Take(3).Select(n => n.Key).DefaultIfEmpty(ids[0]).Last();
    }

    static string Orders(ApiField field, Random random)
        => string.Concat(new[] { ArgumentRole.OrderEdge, ArgumentRole.Order }
            .Select(role => field.Arguments.FirstOrDefault(a => a.Role == role)).OfType<ApiArgument>()
            .Select(argument => $"{argument.Name}: [{string.Join(", ", Enumerable.Range(0, random.Next(0, 3)).Select(_ => Key((ApiInput)argument.Type.Named, random, 0)))}], "));

    static string Key(ApiInput input, Random random, int depth)
    {
        var choices = input.Fields.Where(f => depth < 2 || f.Type.Named is ApiEnum).ToList();
        var field = choices[random.Next(choices.Count)];
        var value = field.Type.Named is ApiInput nested ? Key(nested, random, depth + 1) : random.Next(2) == 0 ? "ASC" : "DESC";
        return $"{{ {field.Name}: {value} }}";
    }
}
