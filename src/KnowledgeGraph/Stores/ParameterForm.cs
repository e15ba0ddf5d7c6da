using System.Diagnostics;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Search;

namespace KnowledgeGraph.Stores;

/// <summary>In which form a given value is compared with stored ones.</summary>
enum ParameterForm
{
    /// <summary>As it is.</summary>
    Value,

    /// <summary>A list, of which each element is looked for.</summary>
    List,

    /// <summary>A text as its sort key.</summary>
    SortKey,

    /// <summary>Of a PartialDate: the first text in order whose period begins no earlier.</summary>
    PeriodStart,

    /// <summary>Of a PartialDate: the first text in order whose period begins after its end.</summary>
    PeriodEnd,

    /// <summary>Of a PartialDate: behind all texts whose periods lie in it.</summary>
    PeriodInside,

    /// <summary>Of a PartialDate: the month and the year in which it begins, as a list.</summary>
    PeriodsAround,

    /// <summary>Of what is searched for: the tokens to look for.</summary>
    SearchQuery,

    /// <summary>Of what is searched for: its words alone, to compare labels with.</summary>
    SearchWords,
}

/// <summary>Brings given values into the form that a statement asks for.</summary>
static class ParameterForms
{
    /// <returns>Null, a string, a long, a double, a bool, a list of these, or a <see cref="Schema.Search.SearchQuery"/>.</returns>
    public static object? Of(object? value, ParameterForm form)
        => form switch
        {
            _ when value is null => null,
            ParameterForm.Value or ParameterForm.List => value,
            ParameterForm.SortKey => SortKey.Of((string)value),
            ParameterForm.PeriodStart => PartialDate.Start((string)value),
            ParameterForm.PeriodEnd => PartialDate.AfterEnd((string)value),
            ParameterForm.PeriodInside => PartialDate.AfterInside((string)value),
            ParameterForm.PeriodsAround => new List<object?>(PartialDate.Around((string)value)),
            ParameterForm.SearchQuery => SearchQuery.Read((string)value),
            ParameterForm.SearchWords => SearchTokens.Normalize((string)value),
            _ => throw new UnreachableException($"No value in the form {form}."),
        };
}
