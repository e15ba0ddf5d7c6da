using System.Runtime.CompilerServices;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes the fields of one node.</summary>
sealed class NaiveNode(NaiveAnswer answer, GraphNode node)
{
    // A relationship knows no more of its ends than who they are.
    static readonly ConditionalWeakTable<GraphSource, Dictionary<string, GraphNode>> NodesById = [];

    public void Write(NaiveField field)
    {
        if (field.Name == "label")
            answer.WriteValue(node.Label);
        else if (field.Name == "claims")
            answer.WriteNodes(NaiveClaims.About(answer.Source, node, NaiveClaims.Names(answer, field)), field);
        else if (field.Name == "relationships")
            NaiveRelationship.WriteCounts(answer, node, field);
        else if (field.Name == "pathsTo")
            new NaivePaths(answer).Write(field, node, answer.Source.Nodes.FirstOrDefault(n => n.Id == PlainValue.Text(answer.Request.Arguments(field)["id"])));
        else if (field.Name is "neighbors" or "reachable")
            WriteAround(field, new(answer.Source, answer.Request.Arguments(field)));
        else if (node.Type.FindProperty(field.Name) is { } property)
            answer.WriteValue(node.Values[property.Ordinal]);
        else
            Write(field, node.Type.FindRelationship(field.Name)!);
    }

    void WriteAround(NaiveField field, NaiveTraversal traversal)
    {
        var depth = PlainValue.Int(answer.Request.Arguments(field).GetValueOrDefault("maxDepth")) ?? 2;
        var entity = answer.Source.Schema.Entity;
        NaivePage.Write(answer, field, field.Name == "neighbors"
            ? new("Neighbors", entity, traversal.From(node).Select(step => new NaiveRow(step.Other, step.Relationship) { Direction = step.Direction }), null)
            : new("Reachable", entity, traversal.Reachable(node, depth).Select(found => new NaiveRow(found.Node, null) { Depth = found.Depth }), null, IsByDepth: true));
    }

    void Write(NaiveField field, RelationshipField relationship)
    {
        var rows = Follow(answer.Source, node, relationship);
        if (relationship.IsToMany)
            NaivePage.Write(answer, field, new(NaiveNames.Stem(relationship), relationship.Target, rows, relationship));
        else
            answer.WriteNode(rows.SingleOrDefault()?.Node, field);
    }

    /// <summary>The relationships that a field follows: of its type, in its direction, to a node of its target.</summary>
    public static IEnumerable<NaiveRow> Follow(GraphSource source, GraphNode from, RelationshipField field)
        => source.Relationships
            .Where(r => r.Type == field.Type && (field.Direction == Direction.Out ? r.Start : r.End).Id == from.Id)
            .Select(r => new NaiveRow(Find(source, field.Direction == Direction.Out ? r.End : r.Start), r))
            .Where(row => field.Target.NodeTypes.Contains(row.Node.Type));

    public static GraphNode Find(GraphSource source, NodeIdentity end)
        => NodesById.GetValue(source, s => s.Nodes.ToDictionary(n => n.Id))[end.Id];
}
