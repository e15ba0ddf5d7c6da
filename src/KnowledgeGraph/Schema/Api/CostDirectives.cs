namespace KnowledgeGraph.Schema.Api;

/// <summary>Prints the cost directives that stand in the SDL.</summary>
static class CostDirectives
{
    /// <returns>Empty where the field costs what its type says and is no list of unknown length.</returns>
    public static string Of(ApiField field)
    {
        var weight = Of(CostWeights.Of(field), field.Type);
        return field.Meaning switch
        {
            NodeList or ToMany or NodeNeighbors => $"\n   {weight} @listSize(slicingArguments: [\"first\", \"last\"], slicingArgumentDefaultValue: "
                + $"{CostWeights.DefaultPage}, sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)",
            NodeReachable or CommonNeighbors => $"\n   {weight} @listSize(slicingArguments: [\"first\"], slicingArgumentDefaultValue: "
                + $"{CostWeights.DefaultPage}, sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)",
            ShortestPaths => $"\n   {weight} @listSize(slicingArguments: [\"first\"], slicingArgumentDefaultValue: {TraversalDefaults.Paths}, "
                + "requireOneSlicingArgument: false)",
            NodeDegrees => $"{weight} @listSize(assumedSize: {CostWeights.AssumedCounts})",
            PathNodes or PathRelationships => $"{weight} @listSize(assumedSize: {CostWeights.AssumedLength})",
            SearchList => $"\n   {weight} @listSize(slicingArguments: [\"first\"], slicingArgumentDefaultValue: {CostWeights.DefaultPage}, "
                + "sizedFields: [\"edges\", \"nodes\"], requireOneSlicingArgument: false)",
            DatasetCounts => $"{weight} @listSize(assumedSize: {CostWeights.AssumedTypes})",
            DatasetSources => $"{weight} @listSize(assumedSize: {CostWeights.AssumedSources})",
            ValueFacet or NodeFacet => $"{weight} @listSize(slicingArguments: [\"first\"], slicingArgumentDefaultValue: {CostWeights.DefaultPage}, "
                + "requireOneSlicingArgument: false)",
            NodesByIds => $"{weight} @listSize(assumedSize: {CostWeights.MaxIds})",
            NodeClaims or RelationshipClaims => $"{weight} @listSize(assumedSize: {CostWeights.AssumedClaims})",
            _ => weight,
        };
    }

    public static string Of(ApiArgument argument, ApiField field) => Of(CostWeights.Of(argument, field), argument.Type);

    public static string Of(ApiInputField member) => Of(CostWeights.Of(member), member.Type);

    static string Of(int weight, TypeRef type) => weight == CostWeights.Default(type) ? "" : $" @cost(weight: \"{weight}\")";
}
