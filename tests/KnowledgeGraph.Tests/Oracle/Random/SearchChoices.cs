using System.Text.Json.Nodes;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Search;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Chooses searches, and what is said of the data as a whole.</summary>
sealed class SearchChoices(Choices choices, GraphSource source)
{
    const int MaxText = 60;

    readonly GraphSchema _schema = source.Schema;

    public FieldChoice Search() => new("search", "SearchConnection!", new FindingShape(), Arguments());

    public FieldChoice Of(Shape shape)
        => shape switch
        {
            FindingShape => Page(),
            FoundShape => Edge(),
            DatasetShape => choices.Chance(50)
                ? new("counts", "[TypeCount!]!", new TypeCountShape(), [])
                : new("sources", "[Source!]!", new NodeShape(_schema.Evidence.Source), []),
            _ => choices.Of(Leaf("type", "String!"), Leaf("count", "Int!")),
        };

    FieldChoice Page()
        => choices.Below(6) switch
        {
            0 => Leaf("totalCount", "Int!"),
            1 => new("pageInfo", "PageInfo!", new InfoShape(), []),
            2 => new("nodes", "[Entity!]", new NodeShape(_schema.Entity), []),
            _ => new("edges", "[SearchEdge!]", new FoundShape(), []),
        };

    FieldChoice Edge()
        => choices.Below(4) switch
        {
            0 => Leaf("cursor", "String!"),
            1 => Leaf("matched", "String!"),
            2 => Leaf("field", "String!"),
            _ => new("node", "Entity!", new NodeShape(_schema.Entity), []),
        };

    List<InputMember> Arguments()
    {
        List<InputMember> found = [new("text", new("String!", Text()))];
        if (choices.Chance(30))
            found.Add(new("types", new("[NodeTypeName!]", choices.Some(_schema.NodeTypes.Where(SearchText.IsSearched).ToList(), 0, 3)
                .Select(type => new Input("NodeTypeName!", new EnumName(type.Name))).ToList())));
        List<InputMember> arguments = [.. found];
        if (choices.Chance(60))
            arguments.Add(new("first", new("Int", choices.Of(0L, 1, 2, 3, 10))));
        if (choices.Chance(40) && Cursors(found) is { Count: > 0 } cursors)
            arguments.Add(new("after", new("String", choices.Of(cursors))));
        return choices.Some(arguments, arguments.Count, arguments.Count);
    }

    // Mostly a part of a text of some node: then something is found. Aliases and other texts tell ranks apart.
    string Text()
    {
        if (source.Nodes.Count == 0 || choices.Chance(20))
            return Short((string)RandomValues.Of(ScalarType.All["String"], choices));
        var text = choices.Of(TextsOf(choices.Of(source.Nodes.ToList())).ToList());
        var from = choices.Below(Math.Max(1, Math.Min(text.Length, 4)));
        return Short(text[from..][..Math.Min(text.Length - from, choices.Between(1, 8))]);
    }

    static IEnumerable<string> TextsOf(GraphNode node)
        => node.Type.FullText.Select(name => node.Values[node.Type.FindProperty(name)!.Ordinal])
            .SelectMany(value => value as IReadOnlyList<object> ?? [value!]).OfType<string>().Append(node.Label);

    // No half of a character, and not so long that it is refused.
    static string Short(string text)
        => string.Concat(text[..Math.Min(text.Length, MaxText)].EnumerateRunes().Where(rune => rune.Value != 0xFFFD));

    List<string> Cursors(List<InputMember> found)
    {
        var arguments = string.Join(", ", found.Select(argument => $"{argument.Name}: {InputText.LiteralOf(argument.Input)}"));
        var list = JsonNode.Parse(NaiveAnswer.Of(source, $"{{ search({arguments}, first: 100) {{ edges {{ cursor }} }} }}"))!["data"]!["search"]!;
        return list["edges"]!.AsArray().Select(edge => (string)edge!["cursor"]!).ToList();
    }

    static FieldChoice Leaf(string name, string type) => new(name, type, null, []);
}
