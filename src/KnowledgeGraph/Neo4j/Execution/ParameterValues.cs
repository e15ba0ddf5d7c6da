using System.Diagnostics;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Search;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Finds the values of a statement's parameters for one request.</summary>
sealed class ParameterValues(IReadOnlyList<PageRequest> pages, VariableValues variables, EngineLimits limits)
{
    /// <exception cref="RefusedException">A value is missing.</exception>
    public Dictionary<string, object?> Of(IReadOnlyList<Parameter> parameters)
    {
        var values = new Dictionary<string, object?>(parameters.Count);
        for (var i = 0; i < parameters.Count; i++)
            values.Add($"p{i}", Of(parameters[i]));
        return values;
    }

    object? Of(Parameter parameter)
        => parameter switch
        {
            GivenParameter given => ParameterForms.Of(given.Value.Resolve(variables), given.Form),
            IdParameter id => Given(id.Value),
            IdsParameter ids => Cut(GivenIds.Of(ids.Value, variables)),
            DistinctIdsParameter ids => GivenIds.Checked(ids.Value, variables, limits, ids.At).Distinct().ToList(),
            SearchParameter search => SearchValues.Of(SearchQuery.Read((string)Given(search.Text))!, search.Aspect),
            SizeParameter size => (long)pages[size.Page].Size + (size.WithNext ? 1 : 0),
            FacetSizeParameter size => Clamped(size.First, limits.DefaultPageSize),
            PathSizeParameter size => Clamped(size.First, TraversalDefaults.Paths),
            TiesParameter => limits.MaxPathTies + 1L,
            CursorId id => CursorOf(id.Page, id.IsAfter).Id,
            CursorKey key => CursorOf(key.Page, key.IsAfter).Key,
            CursorOrderValue value => Stored(CursorOf(value.Page, value.IsAfter).Values[value.Index], value.IsBoolean),
            NodeCursor cursor => new List<object?> { CursorOf(cursor.Page, cursor.IsAfter).Id },
            DepthCursor cursor => new List<object?> { CursorOf(cursor.Page, cursor.IsAfter).Values[0], CursorOf(cursor.Page, cursor.IsAfter).Id },
            StepCursor cursor => CursorSteps.Of(CursorOf(cursor.Page, cursor.IsAfter), cursor.Schema),
            _ => throw new UnreachableException($"No value for {parameter}."),
        };

    // That the number is out of range is said where they are written.
    long Clamped(InputValue? size, int usual) => Math.Clamp((long?)size?.Resolve(variables) ?? usual, 0, limits.MaxPageSize);

    // That there are too many is said where they are written.
    List<object?> Cut(IReadOnlyList<object?> ids) => [.. ids.Take(limits.MaxPageSize)];

    object Given(InputValue value) => GivenIds.One(value, variables);

    Cursor CursorOf(int page, bool isAfter) => (isAfter ? pages[page].After : pages[page].Before)!;

    static object? Stored(object? value, bool isBoolean) => isBoolean && value is long number ? number != 0 : value;
}
