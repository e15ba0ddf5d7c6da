using System.Diagnostics;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes one comparison.</summary>
/// <param name="value">The stored value.</param>
/// <param name="ordered">What it is ordered by.</param>
/// <param name="hasSortKeys">Texts are ordered by their sort keys.</param>
readonly struct ComparisonCypher(ParameterList parameters, Cypher value, Cypher ordered, bool hasSortKeys)
{
    public Cypher Write(Compare compare)
        => compare.Comparison switch
        {
            Comparison.Equal => Cypher.Of($"{value} = {Given(compare, ParameterForm.Value)}"),
            Comparison.In => Cypher.Of($"{value} IN {Given(compare, ParameterForm.List)}"),
            Comparison.Contains => Cypher.Of($"{value} CONTAINS {Given(compare, ParameterForm.Value)}"),
            Comparison.StartsWith => Cypher.Of($"{value} STARTS WITH {Given(compare, ParameterForm.Value)}"),
            Comparison.EndsWith => Cypher.Of($"{value} ENDS WITH {Given(compare, ParameterForm.Value)}"),
            Comparison.Within => Cypher.Of($"({value} >= {Given(compare, ParameterForm.Value)} AND {value} < {Given(compare, ParameterForm.PeriodInside)})"),
            Comparison.Reaches => Cypher.Of($"({value} >= {Given(compare, ParameterForm.PeriodStart)} OR {value} IN {Given(compare, ParameterForm.PeriodsAround)})"),
            _ => compare.Operand.Type is ScalarType { Kind: ScalarKind.PartialDate } ? OrderedPeriod(compare) : OrderedValue(compare),
        };

    Cypher OrderedValue(Compare compare)
    {
        var isText = compare.Operand.Type is ScalarType { Kind: ScalarKind.String or ScalarKind.Url };
        var given = Given(compare, isText && hasSortKeys ? ParameterForm.SortKey : ParameterForm.Value);
        return compare.Comparison switch
        {
            Comparison.Greater => Cypher.Of($"{ordered} > {given}"),
            Comparison.GreaterOrEqual => Cypher.Of($"{ordered} >= {given}"),
            Comparison.Less => Cypher.Of($"{ordered} < {given}"),
            Comparison.LessOrEqual => Cypher.Of($"{ordered} <= {given}"),
            _ => throw new UnreachableException($"{compare.Comparison} is no order."),
        };
    }

    // lt and gte look at the start of the given period, gt and lte at its end.
    Cypher OrderedPeriod(Compare compare)
        => compare.Comparison switch
        {
            Comparison.GreaterOrEqual => Cypher.Of($"{value} >= {Given(compare, ParameterForm.PeriodStart)}"),
            Comparison.Less => Cypher.Of($"{value} < {Given(compare, ParameterForm.PeriodStart)}"),
            Comparison.Greater => Cypher.Of($"{value} >= {Given(compare, ParameterForm.PeriodEnd)}"),
            Comparison.LessOrEqual => Cypher.Of($"{value} < {Given(compare, ParameterForm.PeriodEnd)}"),
            _ => throw new UnreachableException($"{compare.Comparison} is no order."),
        };

    Cypher Given(Compare compare, ParameterForm form) => parameters.Add(new GivenParameter(compare.Given, form));
}
