namespace KnowledgeGraph.Schema.Api;

/// <summary>A field of the API.</summary>
/// <param name="Meaning">What it reads from the graph.</param>
public sealed record ApiField(
    string Name, string? Description, TypeRef Type, IReadOnlyList<ApiArgument> Arguments, FieldMeaning Meaning)
{
    public string? DeprecationReason { get; init; }

    public ApiArgument? FindArgument(string name) => Arguments.FirstOrDefault(a => a.Name == name);
}

/// <summary>What an argument is for; the compiler reads arguments by it, never by name.</summary>
public enum ArgumentRole
{
    Id, Ids, First, After, Last, Before, Where, WhereEdge, Order, OrderEdge, Period, ClaimFields, TypeName, IncludeDeprecated, Text,
    From, To, Types, Direction, MaxSteps,
}

/// <summary>An argument of a field.</summary>
public sealed record ApiArgument(string Name, string? Description, TypeRef Type, ArgumentRole Role)
{
    /// <summary>A GraphQL literal; null where there is none.</summary>
    public string? DefaultValue { get; init; }
}
