using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Planning;

/// <summary>A value of the answer, and the read that gives it. A closed hierarchy: generators switch over all of it.</summary>
public abstract record PlanNode
{
    private protected PlanNode()
    {
    }
}

/// <summary>A text known when planning: the name of a type that is no node's.</summary>
public sealed record Constant(string Text) : PlanNode;

/// <summary>A value known when planning: the answer to an introspection field.</summary>
/// <param name="Utf8">JSON.</param>
public sealed record ReadyJson(ReadOnlyMemory<byte> Utf8) : PlanNode;

/// <summary>The name of the current node's type.</summary>
public sealed record ReadTypeName : PlanNode;

/// <summary>The display label of the current node.</summary>
public sealed record ReadLabel : PlanNode;

/// <summary>A property of the current node; on an edge, of the current relationship.</summary>
public sealed record ReadProperty(Property Property) : PlanNode;

/// <summary>Finds one node by id: an object, or null.</summary>
public sealed record Match(NodeTarget Target, InputValue Id, RowPlan Row) : PlanNode;

/// <summary>Finds nodes by ids: a list as long as the ids, null where there is no such node.</summary>
/// <param name="At">Where the field stands, for the error of too many ids.</param>
public sealed record MatchMany(NodeTarget Target, InputValue Ids, RowPlan Row, DocumentPosition At) : PlanNode;

/// <summary>Follows a relationship from the current node to at most one other: an object, or null.</summary>
public sealed record Follow(Expand Expand, RowPlan Row) : PlanNode;

/// <summary>A page of nodes as a connection object.</summary>
/// <param name="Where">Null where all nodes of the source belong to the list.</param>
/// <param name="WhereEdge">Of relationships; null where all of the source belong to the list.</param>
/// <param name="Fields">Of the connection: <see cref="PageEdges"/>, <see cref="PageNodes"/>, <see cref="TotalCount"/>, <see cref="PageBounds"/>, <see cref="Constant"/>.</param>
public sealed record Page(
    PageSource Source, Predicate? Where, Predicate? WhereEdge, Order Order, PageArguments Arguments, IReadOnlyList<PlanField> Fields) : PlanNode
{
    /// <summary>Values by which its rows are ordered before the id: what a cursor holds beside it.</summary>
    public int KeyCount => Source.KeyCount + Order.Keys.Count;
}

/// <summary>In a page: its rows as edges.</summary>
/// <param name="Fields">Of an edge: <see cref="EdgeCursorText"/>, <see cref="EdgeTarget"/>, <see cref="ReadProperty"/>, <see cref="Claims"/>, <see cref="Constant"/>.</param>
public sealed record PageEdges(IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>In a page: its rows as nodes.</summary>
public sealed record PageNodes(RowPlan Row) : PlanNode;

/// <summary>In a page: the number of rows over all pages.</summary>
public sealed record TotalCount : PlanNode;

/// <summary>In a page: what its rows over all pages sum up to.</summary>
/// <param name="Fields"><see cref="TotalCount"/>, <see cref="Aggregate"/>, <see cref="Constant"/>.</param>
public sealed record Aggregates(IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>In aggregates: what the values of one property sum up to.</summary>
/// <param name="OfRelationship">It is a property of the relationships that the page's source follows; else of its nodes.</param>
/// <param name="Fields"><see cref="AggregateResult"/>, <see cref="Constant"/>.</param>
public sealed record Aggregate(Property Property, bool OfRelationship, IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>In an aggregate: one sum; null where there are no values.</summary>
public sealed record AggregateResult(AggregateFunction Function) : PlanNode;

/// <summary>In a page: its nodes over all pages, counted.</summary>
/// <param name="Fields"><see cref="Facet"/>, <see cref="Constant"/>.</param>
public sealed record Facets(IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>In facets: different nodes counted by value or by related node, most frequent first, then by value or id, absent last.</summary>
/// <param name="By">Either a property or a relationship.</param>
/// <param name="Where">Of the page, without what it says of the facet's own field.</param>
/// <param name="First">Rows at most; null for the default.</param>
/// <param name="Fields"><see cref="FacetResult"/>, <see cref="FacetTarget"/>, <see cref="Constant"/>.</param>
public sealed record Facet(FacetBy By, Predicate? Where, InputValue? First, IReadOnlyList<PlanField> Fields, DocumentPosition At) : PlanNode;

/// <summary>What nodes are counted by.</summary>
/// <param name="Property">Null where they are counted by related node.</param>
/// <param name="Period">MONTH, YEAR or DECADE; null where the property is no date.</param>
/// <param name="Along">Null where they are counted by value.</param>
public sealed record FacetBy(Property? Property, string? Period, RelationshipField? Along)
{
    public override string ToString() => Along?.Name ?? $"{Property!.Name}{(Period is null ? "" : $" by {Period}")}";
}

/// <summary>In a facet: its value, or its count.</summary>
public sealed record FacetResult(bool IsCount) : PlanNode;

/// <summary>In a facet: its node; null for the nodes that have none.</summary>
public sealed record FacetTarget(RowPlan Row) : PlanNode;

/// <summary>In a page: where it lies.</summary>
/// <param name="Fields">Of PageInfo: <see cref="Bound"/>, <see cref="Constant"/>.</param>
public sealed record PageBounds(IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>In the bounds of a page: one fact.</summary>
public sealed record Bound(PageFact Fact) : PlanNode;

/// <summary>On an edge: its cursor.</summary>
public sealed record EdgeCursorText : PlanNode;

/// <summary>On an edge: its node.</summary>
public sealed record EdgeTarget(RowPlan Row) : PlanNode;

/// <summary>On an edge of a search: the text that was found as it is stored, or the name of its field.</summary>
public sealed record ReadMatch(bool IsField) : PlanNode;

/// <summary>What data is served: an object.</summary>
/// <param name="Fields"><see cref="ReadDatasetFact"/>, <see cref="TypeCounts"/>, <see cref="Sources"/>, <see cref="Constant"/>.</param>
public sealed record ReadDataset(IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>In it: its version, 16 hexadecimal digits, or when it was loaded, in UTC with milliseconds.</summary>
public sealed record ReadDatasetFact(DatasetFact Fact) : PlanNode;

/// <summary>In it: the number of nodes of each type, none included, in the order of the schema: a list of objects.</summary>
/// <param name="Fields"><see cref="TypeCountResult"/>, <see cref="Constant"/>.</param>
public sealed record TypeCounts(IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>In a count: the name of the type, or the count.</summary>
public sealed record TypeCountResult(bool IsCount) : PlanNode;

/// <summary>In it: the nodes of the schema's type of sources, by id, at most <see cref="Max"/>: a list.</summary>
public sealed record Sources(NodeType Type, RowPlan Row) : PlanNode
{
    public const int Max = 1_000;
}

/// <summary>The claims about the current node or, on an edge, about the current relationship: a list by id.</summary>
/// <param name="Topics">Null: all of them.</param>
/// <param name="Row">What to write of each claim.</param>
public sealed record Claims(bool OfRelationship, IReadOnlyList<ClaimTopic>? Topics, RowPlan Row) : PlanNode;
