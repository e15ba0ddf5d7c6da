using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Rules on ids, labels and directives, before any type is read.</summary>
sealed class SchemaRules(Definitions definitions, List<Problem> problems)
{
    readonly DirectiveRules _directives = new(problems);

    public void Check()
    {
        new NameRules(definitions, problems).Check();
        CheckKind(definitions.Nodes, DirectiveSite.Node, DirectiveSite.NodeField);
        CheckKind(definitions.RelationshipProperties, DirectiveSite.RelationshipProperties, DirectiveSite.RelationshipProperty);
        CheckKind(definitions.Interfaces, DirectiveSite.Interface, DirectiveSite.InterfaceField);
        CheckKind(definitions.Unions, DirectiveSite.Union, DirectiveSite.None);
        CheckKind(definitions.Enums, DirectiveSite.Enum, DirectiveSite.None);
        foreach (var type in definitions.Enums)
            CheckValues(type);
        foreach (var type in definitions.Nodes)
            CheckNode(type);
        foreach (var type in definitions.RelationshipProperties)
            CheckProperties(type);
        new IndexRules(definitions, problems).Check();
    }

    void CheckKind(List<TypeDefinition> types, DirectiveSite type, DirectiveSite field)
    {
        foreach (var definition in types)
        {
            if (!_directives.Check(definition.Name, type, definition.Directives))
                definition.IsFaulty = true;
            foreach (var member in definition.Fields)
                CheckField(definition, member, field);
        }
    }

    void CheckField(TypeDefinition type, FieldDefinition field, DirectiveSite site)
    {
        if (!_directives.Check($"{type.Name}.{field.Name}", site, field.Directives))
            field.IsFaulty = true;
        if (field.Node.Arguments is { Count: > 0 })
            field.Report(problems, $"'{type.Name}.{field.Name}' has arguments, which a graph schema does not know.", "The API adds its own.");
    }

    void CheckValues(TypeDefinition type)
    {
        foreach (var value in ((GraphQLEnumTypeDefinition)type.Node).Values?.Items ?? [])
            _directives.Check($"{type.Name}.{value.Name.StringValue}", DirectiveSite.EnumValue,
                [.. (value.Directives?.Items ?? []).Select(d => (type.File, d))]);
    }

    void CheckNode(TypeDefinition type)
    {
        if (type.Has(Directives.RelationshipProperties))
            ReportBoth(type);
        else if (type.Has(Directives.Node))
            CheckIdAndLabel(type);
        else if (!type.IsFaulty)
            type.Report(problems, $"Type '{type.Name}' is neither a node nor the properties of a relationship.",
                "Write @node, or @relationshipProperties, after its name.");
    }

    void CheckIdAndLabel(TypeDefinition type)
    {
        var id = type.Fields.FirstOrDefault(f => f.Name == "id");
        if (id is null && type.Fields.Count > 0)
            problems.Add(new(type.At, $"Node type '{type.Name}' needs the field 'id: ID!'.", "It is the stable key of its nodes."));
        else if (id is not null && id.Shape.ToString() != "ID!")
            id.Report(problems, $"'{type.Name}.id' is of the type {id.Shape}, not ID!.", "It is the stable key of the nodes.");
        var labels = type.Fields.Where(f => f.Node.Directives.Find(Directives.Label) is not null).ToList();
        foreach (var second in labels.Skip(1))
            second.Report(problems, $"'{type.Name}' has a second label, '{second.Name}'.", $"Keep @label on '{labels[0].Name}' alone, or move it.");
        foreach (var label in labels.Take(1).Where(l => !l.IsFaulty && l.Shape.ToString() is not ("String!" or "ID!")))
            label.Report(problems, $"'{type.Name}.{label.Name}' is of the type {label.Shape}, so it cannot be the label.",
                "A label is of the type String! or ID!.");
    }

    void CheckProperties(TypeDefinition type)
    {
        if (type.Has(Directives.Node))
            ReportBoth(type);
        if (type.Interfaces is [var (file, node), ..])
            problems.Add(new(file.PositionOf(node), $"'{type.Name}' holds the properties of a relationship and cannot implement '{node.Name.StringValue}'.",
                "Only node types implement interfaces."));
    }

    void ReportBoth(TypeDefinition type)
        => type.Report(problems, $"Type '{type.Name}' has both @node and @relationshipProperties.", "Keep one of them.");
}
