using GraphQLParser.AST;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Schema.Access;

/// <summary>Takes out of directives the names of fields and types that are no longer there.</summary>
sealed class NamedFields(GraphQLDocument document)
{
    const string Indexes = "indexes";
    const string FieldList = "fields";

    public static void Mend(GraphQLDocument document)
    {
        var names = new NamedFields(document);
        foreach (var field in document.Fields())
            names.Mend(field);
        foreach (var type in document.Fielded().OfType<ASTNode>())
            Mend((IHasDirectivesNode)type, NamesOf(document.FieldsOf(type.TypeName())));
    }

    void Mend(GraphQLFieldDefinition field)
    {
        if (field.PropertiesName() is { } properties && !document.Definitions.OfType<GraphQLObjectTypeDefinition>().Any(type => type.TypeName() == properties))
            field.Directives.Find(Directives.Relationship)!.Arguments!.Items.RemoveAll(argument => argument.Name.Value == SchemaDocument.PropertiesArgument);
        Mend(field, NamesOf(document.FieldsOf(field.TargetName())));
    }

    // An order by fewer fields is another order; a search in fewer fields finds what is left.
    static void Mend(IHasDirectivesNode node, HashSet<string> fields)
    {
        if (node.Directives.Find(Directives.FullText)?.Argument(Indexes) is { } indexes)
            Mend(indexes, fields);
        node.RemoveDirectives(directive => directive.Name.StringValue switch
        {
            Directives.Index => !directive.Argument(FieldList).Texts().All(fields.Contains),
            Directives.FullText => !directive.Argument(Indexes).Items().Any(index => IsLeft(index, fields)),
            _ => false,
        });
    }

    static void Mend(GraphQLValue indexes, HashSet<string> fields)
    {
        foreach (var index in indexes.Items())
            (index.Member(FieldList) as GraphQLListValue)?.Values?.RemoveAll(name => !fields.Contains(name.Text() ?? ""));
        (indexes as GraphQLListValue)?.Values?.RemoveAll(index => !IsLeft(index, fields));
    }

    static bool IsLeft(GraphQLValue index, HashSet<string> fields) => index.Member(FieldList).Texts().Any(fields.Contains);

    static HashSet<string> NamesOf(IEnumerable<GraphQLFieldDefinition> fields) => [.. fields.Select(field => field.Name.StringValue)];
}
