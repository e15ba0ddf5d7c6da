using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Chooses fields that follow relationships of any type, and fields of what they give.</summary>
sealed class TraversalChoices(Choices choices, GraphSource source)
{
    readonly GraphSchema _schema = source.Schema;
    readonly PageArguments _pages = new(choices, source);

    /// <summary>False where the schema has nothing to follow, and so no such fields.</summary>
    public bool IsAny => _schema.TraversedTypes.Count > 0;

    public FieldChoice OfRoot(Func<Input> id)
        => choices.Chance(60)
            ? new("paths", "[Path!]!", new PathShape(), [new("from", id()), new("to", id()), .. PathArguments()])
            : Page("common", "Common", [new("ids", new("[ID!]!", Enumerable.Range(0, choices.Between(0, 3)).Select(_ => id()).ToList()))], false);

    public FieldChoice OfNode(Func<Input> id)
        => choices.Below(8) switch
        {
            0 => new("relationships", "[RelationshipCount!]!", new DegreeShape(), []),
            < 4 => Page("neighbors", "Neighbors", [], true),
            < 6 => Page("reachable", "Reachable", Steps("maxDepth", 4), false),
            _ => new("pathsTo", "[Path!]!", new PathShape(), [new("id", id()), .. PathArguments()]),
        };

    public FieldChoice Of(Shape shape)
        => shape switch
        {
            DegreeShape => choices.Of(Leaf("type", "RelationshipName!"), Leaf("direction", "RelationshipDirection!"), Leaf("count", "Int!")),
            PathShape => choices.Of(Leaf("length", "Int!"), new("nodes", "[Entity!]!", new NodeShape(_schema.Entity), []), Relationships(), Relationships()),
            FoundPageShape page => OfPage(page),
            FoundEdgeShape edge => OfEdge(edge.Page),
            RelationshipShape one => OfRelationship(one.Type),
            _ => throw new ArgumentException($"{shape} is no part of a traversal."),
        };

    FieldChoice Page(string field, string stem, IReadOnlyList<InputMember> arguments, bool isBothWays)
    {
        var page = new FoundPageShape(stem);
        return new(field, $"{page.Name}!", page, [.. arguments, .. Followed(), .. _pages.OfFound(field, arguments, isBothWays)]);
    }

    static FieldChoice Relationships() => new("relationships", "[Relationship!]!", new RelationshipShape(null), []);

    FieldChoice OfPage(FoundPageShape page)
        => choices.Below(8) switch
        {
            0 => Leaf("totalCount", "Int!"),
            1 or 2 => new("pageInfo", "PageInfo!", new InfoShape(), []),
            3 or 4 => new("nodes", "[Entity!]", new NodeShape(_schema.Entity), []),
            _ => new("edges", "[Edge!]", new FoundEdgeShape(page), []),
        };

    FieldChoice OfEdge(FoundPageShape page)
        => (choices.Below(6), page.Stem) switch
        {
            (0, _) => Leaf("cursor", "String!"),
            (1, "Neighbors") => Leaf("direction", "RelationshipDirection!"),
            (2 or 3, "Neighbors") => new("relationship", "Relationship!", new RelationshipShape(null), []),
            (1 or 2, "Reachable") => Leaf("depth", "Int!"),
            _ => new("node", "Entity!", new NodeShape(_schema.Entity), []),
        };

    FieldChoice OfRelationship(RelationshipType? type)
        => choices.Below(8) switch
        {
            0 => Leaf("type", "RelationshipName!"),
            1 => Leaf("key", "String"),
            2 => new("source", "Entity!", new NodeShape(_schema.Entity), []),
            3 => new("target", "Entity!", new NodeShape(_schema.Entity), []),
            4 => new("claims", "[Claim!]!", new NodeShape(_schema.Evidence.Claim), Topics(type)),
            _ when type is { Properties.Count: > 0 } => FieldChoices.Property(choices.Of(type.Properties)),
            _ => Leaf("type", "RelationshipName!"),
        };

    // Any property of any type that the value can be of.
    List<InputMember> Topics(RelationshipType? type)
    {
        var names = (type is null ? _schema.TraversedTypes : [type]).SelectMany(t => t.Properties).Select(p => p.Name).Append("*").Distinct().ToList();
        return choices.Chance(50) ? [] : [new("fields", new("[String!]", choices.Some(names, 1, 3).Select(name => new Input("String!", name)).ToList()))];
    }

    List<InputMember> PathArguments()
    {
        List<InputMember> arguments = [.. Followed(), .. Steps("maxLength", 10)];
        if (choices.Chance(50))
            arguments.Add(new("first", new("Int", choices.Chance(5) ? null : choices.Of(0L, 1, 2, 10, 100))));
        return choices.Some(arguments, arguments.Count, arguments.Count);
    }

    List<InputMember> Followed()
    {
        var arguments = new List<InputMember>();
        if (choices.Chance(30))
            arguments.Add(new("types", new("[RelationshipName!]", choices.Chance(5) ? null
                : choices.Some(_schema.TraversedTypes, choices.Chance(5) ? 0 : 1, 4).Select(t => new Input("RelationshipName!", new EnumName(t.Name))).ToList())));
        if (choices.Chance(40))
            arguments.Add(new("direction", new("RelationshipDirection", choices.Chance(5) ? null : new EnumName(choices.Of("OUT", "IN")))));
        return arguments;
    }

    List<InputMember> Steps(string name, int most)
        => choices.Chance(50) ? [new(name, new("Int", choices.Chance(5) ? null : (long)choices.Between(1, most)))] : [];

    static FieldChoice Leaf(string name, string type) => new(name, type, null, []);
}
