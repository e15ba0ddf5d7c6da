using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Generates the one statement of a plan: nested lists, in which each value has its place.</summary>
/// <remarks>The server does not keep the order of maps, so it returns lists, and the writer knows the names.</remarks>
sealed class CypherGenerator
{
    // Beyond this the server plans for seconds. Shared parts of a plan are not shared in a statement.
    const int MaxFields = 4_000;

    readonly IReadOnlyDictionary<Page, int> _pages;
    readonly IReadOnlyList<PageForm> _forms;
    readonly ClaimCypher _claims;
    readonly DatasetCypher _dataset;
    readonly CitationCypher? _citations;
    readonly int _maxRows;
    int _fields;

    CypherGenerator(
        Layout layout, DatasetFacts facts, IReadOnlyDictionary<Page, int> pages, IReadOnlyList<PageForm> forms, int maxRows, bool withSources)
    {
        (Layout, _pages, _forms, _maxRows) = (layout, pages, forms, maxRows);
        _claims = new(layout, Aliases);
        _dataset = new(this, facts);
        _citations = withSources ? new(layout, Aliases, _claims) : null;
    }

    public Layout Layout { get; }

    public Aliases Aliases { get; } = new();

    public ParameterList Parameters { get; } = new();

    /// <summary>Whether sources are asked for.</summary>
    public bool WithSources => _citations is not null;

    /// <param name="pages">The plan's pages with their numbers.</param>
    /// <param name="forms">Of each page.</param>
    /// <param name="maxRows">Of a list of claims.</param>
    /// <param name="withSources">With the ids of the sources on which each object rests.</param>
    /// <exception cref="RefusedException">The statement would be too large.</exception>
    public static ShapedStatement Generate(
        QueryPlan plan, Layout layout, DatasetFacts facts, IReadOnlyDictionary<Page, int> pages, IReadOnlyList<PageForm> forms, int maxRows,
        bool withSources)
    {
        var generator = new CypherGenerator(layout, facts, pages, forms, maxRows, withSources);
        var block = new Block(generator.Aliases);
        var (list, parts) = generator.Members(plan.Fields, new(default, [], block));
        return new(block.Before(Cypher.Of($"RETURN {list}")), generator.Parameters.All, parts);
    }

    /// <returns>A list of what the parts take, and the parts.</returns>
    public (Cypher List, IReadOnlyList<Part> Parts) Members(IReadOnlyList<PlanField> fields, Scope scope)
        => Members(fields, field => Member(field, scope));

    /// <inheritdoc cref="Members(IReadOnlyList{PlanField}, Scope)"/>
    public static (Cypher List, IReadOnlyList<Part> Parts) Members(IReadOnlyList<PlanField> fields, Func<PlanField, (Cypher List, Part Part)> member)
    {
        var members = fields.Select(member).ToList();
        return (ListOf(members.Select(m => m.List)), [.. members.Select(m => m.Part)]);
    }

    /// <summary>What is written of a node.</summary>
    // CASE WHEN n0:`Nation` THEN [4, n0.`name`] ELSE [] END
    public (Cypher List, RowShape Shape) Row(RowPlan row, Scope scope)
    {
        if (scope.Types is [var only])
            return RowOfOne(row.Cases.FirstOrDefault(one => one.Types.Contains(only)), scope, only);
        var shape = new RowShape();
        var cases = (_citations?.Divide(row.Cases, scope.Types) ?? row.Cases)
            .Select(one => new RowCase([.. one.Types.Intersect(scope.Types)], one.Fields)).Where(one => one.Types.Count > 0);
        var lists = cases.Select(one => Case(one, scope, shape)).ToList();
        return lists is [var (types, list)] && types.Count == scope.Types.Count
            ? (list, shape)
            : (Branches(lists, scope), shape);
    }

    (Cypher List, RowShape Shape) RowOfOne(RowCase? one, Scope scope, NodeType only)
    {
        var members = OfNode(one?.Fields ?? [], scope);
        return (ListOf(members.Select(m => m.List)), new() { Only = new(Part.Encode(only.Name), [.. members.Select(m => m.Part)]) });
    }

    (IReadOnlyList<NodeType> Types, Cypher List) Case(RowCase one, Scope scope, RowShape shape)
    {
        var inside = one.Types.Count == scope.Types.Count ? scope.Block : scope.Block.Where(Layout.IsOf(scope.Node, one.Types));
        var members = OfNode(one.Fields, scope with { Types = one.Types, Block = inside });
        IReadOnlyList<Part> parts = [.. members.Select(m => m.Part)];
        foreach (var type in one.Types)
            shape.Add(type, parts);
        var number = parts.Any(part => part is TypeNamePart) ? NumberOf(scope.Node, one.Types) : Cypher.Of($"{one.Types[0].Ordinal}");
        return (one.Types, ListOf([number, .. members.Select(m => m.List)]));
    }

