using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Rules on the fields that <c>@fulltext</c> and <c>@index</c> name.</summary>
sealed class IndexRules(Definitions definitions, List<Problem> problems)
{
    public void Check()
    {
        foreach (var type in definitions.Nodes.Where(t => !t.IsFaulty))
        {
            foreach (var (file, directive) in type.Directives)
                CheckType(type, file, directive);
            foreach (var field in type.Fields.Where(f => !f.IsFaulty))
                foreach (var (file, directive) in field.Directives.Where(d => d.Node.Name.Value == Directives.Index))
                    CheckField(type, field, file, directive);
        }
    }

    void CheckType(TypeDefinition type, SchemaFile file, GraphQLDirective directive)
    {
        switch (directive.Name.StringValue)
        {
            case Directives.FullText:
                var names = directive.Argument("indexes").Items().SelectMany(i => i.Member("fields").Texts());
                CheckNames(type, names, IsText, "is no text", file, directive);
                break;
            case Directives.Index:
                CheckNames(type, directive.Argument("fields").Texts(), IsSingleValue, "is no single value", file, directive);
                break;
        }
    }

    // On a relationship: its rows also stand in the order of these fields of the target.
    void CheckField(TypeDefinition type, FieldDefinition field, SchemaFile file, GraphQLDirective directive)
    {
        if (definitions.IsLeaf(field.Shape.Name) || !field.Shape.IsList)
            field.Report(problems, $"'{type.Name}.{field.Name}' is no relationship to many, so it cannot have @index.",
                "Name the field in @index(fields: [...]) after the type's name.");
        else if (definitions.Find(field.Shape.Name) is { Fields.Count: > 0 } target)
            CheckNames(target, directive.Argument("fields").Texts(), IsSingleValue, "is no single value", file, directive);
    }

    void CheckNames(
        TypeDefinition type, IEnumerable<string> names, Func<FieldShape, bool> suits, string otherwise,
        SchemaFile file, GraphQLDirective directive)
    {
        foreach (var name in names.Distinct())
        {
            var field = type.Fields.FirstOrDefault(f => f.Name == name);
            if (field is null)
                problems.Add(new(file.PositionOf(directive), $"'@{directive.Name.StringValue}' names '{name}', which '{type.Name}' does not have.",
                    NearNames.Hint(name, type.Fields.Select(f => f.Name))));
            else if (!field.IsFaulty && !suits(field.Shape))
                problems.Add(new(file.PositionOf(directive), $"'@{directive.Name.StringValue}' names '{type.Name}.{name}', which {otherwise}."));
        }
    }

    static bool IsText(FieldShape shape) => shape.Name is "String" or "ID" or "URL";

    bool IsSingleValue(FieldShape shape) => !shape.IsList && definitions.IsLeaf(shape.Name);
}
