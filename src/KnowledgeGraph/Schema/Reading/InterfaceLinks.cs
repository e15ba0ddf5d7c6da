using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Gives interfaces their relationships from the types that implement them, and checks that those agree.</summary>
sealed class InterfaceLinks(Definitions definitions, List<Problem> problems)
{
    /// <param name="reader">Of the fields of an interface.</param>
    public void Link(IReadOnlyList<NodeInterface> interfaces, IReadOnlyList<NodeType> nodeTypes, Func<TypeDefinition, FieldReader> reader)
    {
        foreach (var type in interfaces)
        {
            var definition = definitions.Find(type.Name)!;
            if (!nodeTypes.Any(node => Implements(node, type)))
                problems.Add(new(definition.At, $"No type implements the interface '{type.Name}'."));
            var fields = reader(definition);
            type.Relationships = definition.Fields.Where(field => !fields.IsProperty(field))
                .Select(field => Declare(type, field, fields)).OfType<RelationshipField>().ToList();
            foreach (var implementer in type.NodeTypes)
                CheckProperties(type, definition, implementer);
        }
        foreach (var type in nodeTypes)
            Inherit(type);
    }

    // Types that are faulty implement it too, as far as the reader of the message is concerned.
    bool Implements(NodeType node, NodeInterface type)
        => definitions.Find(node.Name)!.Interfaces.Any(i => i.Node.Name.Value == type.Name);

    RelationshipField? Declare(NodeInterface type, FieldDefinition field, FieldReader reader)
    {
        if (reader.ReadTarget(field, Directives.DeclareRelationship, "@declareRelationship") is not { } target)
            return null;
        var fields = type.NodeTypes.Select(implementer => Implemented(type, implementer, field, target)).ToList();
        if (fields.Count == 0 || fields.Contains(null) || !Agree(type, field, fields!))
            return null;
        return fields[0]! with
        {
            Description = field.Description,
            DeclaredBy = type,
            DeprecationReason = FieldReader.Deprecation(field),
        };
    }

    RelationshipField? Implemented(NodeInterface type, NodeType implementer, FieldDefinition field, NodeTarget target)
    {
        var found = implementer.FindRelationship(field.Name);
        if (found is not null && found.Target == target && found.IsToMany == field.Shape.IsList)
            return found;
        ReportLack(type, implementer, field, "relationship", "Write the field with the same type, and @relationship.");
        return null;
    }

    bool Agree(NodeInterface type, FieldDefinition field, List<RelationshipField> fields)
    {
        if (fields.FirstOrDefault(f => f.Type != fields[0].Type || f.Direction != fields[0].Direction) is not { } other)
            return true;
        field.Report(problems, $"The types that implement '{type.Name}' follow '{field.Name}' by different relationships: "
            + $"{Named(fields[0])} and {Named(other)}.", "Give all of them the same type and direction in @relationship.");
        return false;
    }

    static string Named(RelationshipField field)
        => $"{field.Type.Name} {(field.Direction == Direction.Out ? "OUT" : "IN")} of '{field.DeclaredBy.Name}'";

    void CheckProperties(NodeInterface type, TypeDefinition definition, NodeType implementer)
    {
        foreach (var property in type.Properties)
        {
            var own = implementer.FindProperty(property.Name);
            if (own is null || own.Type != property.Type || own.IsList != property.IsList || own.IsRequired != property.IsRequired)
                ReportLack(type, implementer, definition.Fields.First(f => f.Name == property.Name), "property",
                    "Write the field exactly as the interface has it.");
        }
    }

    void ReportLack(NodeInterface type, NodeType implementer, FieldDefinition field, string kind, string hint)
    {
        var definition = definitions.Find(implementer.Name)!;
        var own = definition.Fields.FirstOrDefault(f => f.Name == field.Name);
        var message = $"Type '{implementer.Name}' implements '{type.Name}' but lacks its {kind} '{field.Name}: {field.Shape}'.";
        if (own is null)
            problems.Add(new(definition.At, message, hint));
        else if (!own.IsFaulty)
            own.Report(problems, message, hint);
    }

    // A field that an interface declares has that interface's connection type in every implementer,
    // and its description where the implementer gives none.
    void Inherit(NodeType type)
    {
        type.Properties = [.. type.Properties.Select(property => property with
        {
            Description = property.Description
                ?? type.Interfaces.Select(i => i.FindProperty(property.Name)?.Description).FirstOrDefault(text => text is not null),
        })];
        type.Relationships = [.. type.Relationships.Select(field => Inherit(type, field))];
    }

    RelationshipField Inherit(NodeType type, RelationshipField field)
    {
        var declarers = type.Interfaces.Where(i => i.FindRelationship(field.Name) is not null).ToList();
        if (declarers.Count > 1)
            definitions.Find(type.Name)!.Fields.First(f => f.Name == field.Name).Report(problems,
                $"'{type.Name}.{field.Name}' is declared by two interfaces, '{declarers[0].Name}' and '{declarers[1].Name}'.",
                "Declare the relationship in one of them.");
        return declarers is [var declarer, ..]
            ? field with { DeclaredBy = declarer, Description = field.Description ?? declarer.FindRelationship(field.Name)!.Description }
            : field;
    }
}
