using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Reads the fields of one type: its properties and its relationships.</summary>
/// <remarks>A field that is known to be faulty is left out without a second problem.</remarks>
sealed class FieldReader(
    TypeDefinition owner, Definitions definitions, IReadOnlyDictionary<string, LeafType> leaves,
    IReadOnlyDictionary<string, NodeTarget> targets, List<Problem> problems)
{
    public bool IsProperty(FieldDefinition field) => leaves.ContainsKey(field.Shape.Name);

    public List<Property> ReadProperties()
    {
        var properties = new List<Property>();
        foreach (var field in owner.Fields.Where(IsProperty))
            if (ReadProperty(field, properties.Count) is { } property)
                properties.Add(property);
        return properties;
    }

    public List<RelationshipField> ReadRelationships(FieldedTarget type, Func<string, RelationshipType?> find)
        => owner.Fields.Where(f => !IsProperty(f))
            .Select(field => ReadRelationship(type, field, find))
            .OfType<RelationshipField>()
            .ToList();

    /// <returns>The type that a relationship leads to; null, with the problem added, where there is none or the field is misshapen.</returns>
    /// <param name="directive">What says that the field is a relationship.</param>
    public NodeTarget? ReadTarget(FieldDefinition field, string directive, string example)
    {
        if (!targets.TryGetValue(field.Shape.Name, out var target))
            ReportUnknownType(field);
        else if (field.Node.Directives.Find(directive) is null)
            Report(field, $"leads to {target.Name} without saying how.", $"Write {example} after its type.");
        else if (!field.Shape.IsRelationshipShape)
            Report(field, $"is of the type {field.Shape}.",
                $"A relationship to many is written [{target.Name}!]!, one to at most one {target.Name}.");
        return field.IsFaulty ? null : target;
    }

    public void ReportUnknownType(FieldDefinition field)
    {
        var name = field.Shape.Name;
        if (definitions.Find(name)?.Has(Directives.RelationshipProperties) ?? false)
            Report(field, $"leads to '{name}', which is no node but holds the properties of relationships.",
                $"Name a node type, and write properties: \"{name}\" in @relationship.");
        else if (!definitions.IsFaulty(name))
            Report(field, $"is of the unknown type '{name}'.", NearNames.Hint(name, [.. targets.Keys, .. leaves.Keys]));
        field.IsFaulty = true;
    }

    public static string? Deprecation(FieldDefinition field)
        => field.Node.Directives.Find(Directives.Deprecated) is { } directive
            ? directive.Argument("reason").Text() ?? "No longer supported"
            : null;

    Property? ReadProperty(FieldDefinition field, int ordinal)
    {
        var shape = field.Shape;
        var directive = new[] { Directives.Relationship, Directives.DeclareRelationship }
            .FirstOrDefault(d => field.Node.Directives.Find(d) is not null);
        if (directive is not null)
            Report(field, $"holds a value, so it cannot have @{directive}.", "Remove the directive, or name a node type.");
        if (!shape.IsValueShape)
            Report(field, $"is of the type {shape}; a list of values is written [{shape.Name}!]!.", "An absent list is empty, never null.");
        return field.IsFaulty
            ? null
            : new(field.Name, field.Description, leaves[shape.Name], ordinal, shape.IsList, shape.IsList || shape.IsNonNull)
            {
                DeprecationReason = Deprecation(field),
            };
    }

    RelationshipField? ReadRelationship(FieldedTarget type, FieldDefinition field, Func<string, RelationshipType?> find)
    {
        var target = ReadTarget(field, Directives.Relationship, "@relationship(type: \"...\", direction: OUT)");
        if (target is null || field.Node.Directives.Find(Directives.Relationship) is not { } directive)
            return null;
        if (!field.Shape.IsList && directive.Argument("properties").Text() is { } properties)
            Report(field, $"leads to one node, so it cannot have the properties '{properties}'.",
                $"Make it a list, [{target.Name}!]!, or drop the properties.");
        return field.IsFaulty || directive.Argument("type").Text() is not { } name || find(name) is not { } relationship
            ? null
            : new(field.Name, field.Description, relationship, DirectionOf(directive), target, field.Shape.IsList, type)
            {
                DeprecationReason = Deprecation(field),
                Indexes = Directives.Indexes(field.Directives.Select(d => d.Node)),
            };
    }

    static Direction DirectionOf(GraphQLDirective directive)
        => directive.Argument("direction").Text() == "OUT" ? Direction.Out : Direction.In;

    void Report(FieldDefinition field, string message, string? hint)
    {
        if (!field.IsFaulty)
            field.Report(problems, $"'{owner.Name}.{field.Name}' {message}", hint);
    }
}
