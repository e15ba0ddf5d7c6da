using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Collects the fields of an operation's root.</summary>
/// <remarks>Source: GraphQL spec, 6.3.2 (CollectFields): a fragment, and a response name, counts once.</remarks>
sealed class RootFields(Fragments fragments)
{
    readonly HashSet<ROM> _responseNames = [];
    readonly HashSet<GraphQLFragmentDefinition> _visited = [];

    public static int Count(GraphQLOperationDefinition operation, Fragments fragments)
    {
        var fields = new RootFields(fragments);
        fields.Collect(operation.SelectionSet);
        return fields._responseNames.Count;
    }

    void Collect(GraphQLSelectionSet selections)
    {
        foreach (var selection in selections.Selections)
        {
            switch (selection)
            {
                case GraphQLField field:
                    _responseNames.Add(ResponseNames.Of(field));
                    break;
                case GraphQLInlineFragment inline:
                    Collect(inline.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread:
                    CollectSpread(spread);
                    break;
            }
        }
    }

    void CollectSpread(GraphQLFragmentSpread spread)
    {
        foreach (var fragment in fragments.Find(spread))
        {
            if (_visited.Add(fragment))
                Collect(fragment.SelectionSet);
        }
    }
}
