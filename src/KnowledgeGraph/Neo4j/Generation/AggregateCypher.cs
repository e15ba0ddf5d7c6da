using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes what the values of one property sum up to: one list for all of it.</summary>
sealed class AggregateCypher(CypherGenerator generator, PageCypher page, Aggregate aggregate)
{
    readonly List<Cypher> _sums = [];
    readonly List<Cypher> _answers = [];

    // CALL (n0) { MATCH ... WITH sum(n1.`ordinal`) AS a2, count(n1.`ordinal`) AS a3 RETURN [[a2, a3]] AS x4 }
    public (Cypher List, ObjectPart Part) Write(string key, Scope parent)
    {
        var parts = aggregate.Fields.Select(Member).ToList();
        if (_sums.Count == 0)
            return (Cypher.Of($"[]"), new(key, parts));
        var sums = Cypher.Of($"{page.AllRows()}\nWITH {Cypher.Join(_sums, $", ")}");
        return (parent.Block.Call(parent.Node, sums, CypherGenerator.ListOf(_answers)), new(key, parts));
    }

    Part Member(PlanField field)
    {
        switch (field.Node)
        {
            case Constant constant:
                return new ConstantPart(field.ResponseKey, constant.Text);
            case AggregateResult { Function: AggregateFunction.Average }:
                _answers.Add(Cypher.Of($"[{Sum(Cypher.Of($"sum({Value})"))}, {Sum(Cypher.Of($"count({Value})"))}]"));
                return new AveragePart(field.ResponseKey);
            case AggregateResult { Function: var function }:
                _answers.Add(Answer(function));
                return new ValuePart(field.ResponseKey, KindOf(function));
            default:
                throw new UnreachableException($"No part of an aggregate for {field.Node}.");
        }
    }

    // Of texts with one sort key the first by its letters stands for all; lists compare element by element.
    Cypher Answer(AggregateFunction function)
        => function switch
        {
            AggregateFunction.Min => Cypher.Of($"{Sum(Cypher.Of($"min({Ordered})"))}[1]"),
            AggregateFunction.Max => Cypher.Of($"{Sum(Cypher.Of($"max({Ordered})"))}[1]"),
            AggregateFunction.Sum => OrNull(Sum(Cypher.Of($"sum({Value})")), Sum(Cypher.Of($"count({Value})"))),
            AggregateFunction.Distinct => Cypher.Of($"nullif({Sum(Cypher.Of($"count(DISTINCT {Value})"))}, 0)"),
            _ => throw new UnreachableException($"No sum for {function}."),
        };

    static Cypher OrNull(Cypher sum, Cypher count) => Cypher.Of($"CASE WHEN {count} > 0 THEN {sum} END");

    Cypher Sum(Cypher function)
    {
        var name = generator.Aliases.Next(Cypher.Of($"a"));
        _sums.Add(Cypher.Of($"{function} AS {name}"));
        return name;
    }

    Cypher Owner => aggregate.OfRelationship ? page.Relationship : page.Node;

    Cypher Value => Properties.Value(Owner, aggregate.Property);

    Cypher Ordered => Cypher.Of($"CASE WHEN {Value} IS NOT NULL THEN [{new Properties(generator.Layout).Ordered(Owner, aggregate.Property)}, {Value}] END");

    ValueKind KindOf(AggregateFunction function)
        => function is AggregateFunction.Min or AggregateFunction.Max ? ValueKinds.Of(aggregate.Property.Type) : ValueKind.Integer;
}