    List<(Cypher List, Part Part)> OfNode(IReadOnlyList<PlanField> fields, Scope scope)
    {
        var members = fields.Select(field => Member(field, scope)).ToList();
        if (_citations is not null)
            members.Add(_citations.OfNode(fields, scope));
        return members;
    }

    /// <returns>Nothing, or the sources of a relationship where they are asked for.</returns>
    public IEnumerable<(Cypher List, Part Part)> SourcesOf(Cypher relationship, Block block)
        => _citations is null || relationship.IsEmpty ? [] : [_citations.OfRelationship(relationship, block)];

    // CASE WHEN n0:`Nation` THEN 4 WHEN n0:`City` THEN 5 END
    Cypher NumberOf(Cypher node, IReadOnlyList<NodeType> types)
        => types is [var only]
            ? Cypher.Of($"{only.Ordinal}")
            : Cypher.Of($"CASE {Cypher.Join(types.Select(type => Cypher.Of($"WHEN {Layout.IsOf(node, [type])} THEN {type.Ordinal}")), $" ")} END");

    Cypher Branches(IReadOnlyList<(IReadOnlyList<NodeType> Types, Cypher List)> lists, Scope scope)
        => lists.Count == 0
            ? Cypher.Of($"[]")
            : Cypher.Of($"CASE\n  {Cypher.Join(lists.Select(one => Cypher.Of($"WHEN {Layout.IsOf(scope.Node, one.Types)} THEN {one.List}").Indent()), $"\n  ")}\n  ELSE []\nEND");

    /// <returns>What the part takes; empty where it takes nothing.</returns>
    public (Cypher List, Part Part) Member(PlanField field, Scope scope)
    {
        if (_fields++ == MaxFields)
            throw new RefusedException(new(ErrorCodes.DocumentTooLarge,
                $"The operation comes to more than {MaxFields} fields on this store: those of an interface or a union count once per type.",
                Hint: "Select less from nodes of many types."));
        return field.Node switch
        {
            Constant constant => (default, new ConstantPart(field.ResponseKey, constant.Text)),
            ReadyJson ready => (default, new ReadyPart(field.ResponseKey, ready.Utf8)),
            ReadTypeName => (default, new TypeNamePart(field.ResponseKey)),
            ReadLabel => (new Properties(Layout).Label(scope.Node, scope.Types), new ValuePart(field.ResponseKey, ValueKind.Text)),
            ReadProperty read => Value(field.ResponseKey, read.Property, scope.Relationship.IsEmpty ? scope.Node : scope.Relationship),
            Match match => Match(field.ResponseKey, match, scope.Block),
            MatchMany match => MatchMany(field.ResponseKey, match, scope.Block),
            Follow follow => Follow(field.ResponseKey, follow, scope),
            Claims claims => Claims(field.ResponseKey, claims, scope),
            Page page => Page(field.ResponseKey, page, scope),
            Degrees degrees => new DegreeCypher(this, degrees, scope).Write(field.ResponseKey),
            Paths paths => Paths(field.ResponseKey, paths, scope),
            ReadDataset dataset => _dataset.Write(field.ResponseKey, dataset, scope.Block),
            _ => throw new UnreachableException($"{field.Node} stands outside what it is a part of."),
        };
    }

    public static Cypher ListOf(IEnumerable<Cypher> elements)
    {
        var all = elements.Where(element => !element.IsEmpty).ToList();
        return all.Exists(element => element.Text.Contains('\n', StringComparison.Ordinal))
            ? Cypher.Of($"[\n  {Cypher.Join(all.Select(element => element.Indent()), $",\n  ")}\n]")
            : Cypher.Of($"[{Cypher.Join(all, $", ")}]");
    }

    public static (Cypher List, ValuePart Part) Value(string key, Property property, Cypher owner)
    {
        var value = Properties.Value(owner, property);
        return (property.IsList ? Cypher.Of($"coalesce({value}, [])") : value, new ValuePart(key, ValueKinds.Of(property.Type), property.IsList));
    }

    (Cypher List, Part Part) Page(string key, Page page, Scope scope)
        => new PageGenerator(this, page, _pages[page], _forms[_pages[page]], scope).Write(key);

    (Cypher List, Part Part) Paths(string key, Paths paths, Scope scope)
        => new PathCypher(this, paths, scope).Write(key);

    (Cypher List, Part Part) Match(string key, Match match, Block block)
    {
        var node = Aliases.Next(Cypher.Of($"n"));
        var id = Parameters.Add(new IdParameter(match.Id));
        return One(key, match.Row, default, MatchById(match.Target, node, id), new(node, match.Target.NodeTypes, new(Aliases)), block);
    }

