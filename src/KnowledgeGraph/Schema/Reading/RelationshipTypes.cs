using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Gathers the types of relationships that the fields of node types name.</summary>
/// <remarks>A type of relationships has one properties type everywhere, whichever field names it.</remarks>
sealed class RelationshipTypes(
    Definitions definitions, IReadOnlyDictionary<string, RelationshipProperties> properties, List<Problem> problems)
{
    readonly Dictionary<string, Use> _uses = new(StringComparer.OrdinalIgnoreCase);

    /// <returns>By name, ordinal order.</returns>
    public List<RelationshipType> Read()
    {
        foreach (var owner in definitions.Nodes)
            foreach (var field in owner.Fields)
                if (!field.IsFaulty && field.Node.Directives.Find(Directives.Relationship) is { } directive)
                    Note(owner, field, directive);
        CheckNames();
        return [.. _uses.Values.OrderBy(use => use.Name, StringComparer.Ordinal)
            .Select((use, ordinal) => new RelationshipType(use.Name, use.Properties, ordinal))];
    }

    void Note(TypeDefinition owner, FieldDefinition field, GraphQLDirective directive)
    {
        var name = directive.Argument("type").Text()!;
        var owned = $"{owner.Name}.{field.Name}";
        if (!TryFindProperties(field, owned, directive, out var own))
            return;
        // GraphQL spec, 2.9.6 (Enum Value): the API names relationship types by an enum.
        if (name is "true" or "false" or "null")
            field.Report(problems, $"'{owned}' calls its relationships '{name}', which GraphQL takes for a value of its own.", "Choose another name.");
        if (_uses.TryAdd(name, new(name, own, owned, field.Shape.IsList)))
            return;
        var first = _uses[name];
        if (first.Name != name)
            field.Report(problems, $"The relationship types '{first.Name}' of '{first.Field}' and '{name}' of '{owned}' differ only in the case of letters.",
                "Rename one of them.");
        else if (first.Properties != own)
            field.Report(problems, $"'{owned}' gives {name} {Named(own)}, but '{first.Field}' gives it {Named(first.Properties)}.",
                first.IsToMany && field.Shape.IsList
                    ? "Name the same properties type on every field of a relationship type."
                    : $"A relationship to one node has none: make '{(first.IsToMany ? owned : first.Field)}' a list, or drop the properties.");
    }

    static string Named(RelationshipProperties? properties)
        => properties is null ? "no properties" : $"the properties '{properties.Name}'";

    bool TryFindProperties(FieldDefinition field, string owned, GraphQLDirective directive, out RelationshipProperties? found)
    {
        found = null;
        if (directive.Argument("properties").Text() is not { } name || properties.TryGetValue(name, out found))
            return true;
        if (!definitions.IsFaulty(name))
            field.Report(problems, $"'{owned}' names the properties '{name}', which no type with @relationshipProperties has.",
                NearNames.Hint(name, properties.Keys));
        field.IsFaulty = true;
        return false;
    }

    // A claim's predicate is the name of a property or of a relationship type, and means one thing only.
    void CheckNames()
    {
        foreach (var owner in definitions.Nodes)
            foreach (var field in owner.Fields.Where(f => definitions.IsLeaf(f.Shape.Name)))
                if (_uses.TryGetValue(field.Name, out var use) && use.Name == field.Name)
                    field.Report(problems, $"The property '{owner.Name}.{field.Name}' is named like the relationship type of '{use.Field}'.",
                        "Rename one of them: a claim about either names it alone.");
        foreach (var type in definitions.RelationshipProperties)
            if (_uses.TryGetValue(type.Name, out var use) && use.Name == type.Name)
                type.Report(problems, $"The type '{type.Name}' is named like the relationship type of '{use.Field}'.", "Rename one of them.");
    }

    sealed record Use(string Name, RelationshipProperties? Properties, string Field, bool IsToMany);
}
