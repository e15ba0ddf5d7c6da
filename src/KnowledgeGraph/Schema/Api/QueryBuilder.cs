namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the root fields.</summary>
sealed class QueryBuilder(
    GraphSchema graph, ApiLeaves leaves, ConnectionBuilder connections, Func<NodeTarget, ApiComposite> typeOf, ApiInterface node)
{
    /// <param name="whole">Fields that ask the graph as a whole.</param>
    public ApiObject Build(IEnumerable<ApiField> whole)
    {
        var query = new ApiObject("Query", "What can be asked of the graph.");
        query.SetFields([Node(), Nodes(), .. whole, .. graph.Plurals.Keys.SelectMany(Fields)]);
        return query;
    }

    IEnumerable<ApiField> Fields(NodeTarget target)
    {
        if (target is not NodeUnion)
            yield return ById(target);
        yield return connections.RootField(target);
    }

    ApiField ById(NodeTarget target)
        => new(ApiNames.RootField(target.Name), $"The {target.Name} with this id; null where there is none.", TypeRef.Of(typeOf(target)),
            [Id()], new NodeById(target));

    ApiField Node()
        => new("node", "The node with this id, of whatever type; null where there is none.", TypeRef.Of(node), [Id()],
            new NodeById(graph.Entity));

    ApiField Nodes()
        => new("nodes", "The nodes with these ids, at most 100, in their order; null in the place of each that is not there.",
            TypeRef.Of(node).List().NonNull(),
            [new("ids", null, leaves.Of("ID").NonNull().List().NonNull(), ArgumentRole.Ids)], new NodesByIds(graph.Entity));

    ApiArgument Id() => new("id", null, leaves.Of("ID").NonNull(), ArgumentRole.Id);
}
