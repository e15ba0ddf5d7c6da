using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>A plan as flat statements, one per level, and how their rows become JSON.</summary>
/// <param name="Schema">Of the data.</param>
/// <param name="Statements">Each prepared once per connection, when first needed.</param>
/// <param name="Pages">The pages, whose arguments are resolved once per request.</param>
sealed record SqliteProgram(
    GraphSchema Schema, IReadOnlyList<Part> Parts, IReadOnlyList<SqlStatement> Statements, IReadOnlyList<Page> Pages) : StoreProgram
{
    const int BytesPerStatement = 1_500;

    // A statement with its parts, and answers that stand ready.
    public override long Weight
        => (Statements.Count * (long)BytesPerStatement) + Parts.OfType<ReadyPart>().Sum(part => (long)part.Utf8.Length);

    public override string Print() => ProgramPrinter.Print(this);
}

/// <summary>A statement of a program.</summary>
/// <param name="Index">Place in <see cref="SqliteProgram.Statements"/>.</param>
/// <param name="Parameters">Those that filters gave it, bound once per request; all others are bound by the part that runs it.</param>
sealed record SqlStatement(int Index, Sql Text, IReadOnlyList<Parameter> Parameters);

/// <summary>The ranges of a list, read one after the other until the page is full.</summary>
/// <param name="Open">From the list's own start or end.</param>
/// <param name="Bounded">From a position; empty where the field cannot have one.</param>
sealed record RangeStatements(IReadOnlyList<SqlStatement> Open, IReadOnlyList<SqlStatement> Bounded);

/// <summary>How to write one member of an object. A closed hierarchy: the executor switches over all of it.</summary>
abstract record Part
{
    private protected Part(string responseKey) => Key = Json.Encode(responseKey);

    public JsonEncodedText Key { get; }
}

/// <summary>A text that no row changes.</summary>
sealed record ConstantPart(string ResponseKey, string Text) : Part(ResponseKey)
{
    public JsonEncodedText Encoded { get; } = Json.Encode(Text);
}

/// <summary>A value that no row changes.</summary>
/// <param name="Utf8">JSON.</param>
sealed record ReadyPart(string ResponseKey, ReadOnlyMemory<byte> Utf8) : Part(ResponseKey);

/// <summary>The name of the current node's type.</summary>
sealed record TypeNamePart(string ResponseKey) : Part(ResponseKey);

/// <summary>How a column's value stands in JSON.</summary>
enum ColumnKind { Text, Integer, Boolean, Float, Json }

/// <summary>A value of the current row; null where the column is.</summary>
sealed record ColumnPart(string ResponseKey, int Column, ColumnKind Kind) : Part(ResponseKey);

/// <summary>A node found by id. Parameter 1: the id.</summary>
sealed record MatchPart(string ResponseKey, SqlStatement Statement, InputValue Id, RowShape Row) : Part(ResponseKey);

/// <summary>Nodes found by ids, one after the other. Parameter 1: the id.</summary>
sealed record MatchManyPart(string ResponseKey, SqlStatement Statement, InputValue Ids, RowShape Row, DocumentPosition At) : Part(ResponseKey);

/// <summary>The node at the other end of a relationship to one. Parameter 1: the current node.</summary>
/// <param name="Topics">Of the evidence for that relationship, under the current node.</param>
sealed record FollowPart(string ResponseKey, SqlStatement Statement, RowShape Row, IReadOnlyList<int> Topics) : Part(ResponseKey);

/// <summary>Claims as a list. Parameter 1: the current node or relationship.</summary>
sealed record ClaimsPart(string ResponseKey, SqlStatement Statement, bool OfRelationship, RowShape Row) : Part(ResponseKey);

