using KnowledgeGraph.Schema;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Reads the place of a cursor among neighbours as a list that is compared with theirs.</summary>
static class CursorSteps
{
    // Sorts behind the name of every type.
    const string LastType = "~";

    /// <returns>Id of the node, name of the type, whether the relationship comes in, and its key.</returns>
    public static List<object?> Of(Cursor cursor, GraphSchema schema)
    {
        if (cursor.Key.Length == 0)
            return [cursor.Id, schema.RelationshipTypes[0].Name, false, ""];
        return StepKey.Read(cursor.Key, schema) is { } step
            ? [cursor.Id, step.Type.Name, step.Direction == Direction.In, step.Key]
            : [cursor.Id, LastType, true, ""];
    }
}
