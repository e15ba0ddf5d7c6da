using System.Text.Encodings.Web;
using System.Text.Json;

namespace KnowledgeGraph.Server;

/// <summary>Prints answers as indented JSON.</summary>
static class JsonOutput
{
    // Deeper than any answer: each level of a query is up to three of JSON.
    public const int MaxDepth = 256;

    // A terminal is no web page: é stays é.
    static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        MaxDepth = MaxDepth,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print(ReadOnlyMemory<byte> body)
    {
        using var answer = JsonDocument.Parse(body, new() { MaxDepth = MaxDepth });
        using var to = Console.OpenStandardOutput();
        using (var writer = new Utf8JsonWriter(to, Options))
            answer.WriteTo(writer);
        to.Write("\n"u8);
    }
}
