namespace KnowledgeGraph.Schema.Api;

/// <summary>Names of the types that the API adds to those of the schema.</summary>
static class ApiNames
{
    /// <returns><c>Conferences</c>: what the connection and edge types of a root list begin with.</returns>
    public static string RootList(GraphSchema schema, NodeTarget target) => Pascal(schema.Plurals[target]);

    /// <returns><c>ConferenceAdopted</c>: what the connection and edge types of a relationship begin with.</returns>
    public static string Relationship(RelationshipField field) => field.DeclaredBy.Name + Pascal(field.Name);

    /// <summary>Types that traversals need in every API.</summary>
    public static readonly string[] Traversal =
    [
        "Relationship", "RelationshipName", "RelationshipDirection", "RelationshipCount", "Path", "NeighborsConnection", "NeighborsEdge",
        "ReachableConnection", "ReachableEdge", "CommonConnection", "CommonEdge",
    ];

    /// <returns><c>HeldInRelationship</c> of <c>HELD_IN</c>: the object type of the relationships of a type.</returns>
    public static string Relationship(RelationshipType type)
    {
        var words = type.Name.Split('_', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => Pascal(word.Any(char.IsLower) ? word : word.ToLowerInvariant()));
        var name = string.Concat(words) + "Relationship";
        return char.IsAsciiDigit(name[0]) ? $"_{name}" : name;
    }

    /// <returns>The name with its first letter, or its leading capitals but the last, small: <c>ituRegion</c> of <c>ITURegion</c>.</returns>
    public static string RootField(string typeName)
    {
        var capitals = typeName.TakeWhile(char.IsUpper).Count();
        var small = capitals <= 1 || capitals == typeName.Length ? capitals : capitals - 1;
        return string.Concat(typeName[..small].ToLowerInvariant(), typeName.AsSpan(small));
    }

    /// <returns><c>ClaimsFilterInput</c>: the filter on the claims of a node or of a relationship.</returns>
    public static string ClaimsFilter(GraphSchema schema) => Pascal(schema.Plurals[schema.Evidence.Claim]) + "FilterInput";

    public static string Facets(string of) => of + "Facets";

    public static string Aggregates(string of) => of + "Aggregates";

    public static string Connection(string stem) => stem + "Connection";

    public static string Edge(string stem) => stem + "Edge";

    /// <summary>All names that the API adds, each with what it is for, in a fixed order.</summary>
    public static IEnumerable<(string Name, string For, string Owner)> Added(GraphSchema schema)
    {
        foreach (var target in schema.Plurals.Keys)
            foreach (var name in Names(schema, target))
                yield return (name, $"the list '{schema.Plurals[target]}'", target.Name);
        foreach (var type in schema.NodeTypes.Concat<FieldedTarget>(schema.Interfaces))
            foreach (var field in type.Relationships.Where(f => f.IsToMany && f.DeclaredBy == type))
                foreach (var name in Names(field))
                    yield return (name, $"'{type.Name}.{field.Name}'", type.Name);
        foreach (var type in schema.RelationshipProperties)
            foreach (var name in new[] { $"{type.Name}SortInput", Aggregates(type.Name) })
                yield return (name, $"the edges of '{type.Name}'", type.Name);
        foreach (var type in schema.Enums)
            foreach (var name in new[] { $"{type.Name}OperationFilterInput", $"List{type.Name}OperationFilterInput", $"{type.Name}Facet" })
                yield return (name, $"filters and facets by '{type.Name}'", type.Name);
        foreach (var type in schema.TraversedTypes)
            yield return (Relationship(type), $"the relationships of type '{type.Name}'", OwnerOf(schema, type));
        yield return (ClaimsFilter(schema), "the filter of claims", schema.Evidence.Claim.Name);
    }

    static IEnumerable<string> Names(GraphSchema schema, NodeTarget target)
    {
        var stem = RootList(schema, target);
        yield return Connection(stem);
        yield return Edge(stem);
        yield return $"{target.Name}FilterInput";
        yield return Aggregates(target.Name);
        yield return Facets(target.Name);
        yield return $"{target.Name}NodeFacet";
        if (target is FieldedTarget)
            yield return $"{target.Name}SortInput";
        if (target is NodeInterface)
            yield return $"{target.Name}Type";
    }

    static IEnumerable<string> Names(RelationshipField field)
    {
        var stem = Relationship(field);
        return [Connection(stem), Edge(stem), $"{stem}FilterInput", $"{stem}EdgeFilterInput"];
    }

    static string OwnerOf(GraphSchema schema, RelationshipType type)
        => schema.NodeTypes.First(node => node.Relationships.Any(field => field.Type == type)).Name;

    static string Pascal(string name) => string.Concat(char.ToUpperInvariant(name[0]).ToString(), name.AsSpan(1));
}
