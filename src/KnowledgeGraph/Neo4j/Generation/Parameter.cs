using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Where the value of a statement's parameter comes from, once per request. A closed hierarchy.</summary>
abstract record Parameter
{
    private protected Parameter()
    {
    }
}

/// <summary>A value that the request gives a filter.</summary>
sealed record GivenParameter(InputValue Value, ParameterForm Form) : Parameter;

/// <summary>The id of <c>node(id:)</c>.</summary>
sealed record IdParameter(InputValue Value) : Parameter;

/// <summary>The ids of <c>nodes(ids:)</c>.</summary>
sealed record IdsParameter(InputValue Value) : Parameter;

/// <summary>The ids of <c>common(ids:)</c>, each once; says if there are too many.</summary>
sealed record DistinctIdsParameter(InputValue Value, DocumentPosition At) : Parameter;

/// <summary>What a statement asks of the text that is searched for.</summary>
enum SearchAspect
{
    /// <summary>A query of the index of words.</summary>
    Query,

    /// <summary>A list of words: the terms that must all be there, then the one that will do instead, or null.</summary>
    Words,

    /// <summary>The words alone, as labels are compared with.</summary>
    Normal,
}

/// <summary>The text that is searched for.</summary>
sealed record SearchParameter(InputValue Text, SearchAspect Aspect) : Parameter;

/// <summary>Rows of a page.</summary>
/// <param name="Page">Place among the pages of the program.</param>
/// <param name="WithNext">One row more, which tells whether there are more.</param>
sealed record SizeParameter(int Page, bool WithNext) : Parameter;

/// <summary>Rows of a facet.</summary>
/// <param name="First">Null for the default.</param>
sealed record FacetSizeParameter(InputValue? First) : Parameter;

/// <summary>Paths of a list.</summary>
/// <param name="First">Null for the default.</param>
sealed record PathSizeParameter(InputValue? First) : Parameter;

/// <summary>Paths that may be found, and one more.</summary>
sealed record TiesParameter : Parameter;

/// <summary>The id in a cursor.</summary>
sealed record CursorId(int Page, bool IsAfter) : Parameter;

/// <summary>The relationship's key in a cursor.</summary>
sealed record CursorKey(int Page, bool IsAfter) : Parameter;

/// <summary>A value of the order in a cursor.</summary>
/// <param name="IsBoolean">Stored as true or false; cursors hold 1 and 0.</param>
sealed record CursorOrderValue(int Page, bool IsAfter, int Index, bool IsBoolean) : Parameter;

/// <summary>A cursor's place among nodes by id: a list of it.</summary>
sealed record NodeCursor(int Page, bool IsAfter) : Parameter;

/// <summary>A cursor's place among nodes by depth: a list of depth and id.</summary>
sealed record DepthCursor(int Page, bool IsAfter) : Parameter;

/// <summary>A cursor's place among neighbours: a list of id, type, whether the relationship comes in, and key.</summary>
sealed record StepCursor(int Page, bool IsAfter, GraphSchema Schema) : Parameter;

/// <summary>Names the parameters of one statement.</summary>
sealed class ParameterList
{
    readonly Dictionary<Parameter, int> _numbers = [];

    /// <summary>By number: the first is named <c>p0</c>.</summary>
    public IReadOnlyList<Parameter> All => [.. _numbers.OrderBy(p => p.Value).Select(p => p.Key)];

    /// <returns><c>$p3</c>; the same value in the same form has one number.</returns>
    public Cypher Add(Parameter parameter)
    {
        if (!_numbers.TryGetValue(parameter, out var number))
            _numbers.Add(parameter, number = _numbers.Count);
        return Cypher.Of($"$p{number}");
    }
}
