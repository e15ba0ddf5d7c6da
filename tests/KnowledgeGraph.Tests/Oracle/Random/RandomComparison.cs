using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Operations on values: <c>{ eq: 3 }</c>.</summary>
sealed class RandomComparison(Choices choices)
{
    /// <param name="stored">Values that are in the graph.</param>
    public Input Of(Property property, List<object> stored)
    {
        if (!property.IsList)
            return Of(property.Type, stored);
        var quantifier = choices.Of("some", "none", "all", "any");
        return new($"List{NameOf(property.Type)}", new List<InputMember>
        {
            new(quantifier, quantifier == "any" ? new("Boolean", choices.Chance(50)) : Of(property.Type, stored)),
        });
    }

    public Input Of(LeafType type, List<object> stored, int depth = 0)
    {
        var operations = choices.Some(Operations(type, depth < 2), choices.Chance(5) ? 0 : 1, choices.Chance(25) ? 2 : 1);
        return new(NameOf(type), operations.Select(name => new InputMember(name, Given(type, name, stored, depth))).ToList());
    }

    Input Given(LeafType type, string operation, List<object> stored, int depth)
        => operation switch
        {
            "and" or "or" => new($"[{NameOf(type)}!]", Enumerable.Range(0, choices.Between(0, 2))
                .Select(_ => Of(type, stored, depth + 1) is var one ? one with { Type = one.Type + "!" } : one).ToList()),
            "in" or "nin" => new($"[{type}]", Enumerable.Range(0, choices.Between(0, 3)).Select(_ => Value(type, stored)).ToList()),
            "eq" or "neq" when choices.Chance(20) => new(type.Name, null),
            "contains" or "ncontains" => Part(type, stored, (start, length) => start..(start + length)),
            "startsWith" or "nstartsWith" => Part(type, stored, (_, length) => ..length),
            "endsWith" or "nendsWith" => Part(type, stored, (_, length) => ^length..),
            _ => Value(type, stored),
        };

    Input Value(LeafType type, List<object> stored)
    {
        // No seed holds such signs, but a request may.
        if (type.Name == "String" && choices.Chance(5))
            return new(type.Name, choices.Of("\u0000", "a\u0000", "\u0001", "\u007f"));
        var value = stored.Count > 0 && choices.Chance(70) ? choices.Of(stored) : RandomValues.Of(type, choices);
        return new(type.Name, type is EnumType ? new EnumName((string)value) : value);
    }

    // Whole characters only: half a surrogate pair is no text.
    Input Part(LeafType type, List<object> stored, Func<int, int, Range> range)
    {
        var whole = (string)Value(type, stored).Value!;
        var start = choices.Below(whole.Length + 1);
        var part = whole[range(start, choices.Below(whole.Length - start + 1))];
        return new("String", part.Any(char.IsSurrogate) ? whole : part);
    }

    static List<string> Operations(LeafType type, bool isNestable)
    {
        var kind = (type as ScalarType)?.Kind;
        List<string> names = kind == ScalarKind.Boolean ? ["eq"] : ["eq", "in"];
        if (kind is ScalarKind.String or ScalarKind.Url)
            names.AddRange(["contains", "startsWith", "endsWith"]);
        if (type is ScalarType && kind is not (ScalarKind.Boolean or ScalarKind.Id))
            names.AddRange(["gt", "gte", "lt", "lte"]);
        names.AddRange(names.Select(name => "n" + name).ToList());
        if (kind == ScalarKind.PartialDate)
            names.AddRange(["within", "reaches"]);
        if (kind == ScalarKind.String && isNestable)
            names.AddRange(["and", "or"]);
        return names;
    }

    static string NameOf(LeafType type)
        => (type.Name switch { "ID" => "Id", "URL" => "Url", var name => name }) + "OperationFilterInput";
}
