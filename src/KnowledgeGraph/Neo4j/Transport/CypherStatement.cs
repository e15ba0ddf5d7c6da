using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>One statement and the values that it names as <c>$name</c>.</summary>
/// <param name="Text">Cypher; no value of a request is part of it.</param>
/// <param name="Parameters">Null, string, long, double, bool, lists of these, and maps of these by name.</param>
public sealed record CypherStatement(string Text, IReadOnlyDictionary<string, object?> Parameters)
{
    static readonly Dictionary<string, object?> None = [];

    /// <summary>The text as JSON, where it is sent so often that it is encoded once; else null.</summary>
    internal JsonEncodedText? Encoded { get; init; }

    /// <summary>A statement without parameters.</summary>
    public CypherStatement(string text)
        : this(text, None)
    {
    }

    /// <summary>As <see cref="Encoded"/> has it.</summary>
    internal static JsonEncodedText Encode(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
}
