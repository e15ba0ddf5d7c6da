using GraphQLParser.AST;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Schema.Access;

/// <summary>Types and fields of a graph schema as it is written; a type may stand in several parts.</summary>
static class SchemaDocument
{
    public const string PropertiesArgument = "properties";

    public static IEnumerable<IHasFieldsDefinitionNode> Fielded(this GraphQLDocument document)
        => document.Definitions.OfType<IHasFieldsDefinitionNode>().Where(type => type.Fields is not null);

    public static IEnumerable<GraphQLFieldDefinition> Fields(this GraphQLDocument document) => document.Fielded().SelectMany(type => type.Fields!.Items);

    public static IEnumerable<GraphQLFieldDefinition> FieldsOf(this GraphQLDocument document, string type)
        => document.Fielded().Where(part => ((ASTNode)part).TypeName() == type).SelectMany(part => part.Fields!.Items);

    public static string TypeName(this ASTNode type) => ((INamedNode)type).Name.StringValue;

    /// <summary>The type that a field gives, or leads to.</summary>
    public static string TargetName(this GraphQLFieldDefinition field) => FieldShape.Of(field.Type).Name;

    /// <summary>The type of the properties that the field's relationships carry; null where they carry none.</summary>
    public static string? PropertiesName(this GraphQLFieldDefinition field)
        => field.Directives.Find(Directives.Relationship)?.Argument(PropertiesArgument).Text();

    public static void RemoveDirectives(this IHasDirectivesNode node, Predicate<GraphQLDirective> which)
    {
        node.Directives?.Items.RemoveAll(which);
        if (node.Directives is { Items.Count: 0 })
            node.Directives = null;
    }
}
