using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Operations;

/// <summary>What claims are asked about: one name of <c>claims(fields:)</c>, bound to the schema.</summary>
public abstract record ClaimTopic
{
    private protected ClaimTopic()
    {
    }
}

/// <summary>The node as a whole, or on an edge the relationship as a whole: <c>*</c>.</summary>
public sealed record WholeTopic : ClaimTopic
{
    public override string ToString() => "*";
}

/// <summary>A property of the node, or on an edge of the relationship.</summary>
public sealed record PropertyTopic(string Name) : ClaimTopic
{
    public override string ToString() => Name;
}

/// <summary>The relationships that a field of the node follows, and their properties.</summary>
public sealed record RelationshipTopic(RelationshipType Type, Direction Direction, NodeTarget Target) : ClaimTopic
{
    public override string ToString() => $"{Type} {Direction} {Target}";
}
