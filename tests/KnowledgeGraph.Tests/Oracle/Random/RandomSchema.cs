using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Small graph schemas with whatever a schema may have, and always with evidence.</summary>
sealed class RandomSchema
{
    public const string Evidence = """
        enum ClaimStatus { SUPPORTED INFERRED DISPUTED CORRECTED }
        enum Certainty { PRIMARY SECONDARY WEAK }
        enum Exactness { EXACT ABOUT MORE_THAN LESS_THAN }
        type Claim @node @evidence {
          id: ID! @label
          about: Entity @relationship(type: "ABOUT", direction: OUT)
          predicate: String!
          object: Entity @relationship(type: "OBJECT", direction: OUT)
          key: String
          value: String
          exactness: Exactness!
          status: ClaimStatus!
          shown: Boolean!
          certainty: Certainty
          note: String
          citations: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Citation")
          restsOn: [Claim!]! @relationship(type: "RESTS_ON", direction: OUT)
          overruledBy: [Claim!]! @relationship(type: "OVERRULED_BY", direction: OUT)
          overrules: [Claim!]! @relationship(type: "OVERRULED_BY", direction: IN)
        }
        type Citation @relationshipProperties { excerpt: String  line: Int }
        type Source @node {
          id: ID!
          title: String! @label
          sha256: String
          citedBy: [Claim!]! @relationship(type: "CITES", direction: IN, properties: "Citation")
        }
        enum Colour { RED GREEN BLUE }
        enum Rank { B A c }

        """;

    static readonly string[] TypeNames = ["Alpha", "Box", "City", "ITURegion", "Person", "Wolf", "X"];

    // Words of SQL among them, and names that types share without sharing their meaning.
    static readonly string[] Names =
        ["name", "title", "size", "from", "order", "value", "key", "select", "flag", "rank", "codes", "n", "t"];

    static readonly string[] SharedNames = ["caption", "since", "score", "tags", "id"];

    static readonly string[] Leaves =
        ["String", "String", "ID", "Boolean", "Int", "Long", "Float", "Date", "PartialDate", "DateTime", "URL", "Colour", "Rank"];

    readonly Choices _choices;
    readonly List<SchemaDraft> _nodes = [];
    readonly List<SchemaDraft> _interfaces = [];
    readonly List<SchemaDraft> _properties = [];
    readonly Dictionary<string, List<string>> _unions = [];

    RandomSchema(Choices choices) => _choices = choices;

    public static GraphSchema Of(Choices choices)
    {
        var sdl = new RandomSchema(choices).Sdl();
        var read = SchemaReader.ReadText(sdl, "random.graphql");
        return read.Value ?? throw new InvalidOperationException($"{string.Join('\n', read.Problems)}\n{sdl}");
    }

    string Sdl()
    {
        foreach (var name in _choices.Some(TypeNames, 2, 6))
            _nodes.Add(new(name, "type", "@node") { Fields = { ["id"] = "ID!" } });
        foreach (var name in _choices.Some(["Being", "Thing"], 0, 2))
            AddInterface(name);
        foreach (var name in _choices.Some(["Any", "Either"], 0, 2))
            _unions.Add(name, _choices.Some([.. _nodes.Select(n => n.Name), "Source"], 1, 4));
        foreach (var node in _nodes)
            AddProperties(node);
        for (var count = _choices.Between(1, 6); count > 0; count--)
            AddRelationshipType($"{_choices.Of("TO", "order", "HAS_A")}{count}", count);
        foreach (var node in _nodes)
            AddIndexes(node);
        return Evidence + string.Join('\n', _properties.Concat(_interfaces).Concat(_nodes))
            + string.Concat(_unions.Select(u => $"\nunion {u.Key} = {string.Join(" | ", u.Value)}"));
    }

