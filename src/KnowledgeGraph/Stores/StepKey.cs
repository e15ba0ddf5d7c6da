using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Stores;

/// <summary>What tells apart the relationships that lead from one node to another, in their order, as cursors have it for key.</summary>
/// <remarks><c>HELD_IN OUT</c>, <c>HOLDS IN 2</c>.</remarks>
/// <param name="Key">Empty where the relationship has none.</param>
readonly record struct StepKey(RelationshipType Type, Direction Direction, string Key)
{
    public const string Out = "OUT";

    public const string In = "IN";

    public static string NameOf(Direction direction) => direction == Direction.Out ? Out : In;

    /// <param name="text">What a cursor has for key, not empty.</param>
    /// <returns>Null where it is no such key: then the place is behind all relationships to the node.</returns>
    public static StepKey? Read(string text, GraphSchema schema)
    {
        var parts = text.Split(' ', 3);
        return parts.Length > 1 && schema.FindRelationshipType(parts[0]) is { } type
            ? new(type, parts[1] == In ? Direction.In : Direction.Out, parts.Length > 2 ? parts[2] : "")
            : null;
    }

    public override string ToString() => $"{Type.Name} {NameOf(Direction)}{(Key.Length == 0 ? "" : " ")}{Key}";
}
