using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Filters;

/// <summary>What a node must be to pass a filter: true or false, never unknown. A closed hierarchy.</summary>
public abstract record Predicate
{
    private protected Predicate()
    {
    }

    public static readonly Predicate True = new Always(true);

    public static readonly Predicate False = new Always(false);
}

/// <summary>The same for every node.</summary>
public sealed record Always(bool Value) : Predicate
{
    public override string ToString() => Value ? "true" : "false";
}

/// <summary>All of them; true where there are none.</summary>
public sealed record AllOf(IReadOnlyList<Predicate> Terms) : Predicate
{
    public override string ToString() => $"({string.Join(" and ", Terms)})";
}

/// <summary>At least one of them; false where there are none.</summary>
public sealed record AnyOf(IReadOnlyList<Predicate> Terms) : Predicate
{
    public override string ToString() => $"({string.Join(" or ", Terms)})";
}

public sealed record Not(Predicate Term) : Predicate
{
    public override string ToString() => $"not {Term}";
}

/// <summary>The value is there. Elements of a list and counts always are.</summary>
public sealed record IsPresent(Operand Operand) : Predicate
{
    public override string ToString() => $"{Operand} is present";
}

/// <summary>The value is there, and the comparison with the given one holds.</summary>
/// <param name="Given">Not null; a list for <see cref="Comparison.In"/>.</param>
public sealed record Compare(Operand Operand, Comparison Comparison, InputValue Given) : Predicate
{
    public override string ToString() => $"{Operand} {Comparison} {Given}";
}

/// <summary>The name of the node's type is one of these.</summary>
public sealed record IsOfType(IReadOnlyList<string> Names) : Predicate
{
    public override string ToString() => $"is {string.Join(" or ", Names)}";
}

/// <summary>The node is of the type and passes; the predicate may ask for properties that only this type has.</summary>
public sealed record IsMember(NodeType Type, Predicate Passes) : Predicate
{
    public override string ToString() => $"({Type} with {Passes})";
}

/// <summary>At least one element of a list property passes; in <paramref name="Element"/> the operand is <see cref="ElementOperand"/>.</summary>
/// <param name="Owner">The type of the relationship whose property it is; null for a property of the node.</param>
public sealed record AnyElement(Property List, RelationshipType? Owner, Predicate Element) : Predicate
{
    public override string ToString() => $"any of {List.Name}: {Element}";
}

/// <summary>At least one relationship passes, with the node at its other end.</summary>
/// <param name="Other">Of the node.</param>
/// <param name="Edge">Of the relationship: its operands are <see cref="RelationshipOperand"/>, and <see cref="OfNode"/> leads back to the node.</param>
public sealed record AnyRelated(RelationshipField Along, Predicate Other, Predicate Edge) : Predicate
{
    public AnyRelated(RelationshipField along, Predicate other)
        : this(along, other, True)
    {
    }

    public override string ToString()
        => $"any {Along.Type} {Along.Direction} {Along.Target}: {Other}{(Edge == True ? "" : $" by {Edge}")}";
}

/// <summary>In the predicate of a relationship: its node passes.</summary>
public sealed record OfNode(Predicate Passes) : Predicate
{
    public override string ToString() => $"node {Passes}";
}

/// <summary>At least one claim about the node, or about the relationship, passes.</summary>
public sealed record AnyClaim(bool OfRelationship, Predicate Claim) : Predicate
{
    public override string ToString() => $"any claim: {Claim}";
}

/// <summary>What is compared.</summary>
public abstract record Operand
{
    private protected Operand()
    {
    }

    public abstract LeafType Type { get; }
}

/// <summary>A property of the node, not a list.</summary>
public sealed record PropertyOperand(Property Property) : Operand
{
    public override LeafType Type => Property.Type;

    public override string ToString() => Property.Name;
}

/// <summary>A property of the relationship, not a list.</summary>
public sealed record RelationshipOperand(RelationshipType Owner, Property Property) : Operand
{
    public override LeafType Type => Property.Type;

    public override string ToString() => $"edge.{Property.Name}";
}

/// <summary>The number of claims about the node, or about the relationship.</summary>
public sealed record ClaimCountOperand(bool OfRelationship) : Operand
{
    public override LeafType Type => ScalarType.All["Int"];

    public override string ToString() => "count of claims";
}

/// <summary>The element of the list that is being looked at.</summary>
public sealed record ElementOperand(LeafType Of) : Operand
{
    public override LeafType Type => Of;

    public override string ToString() => "element";
}

/// <summary>The number of relationships that a field follows.</summary>
public sealed record CountOperand(RelationshipField Along) : Operand
{
    public override LeafType Type => ScalarType.All["Int"];

    public override string ToString() => $"count of {Along.Type} {Along.Direction} {Along.Target}";
}
