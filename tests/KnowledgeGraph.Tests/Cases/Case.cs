using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Cases;

/// <summary>A folder with an operation and what every stage makes of it.</summary>
sealed class Case(string name)
{
    static readonly string Root = Path.Combine(Repository.Root, "tests", "KnowledgeGraph.Tests", "Cases");

    static readonly JsonWriterOptions Indented = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<string> Names
        => Directory.GetFiles(Root, "operation.graphql", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, Path.GetDirectoryName(path)!).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public GraphRequest Request
        => new(File.ReadAllText(PathOf("operation.graphql")), null,
            File.Exists(PathOf("variables.json")) ? File.ReadAllBytes(PathOf("variables.json")) : default);

    public string PathOf(string file) => Path.Combine(Root, name, file);

    /// <summary>Indents JSON and changes nothing else: members keep their order.</summary>
    public static string Indent(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        using var text = new MemoryStream();
        using (var writer = new Utf8JsonWriter(text, Indented))
            document.WriteTo(writer);
        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }
}
