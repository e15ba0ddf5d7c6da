using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Finds the fields that <c>@evidence</c> names, or their defaults, and checks their shapes.</summary>
sealed class EvidenceFields(Definitions definitions, TypeDefinition definition, NodeType claim, NodeInterface entity, List<Problem> problems)
{
    /// <summary>Arguments of <c>@evidence</c>; each is the default of its value.</summary>
    public static readonly string[] Names =
    [
        "about", "predicate", "object", "key", "value", "exactness", "status", "shown", "certainty", "note",
        "citations", "excerpt", "line", "sha256", "restsOn", "overruledBy",
    ];

    readonly GraphQLDirective _directive = definition.Find(Directives.Evidence)!;

    /// <returns>Null, with problems added, where a field is missing or of another shape.</returns>
    public EvidenceModel? Read()
    {
        var before = problems.Count;
        var citations = Citations();
        var source = citations?.Target as NodeType;
        var model = new EvidenceModel
        {
            Claim = claim,
            Source = source!,
            About = Relationship("about", entity, toMany: false)!,
            Object = Relationship("object", entity, toMany: false)!,
            Citations = citations!,
            RestsOn = Relationship("restsOn", claim, toMany: true)!,
            OverruledBy = Relationship("overruledBy", claim, toMany: true)!,
            Predicate = Property("predicate", "a String", IsText)!,
            Key = Property("key", "a String that may be null", p => IsText(p) && !p.IsRequired)!,
            Value = Property("value", "a String that may be null", p => IsText(p) && !p.IsRequired)!,
            Exactness = Property("exactness", "an enum with the value EXACT, or a String", p => Holds(p, "EXACT"))!,
            Status = Property("status", "an enum with the value SUPPORTED, or a String", p => Holds(p, "SUPPORTED"))!,
            Shown = Property("shown", "a Boolean", p => Is(p, ScalarKind.Boolean))!,
            Certainty = Property("certainty", "an enum or a String", p => p.Type is EnumType || IsText(p))!,
            Note = Property("note", "a String", IsText)!,
            Excerpt = PropertyOf(citations?.Type.PropertiesType, "excerpt", "a String", IsText)!,
            Line = PropertyOf(citations?.Type.PropertiesType, "line", "an Int", p => Is(p, ScalarKind.Int))!,
            Sha256 = Property("sha256", "a String", IsText, source)!,
        };
        CheckOnce();
        return problems.Count == before ? model : null;
    }

    static bool IsText(Property property) => Is(property, ScalarKind.String);

    static bool Is(Property property, ScalarKind kind) => property.Type is ScalarType scalar && scalar.Kind == kind;

    // What a claim has that does not say otherwise.
    static bool Holds(Property property, string text)
        => IsText(property) || (property.Type is EnumType && property.Type.TryParse(text, out _, out _));

    string NameOf(string argument) => _directive.Argument(argument).Text() ?? argument;

    RelationshipField? Citations()
    {
        var field = claim.FindRelationship(NameOf("citations"));
        if (field is { IsToMany: true, Direction: Direction.Out, Target: NodeType, Type.PropertiesType: not null } && field.Target != claim)
            return field;
        Add(definition, NameOf("citations"), "a relationship to many nodes of one type, the sources, with properties, direction OUT");
        return null;
    }

    RelationshipField? Relationship(string argument, NodeTarget target, bool toMany)
    {
        var field = claim.FindRelationship(NameOf(argument));
        if (field is null || field.IsToMany != toMany || field.Direction != Direction.Out || field.Target != target)
            Add(definition, NameOf(argument), $"a relationship to {(toMany ? "many" : "at most one")} {target.Name}, direction OUT");
        return field;
    }

    Property? Property(string argument, string expected, Func<Property, bool> suits)
        => Property(argument, expected, suits, claim);

    // Without an owner the citations are at fault, which is a problem already.
    Property? Property(string argument, string expected, Func<Property, bool> suits, NodeType? owner)
        => owner is null ? null : Checked(definitions.Find(owner.Name)!, owner.Properties, argument, expected, suits);

    Property? PropertyOf(RelationshipProperties? owner, string argument, string expected, Func<Property, bool> suits)
        => owner is null ? null : Checked(definitions.Find(owner.Name)!, owner.Properties, argument, expected, suits);

    Property? Checked(
        TypeDefinition owner, IEnumerable<Property> properties, string argument, string expected, Func<Property, bool> suits)
    {
        var property = properties.FirstOrDefault(p => p.Name == NameOf(argument));
        if (property is null || property.IsList || !suits(property))
            Add(owner, NameOf(argument), expected);
        return property;
    }

    // Two arguments that name one field of the claim would have it hold two things.
    void CheckOnce()
    {
        var own = Names.Except(["excerpt", "line", "sha256"]);
        foreach (var twice in own.GroupBy(NameOf).Where(g => g.Count() > 1))
            problems.Add(new(definition.At, $"@evidence names '{claim.Name}.{twice.Key}' for both '{twice.First()}' and '{twice.Last()}'.",
                "Name a field of its own for each."));
    }

    void Add(TypeDefinition owner, string name, string expected)
    {
        var at = owner.Fields.FirstOrDefault(f => f.Name == name)?.At ?? owner.At;
        problems.Add(new(at, $"Evidence needs '{owner.Name}.{name}', {expected}.", "Define it so, or name another field in @evidence."));
    }
}
