namespace KnowledgeGraph.Schema.Api;

/// <summary>What the parts of the API cost in reads of a store: the engine prices requests by it, and the SDL says it by <c>@cost</c>.</summary>
/// <remarks>docs/cost.md explains the numbers. Where the SDL can only name the most, the engine takes what is really asked for.</remarks>
static class CostWeights
{
    /// <summary>A number that the store holds ready.</summary>
    public const int Count = 1;

    /// <summary>Looking at many rows: a filter that no index serves, a sum, a facet, a count under a filter.</summary>
    public const int Scan = 10;

    /// <summary>Sorting all relationships of a node to find a page of them.</summary>
    public const int Sort = 10;

    /// <summary>Looking around: the surroundings of a node, or of two, until the answer is found.</summary>
    public const int Traversal = 100;

    /// <summary>Items of a list of relationships counted by type, which has no page.</summary>
    public const int AssumedCounts = 10;

    /// <summary>Nodes, and relationships, of a path.</summary>
    public const int AssumedLength = TraversalDefaults.Length;

    /// <summary>Items of a list of claims, which has no page.</summary>
    public const int AssumedClaims = 10;

    /// <summary>Items of a page where neither <c>first</c> nor <c>last</c> is given.</summary>
    public const int DefaultPage = 10;

    /// <summary>Ids that can be given at once.</summary>
    public const int MaxIds = 100;

    /// <summary>Types of a dataset.</summary>
    public const int AssumedTypes = 20;

    /// <summary>Sources of a dataset.</summary>
    public const int AssumedSources = 100;

    // A page, its sums and its facets are nothing beside their parts. The node of an edge or a facet is read with it.
    public static int Of(ApiField field)
        => field.Meaning switch
        {
            NodeList or ToMany or NodeNeighbors or EdgeNode or ConnectionAggregates or ConnectionFacets or FacetNode => 0,
            ConnectionTotalCount or SearchList or PropertyAggregates or ValueFacet or NodeFacet => Scan,
            NodesByIds => MaxIds,
            NodeReachable or CommonNeighbors or ShortestPaths => Traversal,
            _ => Default(field.Type),
        };

    // A list of all nodes has an index for each order; the relationships of a node have none.
    public static int Of(ApiArgument argument, ApiField field)
        => argument.Role is ArgumentRole.Order or ArgumentRole.OrderEdge && field.Meaning is ToMany ? Sort : Default(argument.Type);

    public static int Of(ApiInputField member)
        => member.Meaning is ComparisonFilter { Comparison: Comparison.Contains or Comparison.EndsWith } ? Scan : Default(member.Type);

    /// <returns>1 for objects, 0 for values.</returns>
    /// <remarks>Source: IBM's specification of GraphQL cost directives, section "Weight".</remarks>
    public static int Default(TypeRef type) => type.Named is ApiComposite or ApiInput ? 1 : 0;
}
