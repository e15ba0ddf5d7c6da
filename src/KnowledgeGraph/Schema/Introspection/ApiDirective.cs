using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Introspection;

/// <summary>A directive that documents may use, or that the SDL uses.</summary>
/// <param name="Locations">Names of <c>__DirectiveLocation</c>.</param>
sealed record ApiDirective(
    string Name, string Description, IReadOnlyList<string> Locations, IReadOnlyList<MetaInput> Arguments)
{
    /// <summary>True for the directives of the GraphQL spec, which no SDL defines.</summary>
    public bool IsBuiltIn { get; private init; } = true;

    /// <summary>The directives of the GraphQL spec, section 3.13, and those of IBM's specification of cost directives.</summary>
    /// <param name="flag">Boolean.</param>
    /// <param name="text">String.</param>
    /// <param name="number">Int.</param>
    public static IReadOnlyList<ApiDirective> All(TypeRef flag, TypeRef text, TypeRef number)
        =>
        [
            new("skip", "Leaves the selection out where the argument is true.", OfSelections,
                [new("if", "True to leave it out.", flag.NonNull(), null)]),
            new("include", "Keeps the selection only where the argument is true.", OfSelections,
                [new("if", "True to keep it.", flag.NonNull(), null)]),
            new("deprecated", "Marks what is no longer supported.", OfDefinitions,
                [new("reason", "Why, and what to use instead; Markdown.", text, "\"No longer supported\"")]),
            new("specifiedBy", "Says where the form of a scalar is specified.", ["SCALAR"],
                [new("url", "Address of the specification.", text.NonNull(), null)]),
            new("cost", "What reading a part costs: where it is not said, 1 for an object and 0 for a value.", OfCosts,
                [new("weight", "A whole number, as text.", text.NonNull(), null)]) { IsBuiltIn = false },
            new("listSize", "How many items to expect in a list.", ["FIELD_DEFINITION"], SizeArguments(flag, text, number)) { IsBuiltIn = false },
        ];

    static List<MetaInput> SizeArguments(TypeRef flag, TypeRef text, TypeRef number)
        =>
        [
            new("assumedSize", "The number, where no argument gives it.", number, null),
            new("slicingArguments", "Arguments that give the number.", text.NonNull().List(), null),
            new("slicingArgumentDefaultValue", "The number where none of these arguments is given.", number, null),
            new("sizedFields", "The fields of the connection that are lists of this size.", text.NonNull().List(), null),
            new("requireOneSlicingArgument", "Whether exactly one of these arguments must be given.", flag.NonNull(), "true"),
        ];

    static string[] OfSelections => ["FIELD", "FRAGMENT_SPREAD", "INLINE_FRAGMENT"];

    static string[] OfCosts => ["ARGUMENT_DEFINITION", "FIELD_DEFINITION", "INPUT_FIELD_DEFINITION"];

    static string[] OfDefinitions => ["FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INPUT_FIELD_DEFINITION", "ENUM_VALUE"];
}
