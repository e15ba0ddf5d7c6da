namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the types that sum up the rows of a connection; each once.</summary>
sealed class AggregateTypes(GraphSchema graph, ApiLeaves leaves)
{
    readonly Dictionary<string, ApiObject> _byName = [];

    /// <summary>In the order of their first use.</summary>
    public IEnumerable<ApiObject> Types => _byName.Values;

    /// <returns><c>ConferenceAggregates</c>: what the nodes of a target sum up to.</returns>
    public ApiObject Of(NodeTarget target)
        => Once(ApiNames.Aggregates(target.Name), $"What all {(target == graph.Entity ? "nodes" : $"nodes of the type {target.Name}")} of a list sum up to.", () =>
        [
            new("count", "The number of rows.", leaves.Of("Int").NonNull(), [], new ConnectionTotalCount()),
            .. Fields((target as FieldedTarget)?.Properties ?? [], ofRelationship: false),
        ]);

    /// <returns><c>AdoptionAggregates</c>: what relationships of a type sum up to; null where they hold no value that can be.</returns>
    public ApiObject? Of(RelationshipType type)
    {
        var fields = Fields(type.Properties, ofRelationship: true).ToList();
        return fields.Count == 0 ? null
            : Once(ApiNames.Aggregates(type.PropertiesType!.Name), "What all edges of a list sum up to.", () => fields);
    }

    IEnumerable<ApiField> Fields(IReadOnlyList<Property> properties, bool ofRelationship)
        => properties.Where(p => !p.IsList && FunctionsOf(p.Type).Length > 0)
            .Select(p => new ApiField(p.Name, p.Description, TypeRef.Of(Values(p.Type)).NonNull(), [], new PropertyAggregates(p, ofRelationship)));

    // One type per scalar; enums have no smallest value, only different ones.
    ApiObject Values(LeafType type)
        => Once(type is EnumType ? "EnumAggregates" : ApiNames.Aggregates(type.Name), $"What the values of {(type is EnumType ? "an enum" : $"the type {type.Name}")} sum up to; null where there are none.",
            () => FunctionsOf(type).Select(function => Value(function, type)));

    ApiField Value(AggregateFunction function, LeafType type)
        => function switch
        {
            AggregateFunction.Min => new("min", "The first in order.", leaves.Of(type.Name), [], new AggregateValue(function)),
            AggregateFunction.Max => new("max", "The last in order.", leaves.Of(type.Name), [], new AggregateValue(function)),
            AggregateFunction.Sum => new("sum", "All together.", leaves.Of("Long"), [], new AggregateValue(function)),
            AggregateFunction.Average => new("average", "The sum, divided by the number of values.", leaves.Of("Float"), [], new AggregateValue(function)),
            _ => new("distinct", "How many different values there are.", leaves.Of("Int"), [], new AggregateValue(function)),
        };

    // Sums of floating numbers depend on the order in which a store adds; sums of 64 bits overflow.
    static AggregateFunction[] FunctionsOf(LeafType type)
        => (type as ScalarType)?.Kind switch
        {
            ScalarKind.Id or ScalarKind.Boolean => [],
            ScalarKind.Int => [AggregateFunction.Min, AggregateFunction.Max, AggregateFunction.Sum, AggregateFunction.Average, AggregateFunction.Distinct],
            null => [AggregateFunction.Distinct],
            _ => [AggregateFunction.Min, AggregateFunction.Max, AggregateFunction.Distinct],
        };

    ApiObject Once(string name, string description, Func<IEnumerable<ApiField>> fields)
    {
        if (_byName.TryGetValue(name, out var known))
            return known;
        var type = new ApiObject(name, description);
        _byName.Add(name, type);
        type.SetFields([.. fields()]);
        return type;
    }
}