/// <summary>An object that needs no row.</summary>
sealed record ObjectPart(string ResponseKey, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>The one text that a statement without parameters gives.</summary>
sealed record ValuePart(string ResponseKey, SqlStatement Statement) : Part(ResponseKey);

/// <summary>A list of objects, one per row of a statement without parameters.</summary>
sealed record ListPart(string ResponseKey, SqlStatement Statement, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>A list of nodes, one per row of a statement without parameters.</summary>
sealed record NodesPart(string ResponseKey, SqlStatement Statement, RowShape Row) : Part(ResponseKey);

/// <summary>A connection object.</summary>
/// <param name="Page">Place in <see cref="SqliteProgram.Pages"/>.</param>
/// <param name="Bounds">What finds out where the page lies.</param>
/// <param name="KeyCount">Values of the order.</param>
sealed record PagePart(string ResponseKey, int Page, BoundsStatements Bounds, int KeyCount, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>The statements that find out where a page lies. Parameters as of <see cref="RowsPart"/>.</summary>
/// <remarks>Columns of the first two as of <see cref="RowColumns"/>, then the values of the order. Of the last two: 1 or 0.</remarks>
/// <param name="Forward">Null where PageInfo is not asked for.</param>
/// <param name="Backward">Null where the field has no <c>last</c>.</param>
/// <param name="AnyBefore">Null where the field has no <c>after</c>, or nobody asks what precedes the page.</param>
/// <param name="AnyAfter">Null where the field has no <c>before</c>, or nobody asks what follows the page.</param>
sealed record BoundsStatements(RangeStatements? Forward, RangeStatements? Backward, SqlStatement? AnyBefore, SqlStatement? AnyAfter);

/// <summary>In a connection: its rows as a list of edges or of nodes.</summary>
/// <remarks>
/// Parameters: 1 the current node; 2 and 3 the low position, 4 and 5 the high one, each a key of a node and of a relationship,
/// exclusive, NULL where there is none; 6 the number of rows; from 7 on the values of the order at the low position, then at the
/// high one.
/// </remarks>
/// <param name="Edge">The members of each edge; null where the rows are written as nodes.</param>
/// <param name="Row">How to write each node; null where the rows are written as edges.</param>
sealed record RowsPart(string ResponseKey, RangeStatements Statements, IReadOnlyList<Part>? Edge, RowShape? Row) : Part(ResponseKey);

/// <summary>On an edge: its node.</summary>
sealed record EdgeNodePart(string ResponseKey, RowShape Row) : Part(ResponseKey);

/// <summary>On an edge: its cursor.</summary>
sealed record CursorPart(string ResponseKey) : Part(ResponseKey);

/// <summary>In a connection: its number of rows. Parameter 1: the current node.</summary>
sealed record TotalCountPart(string ResponseKey, SqlStatement Statement) : Part(ResponseKey);

/// <summary>In a connection: an object of <see cref="FacetPart"/>.</summary>
sealed record FacetsPart(string ResponseKey, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In it: a list of objects, one per row. Parameters: 1 the current node, 6 the number of rows.</summary>
/// <param name="First">Null for the default.</param>
sealed record FacetPart(string ResponseKey, SqlStatement Statement, InputValue? First, DocumentPosition At, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In a facet: its node; null where the row has none.</summary>
sealed record FacetNodePart(string ResponseKey, RowShape Row) : Part(ResponseKey);

/// <summary>In a connection: an object of <see cref="TotalCountPart"/> and <see cref="AggregatePart"/>.</summary>
sealed record AggregatesPart(string ResponseKey, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In it: an object whose members are written from the one row of a statement. Parameter 1: the current node.</summary>
sealed record AggregatePart(string ResponseKey, SqlStatement Statement, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In it: one whole number divided by another; null where that is 0.</summary>
sealed record AveragePart(string ResponseKey, int Sum, int Count) : Part(ResponseKey);

/// <summary>In a connection: where the page lies.</summary>
sealed record PageInfoPart(string ResponseKey, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In PageInfo: one fact.</summary>
sealed record BoundPart(string ResponseKey, PageFact Fact) : Part(ResponseKey);

/// <summary>Encodes what a program knows before any request.</summary>
static class Json
{
    public static JsonEncodedText Encode(string text)
        => JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
