using GraphQLParser.AST;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>
/// Finds the variables that shape a plan: those of <c>@skip</c>, <c>@include</c>, <c>claims(fields:)</c>, traversals and introspection by
/// their values, those of filters and orders by their shapes.
/// </summary>
/// <remarks>All others are parameters, so one plan serves all their values.</remarks>
sealed class FactFinder
{
    readonly PreparedDocument _document;
    readonly HashSet<string> _visited = [];
    readonly HashSet<string> _values = [];
    readonly HashSet<string> _shapes = [];

    FactFinder(PreparedDocument document) => _document = document;

    public static IReadOnlyList<Fact> Find(
        GraphQLOperationDefinition operation, PreparedDocument document, IReadOnlyList<VariableDefinition> variables)
    {
        var finder = new FactFinder(document);
        finder.Visit(operation.SelectionSet);
        return variables.Where(v => finder._values.Contains(v.Name) || finder._shapes.Contains(v.Name))
            .Select(v => new Fact(v.Name, v.Type, !finder._values.Contains(v.Name)))
            .ToList();
    }

    void Visit(GraphQLSelectionSet? set)
    {
        foreach (var selection in set?.Selections ?? [])
        {
            switch (selection)
            {
                case GraphQLField field:
                    AddConditions(field.Directives);
                    AddArguments(field);
                    Visit(field.SelectionSet);
                    break;
                case GraphQLInlineFragment inline:
                    AddConditions(inline.Directives);
                    Visit(inline.SelectionSet);
                    break;
                case GraphQLFragmentSpread spread:
                    AddConditions(spread.Directives);
                    if (_visited.Add(spread.FragmentName.Name.StringValue))
                        Visit(_document.Fragments[spread.FragmentName.Name.StringValue].SelectionSet);
                    break;
            }
        }
    }

    void AddConditions(GraphQLDirectives? directives)
    {
        foreach (var directive in directives?.Items ?? [])
            foreach (var argument in directive.Arguments?.Items ?? [])
                Add(argument.Value, _values);
    }

    // A validated document cannot use these names for any other argument.
    void AddArguments(GraphQLField field)
    {
        foreach (var argument in field.Arguments?.Items ?? [])
        {
            if (argument.Name.StringValue is "fields" or "includeDeprecated" or "by" or "types" or "direction" or "maxDepth" or "maxLength" || field.Name.Value == "__type")
                Add(argument.Value, _values);
            else if (argument.Name.StringValue is "where" or "whereEdge" or "order" or "orderEdge")
                Add(argument.Value, _shapes);
        }
    }

    static void Add(GraphQLValue value, HashSet<string> to)
    {
        switch (value)
        {
            case GraphQLVariable variable:
                to.Add(variable.Name.StringValue);
                break;
            case GraphQLListValue list:
                list.Values?.ForEach(item => Add(item, to));
                break;
            case GraphQLObjectValue literal:
                literal.Fields?.ForEach(field => Add(field.Value, to));
                break;
        }
    }
}
