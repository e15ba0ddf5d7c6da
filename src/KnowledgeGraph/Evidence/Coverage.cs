using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Merging;

namespace KnowledgeGraph.Evidence;

/// <summary>Holds the promise that every value and every relationship rests on a claim.</summary>
sealed class Coverage
{
    readonly EvidenceModel _evidence;

    readonly HashSet<DraftNode> _nodes = [];
    readonly HashSet<DraftRelationship> _relationships = [];
    readonly HashSet<(DraftValues Owner, int Property, object Value)> _values = [];

    public Coverage(EvidenceModel evidence, IReadOnlyList<DraftClaim> claims)
    {
        _evidence = evidence;
        foreach (var claim in claims)
            Collect(claim);
    }

    /// <summary>A claim is about the node as a whole, and so about all that is said of it.</summary>
    public bool IsClaimed(DraftNode node) => _nodes.Contains(node);

    public void Check(DraftGraph graph, ProblemList problems)
    {
        foreach (var node in graph.Nodes)
            Check(node, problems);
        foreach (var relationship in graph.Relationships)
            Check(relationship, problems);
    }

    void Collect(DraftClaim claim)
    {
        var target = claim.Target;
        foreach (var value in ShownRule.ShownValues(_evidence, claim))
            _values.Add((target.Values!, target.Property!.Ordinal, value.Value));
        if (target.Property is null && target.Relationship is { } relationship)
            _relationships.Add(relationship);
        else if (target.Property is null && target.Type is null)
            _nodes.Add(target.About);
    }

    public void Check(DraftNode node, ProblemList problems)
    {
        if (node.Type.IsEvidence || _nodes.Contains(node))
            return;
        foreach (var property in node.Type.Properties.Where(row => !CoverageExemptions.IsExempt(node.Type, row)))
            CheckValues(node.Values, property, $"{node.Id}.{property.Name}", $"{node.Id}, {property.Name}", null, problems);
    }

    public void Check(DraftRelationship relationship, ProblemList problems)
    {
        if (relationship.Start.Type.IsEvidence || _nodes.Contains(relationship.Start))
            return;
        var (from, field, to) = relationship.Path;
        var name = $"{relationship.Start.Id} {relationship.Type} {relationship.End.Id}";
        var path = $"{from.Id}, {field.Name}, {to.Id}";
        if (!_relationships.Contains(relationship))
            Report(relationship.At, name, path, relationship.Key, null, problems);
        foreach (var property in relationship.Type.Properties)
            CheckValues(relationship.Values, property,
                $"{property.Name} of {name}", $"{path}, {property.Name}", relationship.Key, problems);
    }

    void CheckValues(DraftValues values, Property property, string name, string path, string? key, ProblemList problems)
    {
        foreach (var value in values.Of(property).Where(value => !_values.Contains((values, property.Ordinal, value.Value))))
            Report(value.At, name, path, key, property.IsList ? property.Type.Print(value.Value) : null, problems);
    }

    void Report(SourcePosition at, string name, string path, string? key, string? value, ProblemList problems)
    {
        var fields = new[] { (_evidence.Key.Name, key), (_evidence.Value.Name, value) }
            .Where(field => field.Item2 is not null)
            .Select(field => $"{field.Item1}: {field.Item2}, ");
        problems.Add(at, $"No claim says what {name}{(value is null ? "" : $" '{value}'")} rests on.",
            $"Write one: {{ of: [{path}], {string.Concat(fields)}{_evidence.Excerpt.Name}: ... }}.");
    }
}
