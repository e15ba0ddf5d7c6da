namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the types that count the rows of a connection by value or by related node; each once.</summary>
sealed class FacetTypes
{
    readonly ApiLeaves _leaves;
    readonly Func<NodeTarget, ApiComposite> _typeOf;
    readonly Dictionary<string, ApiObject> _byName = [];
    readonly ApiEnum _period;

    public FacetTypes(ApiLeaves leaves, Func<NodeTarget, ApiComposite> typeOf)
    {
        (_leaves, _typeOf) = (leaves, typeOf);
        _period = leaves.Add(new EnumType("FacetPeriod", "How long a period is in which dates are counted together.",
        [
            new("MONTH", "`2014-10`; a date that names no month is counted by its year."),
            new("YEAR", "`2014`."),
            new("DECADE", "`2010s`."),
        ]));
    }

    /// <summary>In the order of their first use.</summary>
    public IEnumerable<ApiType> Types => [.. _byName.Values, _period];

    /// <returns><c>ConferenceFacets</c>; null for a union, whose members share nothing to count by.</returns>
    public ApiObject? Of(NodeTarget target)
    {
        if (target is not FieldedTarget fielded)
            return null;
        var name = ApiNames.Facets(target.Name);
        if (_byName.TryGetValue(name, out var known))
            return known;
        var type = new ApiObject(name, "How many different nodes of a list have each value, most frequent first; a facet does not look at the filter by its own field.");
        List<ApiField> fields = [.. fielded.Properties.Where(p => IsCounted(p)).Select(ByValue), .. fielded.Relationships.Select(ByNode)];
        if (fields.Count == 0)
            return null;
        _byName.Add(name, type);
        type.SetFields(fields);
        return type;
    }

    static bool IsCounted(Property property) => property is { IsList: false, Name: not "id" };

    ApiField ByValue(Property property)
    {
        List<ApiArgument> arguments = [First()];
        if (property.Type.IsDate)
            arguments.Add(new("by", null, TypeRef.Of(_period), ArgumentRole.Period));
        var row = property.Type.IsDate ? Row("PeriodFacet", _leaves.Of("String")) : Row($"{property.Type.Name}Facet", _leaves.Of(property.Type.Name));
        return new(property.Name, property.Description, TypeRef.Of(row).NonNull().List().NonNull(), arguments, new ValueFacet(property));
    }

    ApiField ByNode(RelationshipField relationship)
        => new(relationship.Name, relationship.Description, TypeRef.Of(NodeRow(relationship.Target)).NonNull().List().NonNull(), [First()], new NodeFacet(relationship));

    ApiObject Row(string name, TypeRef value)
        => Once(name, "A value, and how many nodes have it.",
            new("value", "Null for the nodes that have none.", value, [], new FacetValue()));

    ApiObject NodeRow(NodeTarget target)
        => Once($"{target.Name}NodeFacet", "A related node, and how many nodes lead to it.",
            new("node", "Null for the nodes that lead to none.", TypeRef.Of(_typeOf(target)), [], new FacetNode()));

    ApiObject Once(string name, string description, ApiField first)
    {
        if (_byName.TryGetValue(name, out var known))
            return known;
        var type = new ApiObject(name, description);
        _byName.Add(name, type);
        type.SetFields([first, new("count", "Different nodes.", _leaves.Of("Int").NonNull(), [], new FacetCount())]);
        return type;
    }

    ApiArgument First() => new("first", null, _leaves.Of("Int"), ArgumentRole.First);
}
