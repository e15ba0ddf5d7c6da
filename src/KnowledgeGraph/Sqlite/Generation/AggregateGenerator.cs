using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Generates what the values of one property sum up to: one statement, one row.</summary>
sealed class AggregateGenerator(PageSql sql, StatementList statements, Aggregate aggregate)
{
    readonly List<Sql> _columns = [];

    public AggregatePart Generate(string key)
    {
        var parts = aggregate.Fields.Select(Member).ToList();
        if (_columns.Count == 0)
            _columns.Add(Sql.Of($"1"));
        return new(key, sql.Aggregate(statements, aggregate.Property, aggregate.OfRelationship, Sql.Join(_columns, $", ")), parts);
    }

    Part Member(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            AggregateResult { Function: AggregateFunction.Average } => new AveragePart(field.ResponseKey, Column(Sum), Column(Sql.Of($"(SELECT count(v) FROM s)"))),
            AggregateResult result => new ColumnPart(field.ResponseKey, Column(Of(result.Function)), KindOf(result.Function)),
            _ => throw new UnreachableException($"No part of an aggregate for {field.Node}."),
        };

    int Column(Sql column)
    {
        _columns.Add(column);
        return _columns.Count - 1;
    }

    static Sql Sum => Sql.Of($"(SELECT sum(v) FROM s)");

    // Of texts with one sort key the first by its letters stands for all.
    static Sql Of(AggregateFunction function)
        => function switch
        {
            AggregateFunction.Min => Sql.Of($"(SELECT v FROM s WHERE k IS NOT NULL ORDER BY k, v LIMIT 1)"),
            AggregateFunction.Max => Sql.Of($"(SELECT v FROM s WHERE k IS NOT NULL ORDER BY k DESC, v DESC LIMIT 1)"),
            AggregateFunction.Sum => Sum,
            AggregateFunction.Distinct => Sql.Of($"(SELECT nullif(count(DISTINCT v), 0) FROM s)"),
            _ => throw new UnreachableException($"No column for {function}."),
        };

    ColumnKind KindOf(AggregateFunction function)
        => function is AggregateFunction.Min or AggregateFunction.Max ? SqlGenerator.KindOf(aggregate.Property) : ColumnKind.Integer;
}
