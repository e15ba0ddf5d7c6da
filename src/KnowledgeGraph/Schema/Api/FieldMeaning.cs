namespace KnowledgeGraph.Schema.Api;

/// <summary>What a field of the API reads from the graph.</summary>
public abstract record FieldMeaning
{
    private protected FieldMeaning()
    {
    }
}

/// <summary>Root: the node with an id, if it is of the target.</summary>
public sealed record NodeById(NodeTarget Target) : FieldMeaning;

/// <summary>Root: the nodes with the ids given, in their order, null where there is none.</summary>
public sealed record NodesByIds(NodeTarget Target) : FieldMeaning;

/// <summary>Root: a page of all nodes of the target.</summary>
public sealed record NodeList(NodeTarget Target) : FieldMeaning;

/// <summary>Root: a page of the nodes of the target that a text finds.</summary>
public sealed record SearchList(NodeTarget Target) : FieldMeaning;

/// <summary>On an edge of it: the text that was found, or the name of its field.</summary>
public sealed record SearchMatch(bool IsField) : FieldMeaning;

/// <summary>Root: what data is served.</summary>
public sealed record DatasetValue : FieldMeaning;

/// <summary>A fact about the data.</summary>
public enum DatasetFact { Version, LoadedAt }

/// <summary>In it: one fact.</summary>
public sealed record DatasetFactValue(DatasetFact Fact) : FieldMeaning;

/// <summary>In it: its nodes counted by type.</summary>
public sealed record DatasetCounts : FieldMeaning;

/// <summary>In a count by type: the type's name, or the count.</summary>
public sealed record TypeCountValue(bool IsCount) : FieldMeaning;

/// <summary>In it: its sources, the nodes of the type.</summary>
public sealed record DatasetSources(NodeType Type) : FieldMeaning;

/// <summary>A property of the node, or on an edge of the relationship.</summary>
public sealed record PropertyValue(Property Property) : FieldMeaning;

/// <summary>The display label of the node.</summary>
public sealed record NodeLabel : FieldMeaning;

/// <summary>The one node that a relationship leads to.</summary>
public sealed record ToOne(RelationshipField Relationship) : FieldMeaning;

/// <summary>A page of the nodes that a relationship leads to.</summary>
public sealed record ToMany(RelationshipField Relationship) : FieldMeaning;

/// <summary>The claims about a node.</summary>
public sealed record NodeClaims(NodeType Node) : FieldMeaning;

/// <summary>The claims about the relationship of an edge.</summary>
public sealed record RelationshipClaims(RelationshipType Type) : FieldMeaning;

/// <summary>A connection: its edges.</summary>
public sealed record ConnectionEdges : FieldMeaning;

/// <summary>A connection: its nodes without edges.</summary>
public sealed record ConnectionNodes : FieldMeaning;

/// <summary>A connection: the number of its rows over all pages.</summary>
public sealed record ConnectionTotalCount : FieldMeaning;

/// <summary>A connection: what its rows over all pages sum up to, or its edges.</summary>
public sealed record ConnectionAggregates : FieldMeaning;

/// <summary>In it: what the values of one property sum up to.</summary>
/// <param name="OfRelationship">It is a property of the rows' relationships, whose type is that of the list: several types may share their properties.</param>
public sealed record PropertyAggregates(Property Property, bool OfRelationship) : FieldMeaning;

/// <summary>How values are summed up.</summary>
public enum AggregateFunction { Min, Max, Sum, Average, Distinct }

/// <summary>One sum.</summary>
public sealed record AggregateValue(AggregateFunction Function) : FieldMeaning;

/// <summary>A connection: its rows counted by value.</summary>
public sealed record ConnectionFacets : FieldMeaning;

/// <summary>In it: nodes counted by the values of a property.</summary>
public sealed record ValueFacet(Property Property) : FieldMeaning;

/// <summary>In it: nodes counted by the nodes that a relationship leads to.</summary>
public sealed record NodeFacet(RelationshipField Relationship) : FieldMeaning;

/// <summary>In a facet: the value.</summary>
public sealed record FacetValue : FieldMeaning;

/// <summary>In a facet: the related node.</summary>
public sealed record FacetNode : FieldMeaning;

/// <summary>In a facet: how many.</summary>
public sealed record FacetCount : FieldMeaning;

/// <summary>A connection: where the page lies.</summary>
public sealed record ConnectionPageInfo : FieldMeaning;

/// <summary>An edge: its cursor.</summary>
public sealed record EdgeCursor : FieldMeaning;

/// <summary>An edge: its node.</summary>
public sealed record EdgeNode : FieldMeaning;

/// <summary>A fact about a page (Relay cursor connections, section PageInfo).</summary>
public enum PageFact { HasNextPage, HasPreviousPage, StartCursor, EndCursor }

/// <summary>One field of PageInfo.</summary>
public sealed record PageInfoValue(PageFact Fact) : FieldMeaning;

/// <summary>The name of the value's concrete type: <c>__typename</c>, on every composite type.</summary>
public sealed record TypeNameValue : FieldMeaning;

/// <summary>Introspection: something that the API says of itself or of a part of itself.</summary>
/// <param name="Read">
/// From the part, null at the root, and the value of the field's only argument, null where it is not given: null, a
/// string, a bool, a part, or a sequence of strings or parts.
/// </param>
sealed record MetaValue(Func<object?, object?, object?> Read) : FieldMeaning;
