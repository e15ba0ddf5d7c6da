namespace KnowledgeGraph.Schema.Api;

/// <summary>What a member of a filter or an order asks for.</summary>
public abstract record InputMeaning
{
    private protected InputMeaning()
    {
    }
}

/// <summary>All of the filters in the list.</summary>
public sealed record AndFilter : InputMeaning;

/// <summary>At least one of the filters in the list.</summary>
public sealed record OrFilter : InputMeaning;

/// <summary>Not the filter.</summary>
public sealed record NotFilter : InputMeaning;

/// <summary>Whether the node is there: asked of a relationship to one.</summary>
public sealed record ExistsFilter : InputMeaning;

/// <summary>An operation on a property.</summary>
public sealed record PropertyFilter(Property Property) : InputMeaning;

/// <summary>An operation on the name of the node's type.</summary>
public sealed record TypeFilter : InputMeaning;

/// <summary>In the filter of a union: the node is of the type and passes the filter.</summary>
public sealed record MemberFilter(NodeType Type) : InputMeaning;

/// <summary>A filter on the one node that a relationship leads to.</summary>
public sealed record ToOneFilter(RelationshipField Relationship) : InputMeaning;

/// <summary>A filter on the nodes that a relationship leads to.</summary>
public sealed record ToManyFilter(RelationshipField Relationship) : InputMeaning;

/// <summary>A filter on the relationships that a field follows, each with its node.</summary>
public sealed record SomeEdgeFilter(RelationshipField Relationship) : InputMeaning;

/// <summary>In the filter of an edge: a filter on its node.</summary>
public sealed record EdgeNodeFilter : InputMeaning;

/// <summary>A filter on the claims about the node or, in the filter of an edge, about its relationship.</summary>
public sealed record ClaimsFilter : InputMeaning;

/// <summary>How many of several must pass.</summary>
public enum Quantifier { Some, None, All }

/// <summary>A filter on the related nodes, or on the elements of a list.</summary>
public sealed record QuantifiedFilter(Quantifier Quantifier) : InputMeaning;

/// <summary>Whether there is a related node, or an element.</summary>
public sealed record AnyFilter : InputMeaning;

/// <summary>An operation on the number of relationships.</summary>
public sealed record CountFilter : InputMeaning;

/// <summary>How a stored value is compared with a given one.</summary>
public enum Comparison { Equal, In, Contains, StartsWith, EndsWith, Greater, GreaterOrEqual, Less, LessOrEqual, Within, Reaches }

/// <summary>One comparison.</summary>
/// <param name="IsNegated">Exactly the opposite: true also where the stored value is absent.</param>
public sealed record ComparisonFilter(Comparison Comparison, bool IsNegated) : InputMeaning;

/// <summary>An order by a property of the node; in the order of edges, of the relationship.</summary>
public sealed record PropertyOrder(Property Property) : InputMeaning;

/// <summary>An order by what a field that follows relationships to many counts.</summary>
public sealed record ToManyOrder(RelationshipField Relationship) : InputMeaning;

/// <summary>In it: the number of relationships.</summary>
public sealed record CountOrder : InputMeaning;

/// <summary>An order by the one node that a relationship leads to.</summary>
public sealed record ToOneOrder(RelationshipField Relationship) : InputMeaning;
