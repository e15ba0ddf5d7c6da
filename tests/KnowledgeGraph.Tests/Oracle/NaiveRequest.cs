using System.Text.Json;
using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>The syntax nodes that together make one member of an object.</summary>
sealed record NaiveField(string Key, List<GraphQLField> Nodes)
{
    public string Name => Nodes[0].Name.StringValue;

    public IEnumerable<GraphQLSelectionSet> Sets => Nodes.Select(node => node.SelectionSet).OfType<GraphQLSelectionSet>();
}

/// <summary>One operation of a valid document with the values of its variables.</summary>
sealed class NaiveRequest
{
    readonly Dictionary<string, GraphQLFragmentDefinition> _fragments;
    readonly Dictionary<string, object?> _variables = [];

    public NaiveRequest(string text, string? operationName, string variables)
    {
        var document = Parser.Parse(text);
        _fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(f => f.FragmentName.Name.StringValue);
        Operation = document.Definitions.OfType<GraphQLOperationDefinition>()
            .Single(o => string.IsNullOrEmpty(operationName) || o.Name?.StringValue == operationName);
        using var given = JsonDocument.Parse(variables.Length == 0 ? "{}" : variables);
        foreach (var variable in Operation.Variables?.Items ?? [])
            Read(variable, given.RootElement);
    }

    public GraphQLOperationDefinition Operation { get; }

    void Read(GraphQLVariableDefinition variable, JsonElement given)
    {
        var name = variable.Variable.Name.StringValue;
        if (given.TryGetProperty(name, out var value))
            _variables[name] = PlainValue.Of(value);
        else if (variable.DefaultValue is { } literal)
            _variables[name] = PlainValue.Of(literal, _variables);
    }

    /// <returns>By name; those whose variable is absent are left out.</returns>
    public Dictionary<string, object?> Arguments(NaiveField field)
        => (field.Nodes[0].Arguments?.Items ?? [])
            .Select(a => (Name: a.Name.StringValue, Value: PlainValue.Of(a.Value, _variables)))
            .Where(a => a.Value != PlainValue.Absent)
            .ToDictionary(a => a.Name, a => a.Value);

    /// <summary>GraphQL spec, 6.3.2: CollectFields.</summary>
    /// <param name="names">Of the object's type and of all that it can be called in a type condition.</param>
    public List<NaiveField> Collect(IReadOnlyCollection<string> names, IEnumerable<GraphQLSelectionSet> sets)
    {
        var fields = new List<NaiveField>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
            Collect(names, set, fields, visited);
        return fields;
    }

    void Collect(IReadOnlyCollection<string> names, GraphQLSelectionSet set, List<NaiveField> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections.Where(IsIncluded))
        {
            if (selection is GraphQLField field)
                Add(field, fields);
            else if (selection is GraphQLInlineFragment inline && Applies(names, inline.TypeCondition))
                Collect(names, inline.SelectionSet, fields, visited);
            else if (selection is GraphQLFragmentSpread spread && visited.Add(spread.FragmentName.Name.StringValue)
                && _fragments[spread.FragmentName.Name.StringValue] is var fragment && Applies(names, fragment.TypeCondition))
                Collect(names, fragment.SelectionSet, fields, visited);
        }
    }

    static void Add(GraphQLField field, List<NaiveField> fields)
    {
        var key = (field.Alias?.Name ?? field.Name).StringValue;
        if (fields.Find(f => f.Key == key) is { } same)
            same.Nodes.Add(field);
        else
            fields.Add(new(key, [field]));
    }

    static bool Applies(IReadOnlyCollection<string> names, GraphQLTypeCondition? condition)
        => condition is null || names.Contains(condition.Type.Name.StringValue);

    bool IsIncluded(ASTNode selection)
        => (((IHasDirectivesNode)selection).Directives?.Items ?? [])
            .All(d => PlainValue.Of(d.Arguments!.Items[0].Value, _variables) is true == (d.Name.Value == "include"));
}
