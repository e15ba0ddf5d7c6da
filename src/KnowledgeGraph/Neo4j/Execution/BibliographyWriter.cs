using System.Buffers;
using System.Text.Json;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Writes the sources on which an answer rests.</summary>
static class BibliographyWriter
{
    /// <param name="sources">A list of lists, each of what the parts take.</param>
    /// <returns>A JSON array of objects.</returns>
    public static ReadOnlyMemory<byte> Write(CypherValue sources, IReadOnlyList<ValuePart> parts)
    {
        var text = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(text, ShapeWriter.Options);
        writer.WriteStartArray();
        for (sources.EnterList(); !sources.AtEnd; sources.LeaveList())
        {
            sources.EnterList();
            writer.WriteStartObject();
            foreach (var part in parts)
            {
                writer.WritePropertyName(part.Key);
                ValueWriter.Write(writer, sources, part);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.Flush();
        return text.WrittenMemory;
    }
}
