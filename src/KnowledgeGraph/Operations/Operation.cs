using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>A query bound to the API: fragments merged, conditions applied, nothing left to look up by name.</summary>
/// <param name="Name">Null where it is anonymous.</param>
/// <param name="Fields">Of the root, in the order of the answer.</param>
public sealed record Operation(string? Name, IReadOnlyList<SelectedField> Fields);

/// <summary>One member of an answer's object.</summary>
/// <param name="ResponseKey">The alias, else the field's name.</param>
/// <param name="Arguments">Only those given; a null that is given counts as given.</param>
/// <param name="Selection">Null for leaf fields.</param>
/// <param name="Topics">Of a claims field: what the claims must be about; null for all.</param>
/// <param name="At">Where the field first stands in the document.</param>
public sealed record SelectedField(
    string ResponseKey,
    ApiField Field,
    IReadOnlyDictionary<ArgumentRole, InputValue> Arguments,
    Selection? Selection,
    IReadOnlyList<ClaimTopic>? Topics,
    DocumentPosition At)
{
    /// <summary>Of a list: which nodes it holds; null where it holds all.</summary>
    public Predicate? Where { get; init; }

    /// <summary>Of a list of related nodes: which relationships it holds; null where it holds all.</summary>
    public Predicate? WhereEdge { get; init; }

    /// <summary>Of a list with facets: by the name of each facet, <see cref="Where"/> without what it says of that field.</summary>
    public IReadOnlyDictionary<string, Predicate?> FacetFilters { get; init; } = new Dictionary<string, Predicate?>();

    /// <summary>Of a list: its order.</summary>
    public Order Order { get; init; } = Order.ById;

    /// <summary>Of a traversal: what it follows; null for all other fields.</summary>
    public Traversal? Traversal { get; init; }

    /// <summary>What its arguments add to the price of the field, in reads (docs/cost.md).</summary>
    public long ArgumentWeight { get; init; }

    /// <summary>Of a list: whether it may hold fewer nodes than its source.</summary>
    public bool IsFiltered => Where is not null || WhereEdge is not null;

    /// <summary>Of <c>__schema</c> and <c>__type</c>: the value as UTF-8 JSON, which no data can change; null for all others.</summary>
    public ReadOnlyMemory<byte>? Ready { get; init; }
}

/// <summary>What is selected from a value, by its concrete type.</summary>
public sealed record Selection(IReadOnlyList<TypeCase> Cases);

/// <summary>Concrete types from which the same fields are selected.</summary>
/// <remarks>The fields are those of the first type; the others have fields of the same names and meanings.</remarks>
public sealed record TypeCase(IReadOnlyList<ApiObject> Types, IReadOnlyList<SelectedField> Fields);