    // Interfaces may share names; then they mean the same.
    void AddInterface(string name)
    {
        var one = new SchemaDraft(name, "interface", "");
        _interfaces.Add(one);
        foreach (var shared in _choices.Some(SharedNames, 1, 3))
            one.Fields.Add(shared, shared == "id" ? "ID!"
                : _interfaces.Select(i => i.Fields.GetValueOrDefault(shared)).FirstOrDefault(t => t is not null) ?? Leaf());
        foreach (var node in _choices.Some(_nodes, 1, 4))
        {
            node.Implements.Add(name);
            foreach (var (field, type) in one.Fields)
                node.Fields[field] = type;
        }
    }

    void AddProperties(SchemaDraft node)
    {
        foreach (var name in _choices.Some(Names, 0, 6))
            node.Fields.TryAdd(name, name is "name" or "title" && _choices.Chance(70) ? "String!" : Leaf());
        if (_choices.Chance(30))
            node.Fields.TryAdd("called", "String! @label");
    }

    string Leaf()
    {
        var name = _choices.Of(Leaves);
        return _choices.Chance(20) ? $"[{name}!]!" : _choices.Chance(30) ? name + "!" : name;
    }

    void AddRelationshipType(string type, int number)
    {
        var properties = _choices.Chance(50) ? RelationshipProperties(number) : "";
        for (var count = _choices.Between(1, 4); count > 0; count--)
        {
            var target = Target();
            var shape = properties.Length > 0 || _choices.Chance(65) ? $"[{target}!]!" : target;
            var name = $"{_choices.Of("to", "by", "has")}{number}{(char)('a' + count)}";
            var how = $"@relationship(type: \"{type}\", direction: {_choices.Of("OUT", "OUT", "IN")}{properties})";
            foreach (var owner in Owners(name, shape))
                owner.Fields[name] = $"{shape} {how}";
        }
    }

    // One type; or an interface that declares the field, and all that implement it.
    List<SchemaDraft> Owners(string field, string shape)
    {
        if (_interfaces.Count == 0 || !_choices.Chance(35))
            return [_choices.Of(_nodes)];
        var declaring = _choices.Of(_interfaces);
        declaring.Fields[field] = $"{shape} @declareRelationship";
        return _nodes.Where(n => n.Implements.Contains(declaring.Name)).ToList();
    }

    void AddIndexes(SchemaDraft node)
    {
        if (_choices.Chance(80))
            node.Searched = _choices.Some(node.Texts, 1, 6);
        if (_choices.Chance(40))
            node.Indexed = _choices.Some(node.SingleValues, 1, 2);
        foreach (var (name, type) in node.Fields.Where(f => f.Value.StartsWith('[') && f.Value.Contains("@relationship", StringComparison.Ordinal)).ToList())
            if (_choices.Chance(50) && _nodes.Concat(_interfaces).FirstOrDefault(t => type.StartsWith($"[{t.Name}!]", StringComparison.Ordinal)) is { } target)
                node.Fields[name] = type + SchemaDraft.Index(_choices.Some(target.SingleValues, 1, 2));
    }

    // Several types of relationships may share their properties.
    string RelationshipProperties(int number)
    {
        var draft = _properties.Count > 0 && _choices.Chance(40) ? _choices.Of([.. _properties]) : AddRelationshipProperties(number);
        return $", properties: \"{draft.Name}\"";
    }

    SchemaDraft AddRelationshipProperties(int number)
    {
        var draft = new SchemaDraft($"Link{number}", "type", "@relationshipProperties");
        foreach (var name in _choices.Some(["from", "size", "since", "name", "value", "codes"], 1, 4))
            draft.Fields.Add(name, Leaf());
        _properties.Add(draft);
        return draft;
    }

    string Target()
        => _choices.Of(
        [
            .. _nodes.Select(n => n.Name), .. _nodes.Select(n => n.Name), .. _interfaces.Select(i => i.Name), .. _unions.Keys,
            "Entity", "Claim",
        ]);
}
