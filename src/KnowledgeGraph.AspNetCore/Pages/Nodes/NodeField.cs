using GraphQLParser.AST;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>What a field of a node leads to.</summary>
enum NodeFieldKind { Property, One, Many }

/// <summary>A field of a node type: a property, or the nodes at the other end of a relationship.</summary>
sealed record NodeField(string Name, string? Description, NodeFieldKind Kind)
{
    /// <param name="leaves">The names of all scalars and enums.</param>
    public static NodeField Of(GraphQLFieldDefinition field, HashSet<string> leaves)
        => new(field.Name.StringValue, field.Description?.Value.ToString(), KindOf(field, leaves));

    /// <summary>The name in words: <c>participantCount</c> as "participant count".</summary>
    public string InWords => NodeWords.Of(Name);

    static NodeFieldKind KindOf(GraphQLFieldDefinition field, HashSet<string> leaves)
        => leaves.Contains(NamedType(field.Type)) ? NodeFieldKind.Property
            : field.Arguments is { Count: > 0 } ? NodeFieldKind.Many
            : NodeFieldKind.One;

    static string NamedType(GraphQLType type)
        => type switch
        {
            GraphQLNonNullType { Type: var inner } => NamedType(inner),
            GraphQLListType { Type: var inner } => NamedType(inner),
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };
}
