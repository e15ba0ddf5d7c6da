using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Chooses fields that a type of the API has, with arguments.</summary>
sealed class FieldChoices(Choices choices, GraphSource source)
{
    readonly PageArguments _pages = new(choices, source);
    readonly SummaryChoices _summaries = new(choices);
    readonly TraversalChoices _traversals = new(choices, source);
    readonly SearchChoices _searches = new(choices, source);
    readonly GraphSchema _schema = source.Schema;

    public FieldChoice Of(Shape shape)
        => choices.Chance(8) ? Leaf("__typename", "String!")
            : shape switch
            {
                RootShape => Root(),
                NodeShape node => Node(node.Target),
                PageShape page => Page(page),
                EdgeShape edge => Edge(edge.Page),
                AggregatesShape or SumShape or FacetsShape or FacetShape => _summaries.Of(shape),
                FindingShape or FoundShape or DatasetShape or TypeCountShape => _searches.Of(shape),
                InfoShape => Info(),
                _ => _traversals.Of(shape),
            };

    FieldChoice Root()
    {
        var target = choices.Of(_schema.Plurals.Keys.ToList());
        if (_traversals.IsAny && choices.Chance(12))
            return _traversals.OfRoot(() => Id("ID!", _schema.Entity));
        return choices.Below(14) switch
        {
            12 => _searches.Search(),
            13 when choices.Chance(30) => new("dataset", "Dataset!", new DatasetShape(), []),
            0 => new("node", "Node", new NodeShape(null), [new("id", Id("ID!", _schema.Entity))]),
            1 => new("nodes", "[Node]!", new NodeShape(null), [new("ids", Ids())]),
            2 or 3 when target is not NodeUnion
                => new(NaiveNames.RootField(target.Name), target.Name, new NodeShape(target), [new("id", Id("ID!", target))]),
            _ => Connection(new(NaiveNames.Stem(_schema, target), target, null), _schema.Plurals[target]),
        };
    }

    Input Ids() => new("[ID!]!", Enumerable.Range(0, choices.Between(0, 5)).Select(_ => Id("ID!", _schema.Entity)).ToList());

    // Rarely of a node of another type, or of none.
    Input Id(string type, NodeTarget target)
    {
        var fitting = source.Nodes.Where(n => choices.Chance(5) || target.NodeTypes.Contains(n.Type)).ToList();
        return new(type, fitting.Count == 0 || choices.Chance(5) ? choices.Of("nobody", "0", "") : choices.Of(fitting).Id);
    }

    FieldChoice Node(NodeTarget? target)
    {
        if (target is null)
            return Leaf("id", "ID!");
        if (target is NodeUnion)
            return Leaf("__typename", "String!");
        var fielded = (FieldedTarget)target;
        if (_traversals.IsAny && choices.Chance(12))
            return _traversals.OfNode(() => Id("ID!", _schema.Entity));
        return choices.Below(10) switch
        {
            0 => Leaf("label", "String!"),
            1 => Leaf("id", "ID!"),
            2 => new("claims", "[Claim!]!", new NodeShape(_schema.Evidence.Claim), Topics(() => NamesOn(fielded))),
            < 7 when fielded.Relationships.Count > 0 => Relationship(choices.Of(fielded.Relationships)),
            _ when fielded.Properties.Count > 0 => Property(choices.Of(fielded.Properties)),
            _ => Leaf("label", "String!"),
        };
    }

    // Any field of any type that the value can be of.
    static List<string> NamesOn(FieldedTarget target)
        => target.NodeTypes.SelectMany(t => t.Properties.Select(p => p.Name).Concat(t.Relationships.Select(r => r.Name))).Distinct().ToList();

    List<InputMember> Topics(Func<List<string>> names)
        => choices.Below(5) switch
        {
            0 or 1 => [],
            2 when choices.Chance(20) => [new("fields", new("[String!]", null))],
            _ => [new("fields", new("[String!]", choices.Some(names().Append("*").ToList(), choices.Chance(5) ? 0 : 1, 3)
                .Select(name => new Input("String!", name)).ToList()))],
        };

    FieldChoice Relationship(RelationshipField field)
        => field.IsToMany
            ? Connection(new(NaiveNames.Stem(field), field.Target, field), field.Name)
            : new(field.Name, field.Target.Name, new NodeShape(field.Target), []);

    FieldChoice Connection(PageShape page, string name) => new(name, page.Name + "!", page, _pages.Of(page, name));

    FieldChoice Page(PageShape page)
        => choices.Below(11) switch
        {
            8 or 9 or 10 => _summaries.Of(page),
            0 => Leaf("totalCount", "Int!"),
            1 or 2 => new("pageInfo", "PageInfo!", new InfoShape(), []),
            < 5 => new("nodes", "[Node!]", new NodeShape(page.Target), []),
            _ => new("edges", "[Edge!]", new EdgeShape(page), []),
        };

    FieldChoice Edge(PageShape page)
    {
        var type = page.Field?.Type;
        return choices.Below(6) switch
        {
            0 => Leaf("cursor", "String!"),
            1 or 2 when type is not null && type.Properties.Count > 0 => Property(choices.Of(type.Properties)),
            3 or 4 when type is not null => new("claims", "[Claim!]!", new NodeShape(_schema.Evidence.Claim),
                Topics(() => type.Properties.Select(p => p.Name).ToList())),
            _ => new("node", "Node!", new NodeShape(page.Target), []),
        };
    }

    FieldChoice Info() => choices.Of(
        Leaf("hasNextPage", "Boolean!"), Leaf("hasPreviousPage", "Boolean!"), Leaf("startCursor", "String"), Leaf("endCursor", "String"));

    public static FieldChoice Property(Property property)
        => Leaf(property.Name, $"{(property.IsList ? "[]" : "")}{property.Type}{(property.IsRequired ? "!" : "")}");

    static FieldChoice Leaf(string name, string type) => new(name, type, null, []);
}
