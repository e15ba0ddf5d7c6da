using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Chooses fields of aggregates and facets.</summary>
sealed class SummaryChoices(Choices choices)
{
    /// <summary>A field of a connection that sums up its rows.</summary>
    public FieldChoice Of(PageShape page)
    {
        var edges = Summed(page.Field?.Type.Properties ?? []);
        return choices.Below(3) switch
        {
            0 when page.Target is FieldedTarget target && HasFacets(target) => new("facets", "Facets!", new FacetsShape(target), []),
            1 when edges.Count > 0 => new("edgeAggregates", "Edges!", new AggregatesShape(page.Field!.Type.PropertiesType!.Name, edges, false), []),
            _ => new("aggregates", "Aggregates!", new AggregatesShape(page.Target.Name, Summed((page.Target as FieldedTarget)?.Properties ?? []), true), []),
        };
    }

    public FieldChoice Of(Shape shape)
        => shape switch
        {
            AggregatesShape sums => Sum(sums),
            SumShape sum => new(choices.Of(FunctionsOf(sum.Type)), sum.Type.Name, null, []),
            FacetsShape facets => Facet(facets.Target),
            FacetShape { Target: { } target } when choices.Chance(60) => new("node", target.Name, new NodeShape(target), []),
            FacetShape { Target: null } facet when choices.Chance(60) => new("value", facet.Name, null, []),
            _ => new("count", "Int!", null, []),
        };

    FieldChoice Sum(AggregatesShape sums)
    {
        if (sums.Properties.Count == 0 || (sums.Counts && choices.Chance(15)))
            return new("count", "Int!", null, []);
        var property = choices.Of(sums.Properties);
        return new(property.Name, property.Type.Name, new SumShape(property.Type), []);
    }

    FieldChoice Facet(FieldedTarget target)
    {
        // Dates are few, and have the most to go wrong.
        var properties = Counted(target).SelectMany(p => Enumerable.Repeat(p, p.Type.IsDate ? 6 : 1)).ToList();
        return properties.Count > 0 && (target.Relationships.Count == 0 || choices.Chance(50))
            ? ByValue(choices.Of(properties))
            : ByNode(choices.Of(target.Relationships));
    }

    FieldChoice ByValue(Property property)
    {
        if (!property.Type.IsDate)
            return new(property.Name, property.Type.Name, new FacetShape(property.Type.Name, null), First());
        List<InputMember> arguments = First();
        if (choices.Chance(80))
            arguments.Add(new("by", new("FacetPeriod", choices.Chance(5) ? null : new EnumName(choices.Of("MONTH", "YEAR", "DECADE")))));
        return new(property.Name, "Period", new FacetShape("Period", null), arguments);
    }

    FieldChoice ByNode(RelationshipField field) => new(field.Name, field.Target.Name, new FacetShape(field.Target.Name + "Node", field.Target), First());

    List<InputMember> First()
        => choices.Chance(40) ? [new("first", new("Int", choices.Chance(5) ? null : choices.Of(0L, 1, 2, 3, 100)))] : [];

    static bool HasFacets(FieldedTarget target) => target.Relationships.Count > 0 || Counted(target).Count > 0;

    static List<Property> Counted(FieldedTarget target) => target.Properties.Where(p => !p.IsList && p.Name != "id").ToList();

    static List<Property> Summed(IReadOnlyList<Property> properties)
        => properties.Where(p => !p.IsList && FunctionsOf(p.Type).Length > 0).ToList();

    static string[] FunctionsOf(LeafType type)
        => (type as ScalarType)?.Kind switch
        {
            ScalarKind.Id or ScalarKind.Boolean => [],
            ScalarKind.Int => ["min", "max", "sum", "average", "distinct"],
            null => ["distinct"],
            _ => ["min", "max", "distinct"],
        };
}
