using GraphQLParser.AST;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>The field nodes that together make one member of an answer's object.</summary>
/// <param name="Within">For each node the type whose selection set it stands in; null for the object's own static type.</param>
sealed record CollectedField(string ResponseKey, List<GraphQLField> Nodes, List<string?> Within)
{
    public string Name => Nodes[0].Name.StringValue;
}

/// <summary>Merges selection sets for one concrete type (GraphQL spec, 6.3.2: CollectFields).</summary>
sealed class FieldCollector(IReadOnlyDictionary<string, GraphQLFragmentDefinition> fragments, VariableValues facts)
{
    /// <returns>In the order of first appearance, which is the order of the answer.</returns>
    public List<CollectedField> Collect(ApiObject type, IEnumerable<GraphQLSelectionSet> sets)
    {
        var collected = new List<CollectedField>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
            Collect(type, set, null, collected, visited);
        return collected;
    }

    void Collect(ApiObject type, GraphQLSelectionSet set, string? within, List<CollectedField> collected, HashSet<string> visited)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case GraphQLField field when IsIncluded(field.Directives):
                    Add(field, within, collected);
                    break;
                case GraphQLInlineFragment inline when IsIncluded(inline.Directives) && Applies(type, inline.TypeCondition):
                    Collect(type, inline.SelectionSet, inline.TypeCondition?.Type.Name.StringValue ?? within, collected, visited);
                    break;
                case GraphQLFragmentSpread spread when IsIncluded(spread.Directives):
                    Spread(type, spread.FragmentName.Name.StringValue, collected, visited);
                    break;
            }
        }
    }

    void Spread(ApiObject type, string name, List<CollectedField> collected, HashSet<string> visited)
    {
        var fragment = fragments[name];
        if (visited.Add(name) && Applies(type, fragment.TypeCondition))
            Collect(type, fragment.SelectionSet, fragment.TypeCondition.Type.Name.StringValue, collected, visited);
    }

    static void Add(GraphQLField field, string? within, List<CollectedField> collected)
    {
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        var same = collected.Find(c => c.ResponseKey == key);
        if (same is null)
            collected.Add(same = new(key, [], []));
        same.Nodes.Add(field);
        same.Within.Add(within);
    }

    static bool Applies(ApiObject type, GraphQLTypeCondition? condition)
        => condition is null
            || condition.Type.Name.Value == type.Name
            || type.Interfaces.Any(i => condition.Type.Name.Value == i.Name)
            || IsMember(type, condition.Type.Name.StringValue);

    static bool IsMember(ApiObject type, string name) => type.Unions.Any(u => u.Name == name);

    // GraphQL spec, 3.13.1 and 3.13.2: a selection stays if it is not skipped and is included.
    bool IsIncluded(GraphQLDirectives? directives)
        => !Holds(directives, "skip", absent: false) && Holds(directives, "include", absent: true);

    bool Holds(GraphQLDirectives? directives, string name, bool absent)
    {
        var directive = directives?.Items.FirstOrDefault(d => d.Name.Value == name);
        return directive?.Arguments?.Items[0].Value switch
        {
            GraphQLVariable variable => facts[variable.Name.StringValue] as bool? ?? throw RefusedException.NullVariable(variable.Name.StringValue),
            GraphQLBooleanValue literal => literal.BoolValue,
            _ => absent,
        };
    }
}
