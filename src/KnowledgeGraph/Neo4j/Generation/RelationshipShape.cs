using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>How to write a relationship from a list: first the name of its type, then what its parts take.</summary>
/// <remarks>The list is empty for a type from which nothing is selected.</remarks>
sealed class RelationshipShape
{
    readonly Dictionary<string, IReadOnlyList<Part>> _parts = [];

    public IReadOnlyList<Part> this[string type] => _parts[type];

    public void Add(RelationshipType type, IReadOnlyList<Part> parts) => _parts.Add(type.Name, parts);
}
