using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Writes how many relationships a node has of each type and direction, as the load has counted them.</summary>
readonly struct DegreesWriter(SqliteExecutor executor, DegreesPart part)
{
    public void Write(long node)
    {
        var slots = executor.Traversals.SlotsOf(part.Node, part.Degrees, node, part.Counted);
        var layout = part.Counted.Layout;
        executor.Writer.WriteStartArray();
        // Slots stand in the order of types and directions; they tell other types apart too.
        foreach (var same in slots.GroupBy(slot => layout.RelationshipOf(slot.Slot)))
            Write(executor.Traversals.Schema.RelationshipTypes[same.Key.Type].Name, StepKey.NameOf(same.Key.Direction), same.Sum(slot => slot.Count));
        executor.Writer.WriteEndArray();
    }

    void Write(string type, string direction, long count)
    {
        executor.Writer.WriteStartObject();
        foreach (var member in part.Parts)
        {
            executor.Writer.WritePropertyName(member.Key);
            if (member is CountedTypePart)
                executor.Writer.WriteStringValue(type);
            else if (member is DirectionPart)
                executor.Writer.WriteStringValue(direction);
            else if (member is DegreePart)
                executor.Writer.WriteNumberValue(count);
            else
                executor.Write(member, Row.Root);
        }
        executor.Writer.WriteEndObject();
    }
}
