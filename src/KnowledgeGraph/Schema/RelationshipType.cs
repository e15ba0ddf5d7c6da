namespace KnowledgeGraph.Schema;

/// <summary>The properties of a type of relationships: an object type with <c>@relationshipProperties</c>.</summary>
public sealed class RelationshipProperties(string name, string? description, IReadOnlyList<Property> properties)
{
    public string Name { get; } = name;

    public string? Description { get; } = description;

    public IReadOnlyList<Property> Properties { get; } = properties;
}

/// <summary>A type of relationships, such as <c>ADOPTED</c>.</summary>
public sealed class RelationshipType(string name, RelationshipProperties? properties, int ordinal)
{
    public string Name { get; } = name;

    /// <summary>Place in <see cref="GraphSchema.RelationshipTypes"/>, from 0.</summary>
    public int Ordinal { get; } = ordinal;

    /// <summary>Null where its relationships carry no properties.</summary>
    public RelationshipProperties? PropertiesType { get; } = properties;

    public IReadOnlyList<Property> Properties => PropertiesType?.Properties ?? [];

    public Property? FindProperty(string name) => Properties.FirstOrDefault(p => p.Name == name);

    public override string ToString() => Name;
}
