using System.Diagnostics;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes one comparison.</summary>
/// <param name="value">The stored value.</param>
/// <param name="ordered">What it is ordered by.</param>
readonly struct ComparisonSql(ParameterList parameters, Sql value, Sql ordered)
{
    public Sql Write(Compare compare)
        => compare.Comparison switch
        {
            Comparison.Equal => Sql.Of($"{value} = {Given(compare, ParameterForm.Value)}"),
            Comparison.In => Sql.Of($"{value} IN (SELECT value FROM json_each({Given(compare, ParameterForm.List)}))"),
            Comparison.Contains => Sql.Of($"instr({value}, {Given(compare, ParameterForm.Value)}) > 0"),
            Comparison.StartsWith => StartsWith(Given(compare, ParameterForm.Value)),
            Comparison.EndsWith => EndsWith(Given(compare, ParameterForm.Value)),
            Comparison.Within => Within(compare),
            Comparison.Reaches => Sql.Of($"({value} >= {Given(compare, ParameterForm.PeriodStart)} OR {value} IN (SELECT value FROM json_each({Given(compare, ParameterForm.PeriodsAround)})))"),
            _ => Ordered(compare),
        };

    Sql StartsWith(Sql given) => Sql.Of($"substr({value}, 1, length({given})) = {given}");

    // A negative start counts from the end, and 0 means the whole text: the empty text needs a case of its own. Its length would
    // not tell it, since to SQLite a text that begins with U+0000 has none.
    Sql EndsWith(Sql given) => Sql.Of($"({given} = '' AND {value} IS NOT NULL OR substr({value}, -length({given})) = {given})");

    Sql Within(Compare compare)
        => Sql.Of($"({value} >= {Given(compare, ParameterForm.Value)} AND {value} < {Given(compare, ParameterForm.PeriodInside)})");

    Sql Ordered(Compare compare)
        => compare.Operand.Type is ScalarType { Kind: ScalarKind.PartialDate } ? OrderedPeriod(compare) : OrderedValue(compare);

    Sql OrderedValue(Compare compare)
    {
        var isText = compare.Operand.Type is ScalarType { Kind: ScalarKind.String or ScalarKind.Url };
        var given = Given(compare, isText ? ParameterForm.SortKey : ParameterForm.Value);
        return compare.Comparison switch
        {
            Comparison.Greater => Sql.Of($"{ordered} > {given}"),
            Comparison.GreaterOrEqual => Sql.Of($"{ordered} >= {given}"),
            Comparison.Less => Sql.Of($"{ordered} < {given}"),
            Comparison.LessOrEqual => Sql.Of($"{ordered} <= {given}"),
            _ => throw new UnreachableException($"{compare.Comparison} is no order."),
        };
    }

    // lt and gte look at the start of the given period, gt and lte at its end.
    Sql OrderedPeriod(Compare compare)
        => compare.Comparison switch
        {
            Comparison.GreaterOrEqual => Sql.Of($"{value} >= {Given(compare, ParameterForm.PeriodStart)}"),
            Comparison.Less => Sql.Of($"{value} < {Given(compare, ParameterForm.PeriodStart)}"),
            Comparison.Greater => Sql.Of($"{value} >= {Given(compare, ParameterForm.PeriodEnd)}"),
            Comparison.LessOrEqual => Sql.Of($"{value} < {Given(compare, ParameterForm.PeriodEnd)}"),
            _ => throw new UnreachableException($"{compare.Comparison} is no order."),
        };

    Sql Given(Compare compare, ParameterForm form) => parameters.Add(compare.Given, form);
}
