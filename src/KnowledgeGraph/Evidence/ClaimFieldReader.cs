using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Seeding.Merging;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Evidence;

/// <summary>Reads what a claim's entry says beside its path, its value and its citations.</summary>
sealed class ClaimFieldReader(EvidenceModel evidence, DraftGraph graph, ProblemList problems)
{
    readonly ValueReader _values = new(problems);
    readonly RelationshipMerger _relationships = new(graph, problems);
    readonly ClaimFieldNames _names = new(evidence);

    public void Read(DraftClaim claim)
    {
        foreach (var field in claim.Entry.Body.Fields)
            if (!ReadField(claim.Node, field))
                graph.MarkBroken(claim.Node.Id);
        Default(claim.Node, evidence.Status, new SeedScalar(claim.Entry.Id.At, ClaimStatuses.Supported));
        Default(claim.Node, evidence.Exactness, new SeedScalar(claim.Entry.Id.At, "EXACT"));
        if (claim.Entry.Defaults.Certainty is { } certainty)
            Default(claim.Node, evidence.Certainty, certainty);
    }

    bool ReadField(DraftNode claim, SeedField field)
    {
        var name = field.Name.Text;
        if (_names.IsReadElsewhere(name))
            return true;
        if (_names.IsWrittenByLoader(name))
            return Refuse(field.Name.At, $"'{name}' is not for an entry to say.", _names.InsteadOf(name));
        if (evidence.Claim.FindProperty(name) is { } property)
            return _values.Read(claim.Values, claim, property, field.Value);
        if (evidence.Claim.FindRelationship(name) is { } relationship)
            return ReadRelationship(claim, relationship, field.Value);
        return Refuse(field.Name.At, $"A claim has no field '{name}'.",
            NearNames.Hint(name, _names.Known) ?? $"Its fields are {string.Join(", ", _names.Known)}.");
    }

    bool ReadRelationship(DraftNode claim, RelationshipField relationship, SeedValue value)
    {
        foreach (var item in value.Items)
            _relationships.Merge(claim, relationship, item);
        return true;
    }

    void Default(DraftNode claim, Property property, SeedScalar value)
    {
        if (claim.Values.Of(property).Count == 0 && !graph.IsBroken(claim.Id))
            _values.Read(claim.Values, claim, property, value);
    }

    bool Refuse(SourcePosition at, string message, string hint)
    {
        problems.Add(at, message, hint);
        return false;
    }
}
