using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>Turns rows of relationships into fields of the nodes that they join.</summary>
sealed class RelationshipRows(DraftGraph graph, ProblemList problems)
{
    public static IReadOnlyList<Link> ToLinks(
        IEnumerable<RelationshipEntry> rows, DraftGraph graph, ProblemList problems)
        => rows.Select(new RelationshipRows(graph, problems).ToLink).OfType<Link>().ToList();

    public Link? ToLink(RelationshipEntry row)
    {
        var (start, end) = (Find(row.Source), Find(row.Target));
        if (start is null || end is null)
            return null;
        if (FindField(start, row.Type, Direction.Out, end) is { } field)
            return new Link(start, field, Body(row, row.Target));
        if (FindField(end, row.Type, Direction.In, start) is { } inverse)
            return new Link(end, inverse, Body(row, row.Source));
        problems.Add(row.Source.At, $"{row.Type.Name} does not lead from {start} to {end}.",
            "No field of the graph schema says so.");
        return null;
    }

    static RelationshipField? FindField(DraftNode node, RelationshipType type, Direction direction, DraftNode other)
        => node.Type.Relationships.FirstOrDefault(field =>
            field.Type == type && field.Direction == direction && field.Target.NodeTypes.Contains(other.Type));

    static SeedMap Body(RelationshipEntry row, SeedScalar other)
        => new(other.At, [new SeedField(other with { Text = SeedWords.Node }, other), .. row.Body.Fields]);

    DraftNode? Find(SeedScalar id)
    {
        var node = graph.Find(id.Text);
        if (node is null && !graph.IsBroken(id.Text))
            problems.Add(id.At, $"Node '{id}' does not exist.", graph.HintFor(id.Text));
        return node;
    }
}
