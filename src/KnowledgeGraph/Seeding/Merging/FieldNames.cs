using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>The names that may stand in a node's entry or a claim's path.</summary>
static class FieldNames
{
    public static IReadOnlyList<string> NamesOfFields(this NodeType type)
        => [.. type.Properties.Select(property => property.Name), .. type.Relationships.Select(field => field.Name)];
}
