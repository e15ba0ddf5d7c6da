using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Server.Exploring;

/// <summary>A node as people name it.</summary>
sealed record NamedNode(string Id, string Label)
{
    public override string ToString() => Label == Id ? Id : $"{Label} ({Id})";
}

/// <summary>Finds the node that a person means by an id or a label.</summary>
sealed class NodeFinder(EngineQuestions asked)
{
    // A request may have so many root fields.
    const int TypesAtOnce = 25;

    /// <returns>The node, or what is wrong with the name.</returns>
    public async Task<(NamedNode? Node, Problem? Problem)> FindAsync(string name, CancellationToken cancellationToken)
    {
        var byId = await asked.DataAsync("query ($id: ID!) { node(id: $id) { id ... on Entity { label } } }", new() { ["id"] = name }, cancellationToken);
        if (byId.GetProperty("node") is { ValueKind: JsonValueKind.Object } node)
            return (Read(node), null);
        return await ListAsync(type => $"where: {{ {type.Label.Name}: {{ eq: $name }} }}, first: 5", name, cancellationToken) switch
        {
            [var only] => (only, null),
            [] => (null, await UnknownAsync(name, cancellationToken)),
            var several => (null, new(null, $"'{name}' is the label of several nodes.", $"Give an id: {string.Join(", ", several.Select(n => n.Id))}.")),
        };
    }

    // The first of each type, and those that begin alike.
    async Task<Problem> UnknownAsync(string name, CancellationToken cancellationToken)
    {
        var known = await ListAsync(_ => "first: 100", null, cancellationToken);
        if (name.Length > 0)
            known.AddRange(await ListAsync(type => $"where: {{ {type.Label.Name}: {{ startsWith: $name }} }}, first: 100", name[..1], cancellationToken));
        return new(null, $"No node has the id or the label '{name}'.", NearNames.Hint(name, known.SelectMany(n => new[] { n.Id, n.Label })));
    }

    /// <param name="arguments">Of the list of a type.</param>
    /// <param name="name">The value of <c>$name</c>; null where the arguments do not use it.</param>
    async Task<List<NamedNode>> ListAsync(Func<NodeType, string> arguments, string? name, CancellationToken cancellationToken)
    {
        var found = new List<NamedNode>();
        var types = asked.Graph.NodeTypes.Where(type => !type.IsEvidence && type.Label.Type is ScalarType { Kind: ScalarKind.String });
        foreach (var some in types.Chunk(TypesAtOnce))
        {
            var lists = some.Select(type => $"{asked.Graph.Plurals[type]}({arguments(type)}) {{ nodes {{ id label }} }}");
            var data = await asked.DataAsync($"query {(name is null ? "" : "($name: String!)")} {{ {string.Join(' ', lists)} }}", new() { ["name"] = name }, cancellationToken);
            found.AddRange(data.EnumerateObject().SelectMany(list => list.Value.GetProperty("nodes").EnumerateArray()).Select(Read));
        }
        return found;
    }

    static NamedNode Read(JsonElement node) => new(node.GetProperty("id").GetString()!, node.GetProperty("label").GetString()!);
}
