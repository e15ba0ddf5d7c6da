using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>What a field of a node says about its relationships; read when all nodes are known.</summary>
sealed record Link(DraftNode Node, RelationshipField Field, SeedValue Value);

/// <summary>Joins the entries of each node, and sets its relationships aside.</summary>
sealed class NodeMerger(GraphSchema schema, DraftGraph graph, ProblemList problems)
{
    readonly ValueReader _values = new(problems);
    readonly List<Link> _links = [];

    /// <returns>The relationship fields, in order.</returns>
    public static IReadOnlyList<Link> Merge(
        GraphSchema schema, IEnumerable<NodeEntry> entries, DraftGraph graph, ProblemList problems)
    {
        var merger = new NodeMerger(schema, graph, problems);
        foreach (var entry in entries)
            merger.Merge(entry);
        return merger._links;
    }

    void Merge(NodeEntry entry)
    {
        if (graph.Find(entry.Id) is not { } node)
            graph.Add(node = new DraftNode(entry.Type, entry.Id, entry.At));
        else if (node.Type != entry.Type)
        {
            problems.Add(entry.At,
                $"'{entry.Id}' is of type {node.Type.Name} at {node.At}, and of type {entry.Type.Name} here.",
                "Give one of them another id.");
            graph.MarkBroken(entry.Id);
            return;
        }
        foreach (var field in entry.Body.Fields.Where(field => field.Name.Text != SeedWords.Id))
            if (!ReadField(node, field))
                graph.MarkBroken(node.Id);
    }

    bool ReadField(DraftNode node, SeedField field)
    {
        var name = field.Name.Text;
        if (node.Type.FindProperty(name) is { } property)
            return _values.Read(node.Values, node, property, field.Value);
        if (node.Type.FindRelationship(name) is { } relationship)
            return Link(node, relationship, field);
        problems.Add(field.Name.At, $"{node.Type.Name} has no field '{name}'.",
            NearNames.Hint(name, node.Type.NamesOfFields())
                ?? $"Its fields are {string.Join(", ", node.Type.NamesOfFields())}.");
        return false;
    }

    bool Link(DraftNode node, RelationshipField relationship, SeedField field)
    {
        if (relationship is { Direction: Direction.In, Target: NodeType target } && target == schema.Evidence.Claim)
        {
            problems.Add(field.Name.At, $"'{relationship.Name}' leads from claims and is written there.",
                $"Write it in the entry of the claim, under '{SeedWords.Claims}'.");
            return false;
        }
        _links.Add(new Link(node, relationship, field.Value));
        return true;
    }
}
