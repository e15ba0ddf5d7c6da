using GraphQLParser.AST;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>The directives of a graph schema, and reading of their arguments.</summary>
static class Directives
{
    public const string Node = "node";
    public const string Relationship = "relationship";
    public const string DeclareRelationship = "declareRelationship";
    public const string RelationshipProperties = "relationshipProperties";
    public const string Label = "label";
    public const string Plural = "plural";
    public const string FullText = "fulltext";
    public const string Index = "index";
    public const string Evidence = "evidence";
    public const string Deprecated = "deprecated";
    public const string Authorization = "authorization";

    // Whether a field is one that @relationship and @declareRelationship suit is said where relationships are read.
    public static readonly IReadOnlyDictionary<string, DirectiveDefinition> All = new Dictionary<string, DirectiveDefinition>
    {
        [Node] = new(DirectiveSite.Object, "object types", [Optional("labels", ArgumentKind.NameList)]),
        [Relationship] = new(DirectiveSite.Field, "fields",
            [
                Required("type", ArgumentKind.Name), Required("direction", ArgumentKind.Direction),
                Optional("properties", ArgumentKind.Name),
            ]),
        [DeclareRelationship] = new(DirectiveSite.Field, "fields", []),
        [RelationshipProperties] = new(DirectiveSite.Object, "object types", []),
        [Label] = new(DirectiveSite.NodeField, "fields of node types", []),
        [Plural] = new(DirectiveSite.Node | DirectiveSite.Interface | DirectiveSite.Union, "node types, interfaces and unions",
            [Required("value", ArgumentKind.Name)]),
        [FullText] = new(DirectiveSite.Node, "node types", [Required("indexes", ArgumentKind.Indexes)]),
        [Index] = new(DirectiveSite.Node | DirectiveSite.NodeField, "node types and their fields",
            [Required("fields", ArgumentKind.NameList)], IsRepeatable: true),
        [Evidence] = new(DirectiveSite.Node, "node types",
            [.. EvidenceFields.Names.Select(name => Optional(name, ArgumentKind.Name))]),
        [Authorization] = new(DirectiveSite.Node | DirectiveSite.Field, "node types and fields", [Required("filter", ArgumentKind.ClaimFilter)]),
        [Deprecated] = new(DirectiveSite.Field, "fields", [Optional("reason", ArgumentKind.Text)]),
    };

    public static GraphQLDirective? Find(this GraphQLDirectives? directives, string name)
        => directives?.Items.FirstOrDefault(d => d.Name.Value == name);

    /// <returns>The fields of each <c>@index</c>, without repetitions.</returns>
    public static IReadOnlyList<IReadOnlyList<string>> Indexes(IEnumerable<GraphQLDirective> directives)
        => directives.Where(d => d.Name.Value == Index)
            .Select(IReadOnlyList<string> (d) => d.Argument("fields").Texts().Distinct().ToList())
            .DistinctBy(names => string.Join(' ', names))
            .ToList();

    public static GraphQLValue? Argument(this GraphQLDirective directive, string name)
        => directive.Arguments?.Items.FirstOrDefault(a => a.Name.Value == name)?.Value;

    /// <returns>The text of a string or an enum name; null for anything else.</returns>
    public static string? Text(this GraphQLValue? value)
        => value switch
        {
            GraphQLStringValue text => text.Value.ToString(),
            GraphQLEnumValue name => name.Name.StringValue,
            _ => null,
        };

    /// <returns>The members of a list; a single value stands for a list of one (GraphQL spec, 3.11, input coercion).</returns>
    public static IReadOnlyList<GraphQLValue> Items(this GraphQLValue? value)
        => value switch
        {
            null => [],
            GraphQLListValue list => list.Values ?? [],
            _ => [value],
        };

    /// <returns>The texts of a list, or of a single value; what is no text is left out.</returns>
    public static IEnumerable<string> Texts(this GraphQLValue? value) => value.Items().Select(Text).OfType<string>();

    public static GraphQLValue? Member(this GraphQLValue value, string name)
        => (value as GraphQLObjectValue)?.Fields?.FirstOrDefault(f => f.Name.Value == name)?.Value;

    public static string? Text(this GraphQLDescription? description)
        => description is null || description.Value.Length == 0 ? null : description.Value.ToString();

    static ArgumentDefinition Required(string name, ArgumentKind kind) => new(name, kind, true);

    static ArgumentDefinition Optional(string name, ArgumentKind kind) => new(name, kind, false);
}
