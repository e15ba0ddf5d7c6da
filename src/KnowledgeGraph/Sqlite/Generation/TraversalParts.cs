using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Sqlite.Traversals;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>A list of objects, one per type and direction of the current node's relationships.</summary>
/// <param name="Node">As of <see cref="TraversalStatements"/>.</param>
/// <param name="Degrees">As of <see cref="Adjacency"/>.</param>
sealed record DegreesPart(string ResponseKey, SqlStatement Node, SqlStatement Degrees, SlotSet Counted, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>The statements by which a traversal goes from node to node.</summary>
/// <param name="Node">Parameter 1: a node. Columns: its key, type and id.</param>
/// <param name="Degrees">As of <see cref="Adjacency"/>.</param>
/// <param name="Hops">As of <see cref="Adjacency"/>.</param>
sealed record TraversalStatements(SqlStatement Node, SqlStatement Degrees, SqlStatement Hops);

/// <summary>A connection whose rows a traversal finds.</summary>
/// <param name="Page">Place in <see cref="SqliteProgram.Pages"/>.</param>
/// <param name="Node">As of <see cref="TraversalStatements"/>.</param>
/// <param name="Parts"><see cref="TraversalRowsPart"/>, <see cref="FoundCountPart"/>, <see cref="PageInfoPart"/>, <see cref="ConstantPart"/>.</param>
sealed record TraversalPagePart(string ResponseKey, int Page, RowSourcePart Source, SqlStatement Node, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>How the rows of a connection are found.</summary>
abstract record RowSourcePart;

/// <summary>The relationships of the current node; statements as of <see cref="TraversalStatements"/> and <see cref="NeighborRows"/>.</summary>
sealed record NeighborsSource(
    SlotSet Followed, SqlStatement Node, SqlStatement Degrees, SqlStatement After, SqlStatement Before, SqlStatement Loops) : RowSourcePart;

/// <summary>The nodes around the current one.</summary>
sealed record ReachableSource(SlotSet Followed, int MaxDepth, TraversalStatements Statements, DocumentPosition At) : RowSourcePart;

/// <summary>The nodes next to several.</summary>
/// <param name="Find">Parameter 1: an id. Columns: key and type of its node.</param>
sealed record CommonSource(InputValue Ids, SlotSet Followed, SqlStatement Find, TraversalStatements Statements, DocumentPosition At) : RowSourcePart;

/// <summary>In it: its rows as a list of edges or of nodes.</summary>
/// <param name="Edge">The members of each edge; null where the rows are written as nodes.</param>
/// <param name="Row">How to write each node; null where the rows are written as edges.</param>
sealed record TraversalRowsPart(string ResponseKey, IReadOnlyList<Part>? Edge, RowShape? Row) : Part(ResponseKey);

/// <summary>In it: its number of rows.</summary>
sealed record FoundCountPart(string ResponseKey) : Part(ResponseKey);

/// <summary>On an edge, or of counted relationships: OUT or IN.</summary>
sealed record DirectionPart(string ResponseKey) : Part(ResponseKey);

/// <summary>On an edge: how far its node is.</summary>
sealed record DepthPart(string ResponseKey) : Part(ResponseKey);

/// <summary>On an edge: its relationship.</summary>
sealed record RelationshipPart(string ResponseKey, RelationshipShape Row) : Part(ResponseKey);

/// <summary>Of counted relationships: their type.</summary>
sealed record CountedTypePart(string ResponseKey) : Part(ResponseKey);

/// <summary>Of counted relationships: how many.</summary>
sealed record DegreePart(string ResponseKey) : Part(ResponseKey);

/// <summary>A list of paths.</summary>
/// <param name="From">Null for the current node.</param>
/// <param name="Find">As of <see cref="CommonSource"/>.</param>
/// <param name="Forward">What is followed from the start.</param>
/// <param name="Backward">The same, followed from the end.</param>
/// <param name="Parts"><see cref="PathLengthPart"/>, <see cref="PathNodesPart"/>, <see cref="PathRelationshipsPart"/>, <see cref="ConstantPart"/>.</param>
sealed record PathsPart(
    string ResponseKey, InputValue? From, InputValue To, int MaxLength, InputValue? First, SlotSet Forward, SlotSet Backward,
    SqlStatement Find, TraversalStatements Statements, IReadOnlyList<Part> Parts, DocumentPosition At) : Part(ResponseKey);

/// <summary>In a path: its number of relationships.</summary>
sealed record PathLengthPart(string ResponseKey) : Part(ResponseKey);

/// <summary>In a path: its nodes.</summary>
sealed record PathNodesPart(string ResponseKey, RowShape Row) : Part(ResponseKey);

/// <summary>In a path: its relationships.</summary>
sealed record PathRelationshipsPart(string ResponseKey, RelationshipShape Row) : Part(ResponseKey);

/// <summary>Of a relationship: the node at one end. Parameter 1: the relationship.</summary>
sealed record EndPart(string ResponseKey, SqlStatement Statement, RowShape Row) : Part(ResponseKey);

/// <summary>How to write a relationship of each type, by ordinal; null where nothing is selected from it.</summary>
sealed record RelationshipShape(IReadOnlyList<RelationshipCaseShape?> Cases);

/// <summary>How to write a relationship of one type.</summary>
/// <param name="Detail">Reads its columns. Parameter 1: the relationship. Null where none are asked for.</param>
sealed record RelationshipCaseShape(SqlStatement? Detail, IReadOnlyList<Part> Parts);
