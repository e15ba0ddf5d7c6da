namespace KnowledgeGraph.Schema.Reading;

/// <summary>Where a directive stands.</summary>
[Flags]
enum DirectiveSite
{
    None = 0,
    Node = 1,
    RelationshipProperties = 2,
    Interface = 4,
    Union = 8,
    Enum = 16,
    EnumValue = 32,
    NodeField = 64,
    InterfaceField = 128,
    RelationshipProperty = 256,
    Object = Node | RelationshipProperties,
    Field = NodeField | InterfaceField | RelationshipProperty,
}

/// <summary>An argument that a directive knows.</summary>
sealed record ArgumentDefinition(string Name, ArgumentKind Kind, bool IsRequired);

/// <summary>A directive of graph schemas.</summary>
/// <param name="For">What it may stand on, in words, in the plural.</param>
sealed record DirectiveDefinition(
    DirectiveSite Sites, string For, IReadOnlyList<ArgumentDefinition> Arguments, bool IsRepeatable = false);