    (Cypher List, Part Part) Follow(string key, Follow follow, Scope scope)
    {
        var (expand, node) = (follow.Expand, Aliases.Next(Cypher.Of($"n")));
        var source = new SourceCypher(Layout, expand, scope.Node, node, default);
        return One(key, follow.Row, scope.Node, source.Match(), new(node, expand.To.NodeTypes, new(Aliases)), scope.Block);
    }

    // MATCH ... WITH n1 LIMIT 1 RETURN head(collect([n1.`name`]))
    (Cypher List, Part Part) One(string key, RowPlan row, Cypher from, Cypher match, Scope found, Block block)
    {
        var (list, shape) = Row(row, found);
        var rows = found.Block.After(Cypher.Of($"{match}\nWITH {found.Node} LIMIT 1"));
        return (block.Call(from, rows, Cypher.Of($"head(collect({list}))")), new NodePart(key, shape));
    }

    // Each node stands in a list of its own, since no list is collected of nothing.
    (Cypher List, Part Part) MatchMany(string key, MatchMany match, Block block)
    {
        var (index, node, inside) = (Aliases.Next(Cypher.Of($"i")), Aliases.Next(Cypher.Of($"n")), new Block(Aliases));
        var (row, shape) = Row(match.Row, new(node, match.Target.NodeTypes, inside));
        var ids = Parameters.Add(new IdsParameter(match.Ids));
        var rows = Cypher.Of($"""
            UNWIND range(0, size({ids}) - 1) AS {index}
            OPTIONAL {MatchById(match.Target, node, Cypher.Of($"{ids}[{index}]"))}
            WITH {index}, {node} ORDER BY {index}
            """);
        var list = block.Call(default, inside.After(rows), Cypher.Of($"collect([CASE WHEN {node} IS NOT NULL THEN {row} END])"));
        return (list, new NodesByIdsPart(key, shape, match.Ids, match.At));
    }

    // MATCH (n0:`.7`) WHERE n0.id = $p0 AND n0:`Nation`|`City`
    Cypher MatchById(NodeTarget target, Cypher node, Cypher id)
    {
        var isFound = Cypher.Of($"{Properties.Id(node)} = {id}");
        if (target is NodeType type)
            return Cypher.Of($"MATCH ({node}:{Layout.LabelOf(type)}) WHERE {isFound}");
        var isOf = target.NodeTypes.Count == Layout.Schema.NodeTypes.Count ? default : Layout.IsOf(node, target.NodeTypes);
        return Layout.CommonLabel is { } common
            ? Cypher.Of($"MATCH ({node}:{common}){Patterns.Where([isFound, isOf])}")
            : Cypher.Of($"MATCH ({node}:{Cypher.Join(target.NodeTypes.Select(one => Cypher.Of($"{Layout.LabelOf(one)}")), $"|")}) WHERE {isFound}");
    }

    /// <summary>Finds the node with an id, unless it is evidence.</summary>
    // MATCH (n0:`.7`) WHERE n0.id = $p0 AND NOT n0:`Claim`|`Source`
    public Cypher MatchPassed(Cypher node, Cypher id, Cypher condition = default)
    {
        var labels = Layout.CommonLabel is { } common
            ? Cypher.Of($"{common}")
            : Cypher.Join(Layout.Schema.NodeTypes.Where(type => !type.IsEvidence).Select(type => Layout.LabelOf(type)), $"|");
        var isFound = Cypher.Of($"{Properties.Id(node)} = {id}");
        return Cypher.Of($"MATCH ({node}:{labels}){Patterns.Where([isFound, Layout.IsLoaded ? Layout.IsNoEvidence(node) : default, condition])}");
    }

    (Cypher List, Part Part) Claims(string key, Claims claims, Scope scope)
    {
        var (claim, inside) = (Aliases.Next(Cypher.Of($"n")), new Block(Aliases));
        var (row, shape) = Row(claims.Row, new(claim, [Layout.Schema.Evidence.Claim], inside));
        var rows = Cypher.Of($"""
            {(claims.OfRelationship ? _claims.MatchOf(scope.Relationship, claim) : _claims.MatchAbout(scope.Node, claim))}
            WITH DISTINCT {claim}{Patterns.Where([IsAbout(claims, claim, scope)])}
            WITH {claim} ORDER BY {Properties.Id(claim)} LIMIT {_maxRows}
            """);
        var list = scope.Block.Call(claims.OfRelationship ? scope.Relationship : scope.Node, inside.After(rows), Cypher.Of($"collect({row})"));
        return (list, new NodesPart(key, shape));
    }

    Cypher IsAbout(Claims claims, Cypher claim, Scope scope)
        => claims.Topics is not { } topics ? default
            : claims.OfRelationship ? _claims.IsAbout(topics, scope.Relationship, scope.RelationshipType, claim)
            : _claims.IsAbout(topics, scope.Node, claim);
}
