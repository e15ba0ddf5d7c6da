using System.Text.Json.Nodes;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Chooses the arguments of a connection; cursors come from answers.</summary>
sealed class PageArguments(Choices choices, GraphSource source)
{
    public IReadOnlyList<InputMember> Of(PageShape page, string field)
    {
        var arguments = new List<InputMember>();
        AddSizes(arguments);
        AddFilters(arguments, page);
        var order = Orders(page).ToList();
        arguments.AddRange(order);
        var cursors = choices.Chance(45) ? Cursors(page, field, order) : [];
        foreach (var name in choices.Some(["after", "before"], 1, 2))
            if (cursors.Count > 0)
                arguments.Add(new(name, new("String", choices.Of(cursors))));
            else if (choices.Chance(5))
                arguments.Add(new(name, new("String", null)));
        return choices.Some(arguments, arguments.Count, arguments.Count);
    }

    /// <summary>Of a connection that a traversal gives.</summary>
    /// <param name="given">Without which the field cannot stand.</param>
    /// <param name="isBothWays">It has <c>last</c> and <c>before</c> too.</param>
    public IReadOnlyList<InputMember> OfFound(string field, IReadOnlyList<InputMember> given, bool isBothWays)
    {
        var arguments = new List<InputMember>();
        AddSizes(arguments);
        var cursors = choices.Chance(45) ? FoundCursors(field, given) : [];
        foreach (var name in choices.Some(["after", "before"], 1, 2))
            if (cursors.Count > 0)
                arguments.Add(new(name, new("String", choices.Of(cursors))));
        if (!isBothWays)
            arguments.RemoveAll(a => a.Name is "last" or "before");
        return arguments;
    }

    void AddFilters(List<InputMember> arguments, PageShape page)
    {
        var filters = new RandomFilter(choices, source);
        if (choices.Chance(35))
            arguments.Add(new("where", choices.Chance(3) ? new($"{page.Target.Name}FilterInput", null) : filters.Of(page.Target)));
        if (page.Field is { } field && choices.Chance(20))
            arguments.Add(new("whereEdge", filters.OfEdge(field)));
    }

    IEnumerable<InputMember> Orders(PageShape page)
    {
        var orders = new RandomOrder(choices, source);
        if (page.Target is FieldedTarget target && choices.Chance(60))
            yield return new("order", orders.Of(target, page.Field));
        if (page.Field is { } field && choices.Chance(25) && orders.OfEdge(field.Type) is { } order)
            yield return new("orderEdge", order);
    }

    void AddSizes(List<InputMember> arguments)
    {
        var name = choices.Of("first", "last");
        if (choices.Chance(75))
            arguments.Add(new(name, new("Int", choices.Chance(5) ? null : choices.Of(0L, 1, 1, 2, 2, 3, 5, 10, 100))));
        if (choices.Chance(5))
            arguments.Add(new(name == "first" ? "last" : "first", new("Int", null)));
    }

    /// <summary>Of the whole list, or of the same field of another node: such a cursor lies between rows.</summary>
    /// <param name="order">The arguments on which cursors depend.</param>
    List<string> Cursors(PageShape page, string field, IReadOnlyList<InputMember> order)
    {
        var arguments = string.Concat(order.Select(o => $", {o.Name}: {InputText.LiteralOf(o.Input)}"));
        var list = $"list: {field}(first: 100{arguments}) {{ edges {{ cursor }} }}";
        if (page.Field is not { } relationship)
            return Cursors(JsonNode.Parse(NaiveAnswer.Of(source, $"{{ {list} }}"))!["data"]!);
        var owners = source.Nodes.Where(n => relationship.DeclaredBy.NodeTypes.Contains(n.Type)).ToList();
        if (owners.Count == 0)
            return [];
        var document = $"{{ node(id: \"{choices.Of(owners).Id}\") {{ ... on {relationship.DeclaredBy} {{ {list} }} }} }}";
        return Cursors(JsonNode.Parse(NaiveAnswer.Of(source, document))!["data"]!["node"]!);
    }

    /// <summary>Of any node: others lie between rows, or before and behind all of them.</summary>
    List<string> FoundCursors(string field, IReadOnlyList<InputMember> given)
    {
        var arguments = string.Concat(given.Select(g => $", {g.Name}: {InputText.LiteralOf(g.Input)}"));
        var list = $"list: {field}(first: 100{arguments}) {{ edges {{ cursor }} }}";
        if (field == "common")
            return Cursors(JsonNode.Parse(NaiveAnswer.Of(source, $"{{ {list} }}"))!["data"]!);
        if (source.Nodes.Count == 0)
            return [];
        var document = $"{{ node(id: \"{choices.Of(source.Nodes.ToList()).Id}\") {{ ... on Entity {{ {list} }} }} }}";
        return Cursors(JsonNode.Parse(NaiveAnswer.Of(source, document))!["data"]!["node"]!);
    }

    static List<string> Cursors(JsonNode parent)
        => parent["list"]!["edges"]!.AsArray().Select(edge => (string)edge!["cursor"]!).ToList();
}
