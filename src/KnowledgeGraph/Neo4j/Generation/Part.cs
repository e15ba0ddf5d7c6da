using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>How to write one member of an object. A closed hierarchy: the writer switches over all of it.</summary>
/// <remarks>Each part takes one element of the list that its object came as, in order, unless it says that it takes none.</remarks>
abstract record Part
{
    private protected Part(string responseKey) => Key = Encode(responseKey);

    public JsonEncodedText Key { get; }

    public static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}

/// <summary>A text that no row changes. Takes no element.</summary>
sealed record ConstantPart(string ResponseKey, string Text) : Part(ResponseKey)
{
    public JsonEncodedText Encoded { get; } = Encode(Text);
}

/// <summary>A value that no row changes. Takes no element.</summary>
/// <param name="Utf8">JSON.</param>
sealed record ReadyPart(string ResponseKey, ReadOnlyMemory<byte> Utf8) : Part(ResponseKey);

/// <summary>The name of the current node's type. Takes no element.</summary>
sealed record TypeNamePart(string ResponseKey) : Part(ResponseKey);

/// <summary>No member: the ids of sources on which the object rests, a list.</summary>
sealed record SourcesPart() : Part("");

/// <summary>What a stored value is.</summary>
enum ValueKind { Text, Integer, Boolean, Float }

/// <summary>A value, or null; with <paramref name="IsList"/> a list of values.</summary>
sealed record ValuePart(string ResponseKey, ValueKind Kind, bool IsList = false) : Part(ResponseKey);

/// <summary>A node, or null.</summary>
sealed record NodePart(string ResponseKey, RowShape Row) : Part(ResponseKey);

/// <summary>A relationship.</summary>
sealed record RelationshipPart(string ResponseKey, RelationshipShape Row) : Part(ResponseKey);

/// <summary>A list of relationships.</summary>
sealed record RelationshipsPart(string ResponseKey, RelationshipShape Row) : Part(ResponseKey);

/// <summary>A list of paths, from their number and a list of them, or from null; checks how many were asked for, and how many there are.</summary>
/// <param name="First">Null for the default.</param>
sealed record PathsPart(string ResponseKey, int MaxLength, InputValue? First, IReadOnlyList<Part> Parts, DocumentPosition At) : Part(ResponseKey);

/// <summary>A list of nodes.</summary>
sealed record NodesPart(string ResponseKey, RowShape Row) : Part(ResponseKey);

/// <summary>A list of nodes by their ids, each or null in a list of its own; checks first how many were asked for.</summary>
sealed record NodesByIdsPart(string ResponseKey, RowShape Row, InputValue Ids, DocumentPosition At) : Part(ResponseKey);

/// <summary>An object of the members of a connection.</summary>
/// <param name="Page">Place among the pages of the program.</param>
/// <param name="Keys">What the order's values are.</param>
sealed record PagePart(string ResponseKey, int Page, IReadOnlyList<ValueKind> Keys, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>A list of objects.</summary>
sealed record ObjectsPart(string ResponseKey, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>On an edge: its cursor, from a list of id, key and the order's values.</summary>
sealed record CursorPart(string ResponseKey) : Part(ResponseKey);

/// <summary>An object whose members stand in a list.</summary>
sealed record ObjectPart(string ResponseKey, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In a connection: a list of objects, one per row; checks first how many were asked for.</summary>
/// <param name="First">Null for the default.</param>
sealed record FacetPart(string ResponseKey, InputValue? First, DocumentPosition At, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In an aggregate: one whole number divided by another, from a list of both; null where the second is 0.</summary>
sealed record AveragePart(string ResponseKey) : Part(ResponseKey);

/// <summary>In a connection: where the page lies, from a list of what <see cref="PageAnswers"/> says.</summary>
sealed record PageInfoPart(string ResponseKey, PageAnswers Answers, IReadOnlyList<Part> Parts) : Part(ResponseKey);

/// <summary>In PageInfo: one fact. Takes no element.</summary>
sealed record BoundPart(string ResponseKey, PageFact Fact) : Part(ResponseKey);

/// <summary>Which answers about a page its statement gives, each an element, in this order.</summary>
/// <param name="Keys">The cursors' lists of the page and of one row more, in the direction of reading.</param>
/// <param name="AnyBefore">Whether rows lie before the page's cursor <c>after</c>, or at it.</param>
/// <param name="AnyAfter">Whether rows lie behind the page's cursor <c>before</c>, or at it.</param>
readonly record struct PageAnswers(bool Keys, bool AnyBefore, bool AnyAfter);
