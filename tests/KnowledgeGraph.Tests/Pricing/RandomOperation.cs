using System.Text;
using GraphQLParser.AST;

namespace KnowledgeGraph.Tests.Pricing;

/// <summary>Writes operations that an API allows; equal seeds give equal operations.</summary>
/// <param name="schema">Knows the types of the API.</param>
sealed class RandomOperation(SdlPrice schema, int seed)
{
    const int MaxLevels = 5;

    // A counter and nodes(ids:) are cheaper than the SDL says.
    static readonly string[] Cheaper = ["totalCount", "count", "Query.nodes"];

    readonly Random _random = new(seed);
    readonly StringBuilder _text = new();
    int _names;

    public string Write()
    {
        Selection("Query", MaxLevels);
        var selection = _text.ToString();
        return selection.Contains("$n", StringComparison.Ordinal) ? $"query ($n: Int) {selection}" : selection;
    }

    void Selection(string type, int levels)
    {
        _text.Append("{ __typename ");
        var types = schema.Fields(type).Any() && _random.Next(2) == 0 ? [type] : schema.Possible(type);
        foreach (var one in types.OrderBy(_ => _random.Next()).Take(3))
        {
            _text.Append(one == type ? "" : $"... on {one} {{ ");
            foreach (var field in schema.Fields(one).Where(f => IsWanted(one, f)).OrderBy(_ => _random.Next()).Take(3))
                Field(field, levels - 1);
            _text.Append(one == type ? "" : "__typename } ");
        }
        _text.Append("} ");
    }

    static bool IsWanted(string type, GraphQLFieldDefinition field)
        => !Cheaper.Contains(field.Name.StringValue) && !Cheaper.Contains($"{type}.{field.Name.StringValue}");

    void Field(GraphQLFieldDefinition field, int levels)
    {
        var type = SdlPrice.Named(field.Type);
        var isComposite = schema.Possible(type).Count > 0;
        if (isComposite && levels == 0)
            return;
        var arguments = (field.Arguments?.Items ?? []).Select(Argument).OfType<string>().ToList();
        // Both would be refused.
        if (arguments.Any(a => a.StartsWith("first", StringComparison.Ordinal)))
            arguments.RemoveAll(a => a.StartsWith("last", StringComparison.Ordinal));
        _text.Append($"f{_names++}: {field.Name}{(arguments.Count > 0 ? $"({string.Join(", ", arguments)})" : "")} ");
        if (isComposite)
            Selection(type, levels);
    }

    string? Argument(GraphQLInputValueDefinition argument)
        => (argument.Name.StringValue, _random.Next(3)) switch
        {
            ("id" or "from" or "to" or "text", _) => $"{argument.Name}: \"x\"",
            ("ids", _) => "ids: [\"x\"]",
            ("first" or "last", 0) => $"{argument.Name}: $n",
            ("first" or "last", 1) => $"{argument.Name}: {_random.Next(0, 101)}",
            ("where", 0) => "where: { not: { claims: { some: { predicate: { ncontains: \"x\" } } } } }",
            ("where", 1) => "where: { or: [{ claims: { count: { gt: 1 } } }, { exists: true }] }",
            ("order", 0) => "order: [{ id: DESC }]",
            _ => null,
        };
}
