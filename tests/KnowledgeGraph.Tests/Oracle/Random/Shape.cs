using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>A type of the API from which fields are selected.</summary>
abstract record Shape(string Name);

sealed record RootShape() : Shape("Query");

/// <param name="Target">Null for the interface Node.</param>
sealed record NodeShape(NodeTarget? Target) : Shape(Target?.Name ?? "Node");

/// <param name="Field">Null for a root list.</param>
sealed record PageShape(string Stem, NodeTarget Target, RelationshipField? Field) : Shape(Stem + "Connection");

sealed record EdgeShape(PageShape Page) : Shape(Page.Stem + "Edge");

sealed record InfoShape() : Shape("PageInfo");

/// <summary>What rows, or their edges, sum up to.</summary>
/// <param name="Counts">Whether it also has the number of rows.</param>
sealed record AggregatesShape(string Of, IReadOnlyList<Property> Properties, bool Counts) : Shape(Of + "Aggregates");

/// <summary>What values of a type sum up to.</summary>
sealed record SumShape(LeafType Type) : Shape((Type is EnumType ? "Enum" : Type.Name) + "Aggregates");

sealed record FacetsShape(FieldedTarget Target) : Shape(Target.Name + "Facets");

/// <param name="Target">Null where values are counted.</param>
sealed record FacetShape(string Of, NodeTarget? Target) : Shape(Of + "Facet");

/// <summary>What a text finds.</summary>
sealed record FindingShape() : Shape("SearchConnection");

sealed record FoundShape() : Shape("SearchEdge");

sealed record DatasetShape() : Shape("Dataset");

sealed record TypeCountShape() : Shape("TypeCount");

/// <summary>A field that can be selected.</summary>
/// <param name="Type">As the API prints it, or a text that stands for it.</param>
/// <param name="Below">Null for leaf fields.</param>
sealed record FieldChoice(string Name, string Type, Shape? Below, IReadOnlyList<InputMember> Arguments);

/// <summary>A connection that a traversal gives.</summary>
sealed record FoundPageShape(string Stem) : Shape(Stem + "Connection");

sealed record FoundEdgeShape(FoundPageShape Page) : Shape(Page.Stem + "Edge");

sealed record PathShape() : Shape("Path");

/// <summary>Relationships of a node, counted.</summary>
sealed record DegreeShape() : Shape("RelationshipCount");

/// <param name="Type">Null for the interface of all.</param>
sealed record RelationshipShape(RelationshipType? Type) : Shape(Type is null ? "Relationship" : NaiveNames.RelationshipObject(Type));
