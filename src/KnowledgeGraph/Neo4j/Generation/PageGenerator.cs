using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Generates the parts of one connection.</summary>
/// <param name="number">Of the page.</param>
/// <param name="parent">What the connection belongs to.</param>
sealed class PageGenerator(CypherGenerator generator, Page page, int number, PageForm form, Scope parent)
{
    readonly IPageCypher _cypher = page.Source switch
    {
        Search search => new SearchCypher(generator, search, number, form),
        Neighbors neighbors => new NeighborCypher(generator, neighbors, number, form, parent),
        Reachable reachable => new ReachableCypher(generator, reachable, number, form, parent),
        Common common => new CommonCypher(generator, common, number, form, page.Arguments.At),
        _ => new PageCypher(generator.Layout, generator.Aliases, generator.Parameters, page, number, form, parent.Node),
    };

    public (Cypher List, Part Part) Write(string key)
    {
        var (list, parts) = CypherGenerator.Members(page.Fields, Member);
        return (list, new PagePart(key, number, page.Source is Search ? [ValueKind.Integer] : [.. page.Order.Keys.Select(ValueKinds.Of)], parts));
    }

    (Cypher List, Part Part) Member(PlanField field)
        => field.Node switch
        {
            Constant constant => (default, new ConstantPart(field.ResponseKey, constant.Text)),
            TotalCount => (_cypher.Count(parent), new ValuePart(field.ResponseKey, ValueKind.Integer)),
            Facets facets => Object(field.ResponseKey, facets.Fields),
            Facet facet => Facet(field.ResponseKey, facet),
            Aggregates aggregates => Object(field.ResponseKey, aggregates.Fields),
            Aggregate aggregate => new AggregateCypher(generator, (PageCypher)_cypher, aggregate).Write(field.ResponseKey, parent),
            PageNodes nodes => Nodes(field.ResponseKey, nodes),
            PageEdges edges => Edges(field.ResponseKey, edges),
            PageBounds bounds => Bounds(field.ResponseKey, bounds),
            _ => throw new UnreachableException($"No part of a connection for {field.Node}."),
        };

    (Cypher List, Part Part) Object(string key, IReadOnlyList<PlanField> fields)
    {
        var (list, parts) = CypherGenerator.Members(fields, Member);
        return (list, new ObjectPart(key, parts));
    }

    (Cypher List, Part Part) Facet(string key, Facet facet)
    {
        var rows = new PageCypher(generator.Layout, generator.Aliases, generator.Parameters, page with { Where = facet.Where }, number, form, parent.Node);
        return new FacetCypher(generator, rows, facet).Write(key, parent);
    }

    (Cypher List, Part Part) Nodes(string key, PageNodes nodes)
    {
        var block = new Block(generator.Aliases);
        var (row, shape) = generator.Row(nodes.Row, RowScope(block) with { Through = _cypher is PageCypher ? _cypher.Relationship : default });
        return (Rows(block, row), new NodesPart(key, shape));
    }

    (Cypher List, Part Part) Edges(string key, PageEdges edges)
    {
        var block = new Block(generator.Aliases);
        List<(Cypher List, Part Part)> members = [.. edges.Fields.Select(field => EdgeMember(field, block))];
        if (_cypher is PageCypher)
            members.AddRange(generator.SourcesOf(_cypher.Relationship, block));
        return (Rows(block, CypherGenerator.ListOf(members.Select(m => m.List))), new ObjectsPart(key, [.. members.Select(m => m.Part)]));
    }

    Cypher Rows(Block block, Cypher row) => parent.Block.Call(parent.Node, block.After(_cypher.Rows()), _cypher.Collect(row));

    Scope RowScope(Block block) => new(_cypher.Node, (_cypher as TraversalCypher)?.Types ?? page.Source.Target.NodeTypes, block);

    (Cypher List, Part Part) EdgeMember(PlanField field, Block block)
    {
        switch (field.Node)
        {
            case EdgeCursorText:
                return (_cypher.Cursor(), new CursorPart(field.ResponseKey));
            case ReadMatch match:
                var found = (SearchCypher)_cypher;
                return (match.IsField ? found.Field : found.Matched, new ValuePart(field.ResponseKey, ValueKind.Text));
            case RelationshipOfEdge edge:
                var neighbor = (NeighborCypher)_cypher;
                var (one, relationship) = new RelationshipCypher(generator, neighbor.Relationship, neighbor.RelationshipTypes, block).Write(edge.Row);
                return (one, new RelationshipPart(field.ResponseKey, relationship));
            case ReadDirection:
                return (((NeighborCypher)_cypher).Direction, new ValuePart(field.ResponseKey, ValueKind.Text));
            case ReadDepth:
                return (((ReachableCypher)_cypher).Depth, new ValuePart(field.ResponseKey, ValueKind.Integer));
            case EdgeTarget target:
                var (row, shape) = generator.Row(target.Row, RowScope(block));
                return (row, new NodePart(field.ResponseKey, shape));
            default:
                return generator.Member(field, RowScope(block) with { Relationship = _cypher.Relationship, RelationshipType = (page.Source as Expand)?.Type });
        }
    }

    (Cypher List, Part Part) Bounds(string key, PageBounds bounds)
    {
        var facts = bounds.Fields.Select(f => f.Node).OfType<Bound>().Select(b => b.Fact).ToHashSet();
        var answers = new PageAnswers(
            facts.Overlaps([PageFact.StartCursor, PageFact.EndCursor, form.IsBackward ? PageFact.HasPreviousPage : PageFact.HasNextPage]),
            form.After is not null && facts.Contains(PageFact.HasPreviousPage),
            form.Before is not null && facts.Contains(PageFact.HasNextPage));
        Cypher[] lists =
        [
            answers.Keys ? parent.Block.Call(parent.Node, _cypher.RowsAndNext(), Cypher.Of($"collect({_cypher.Cursor()})")) : default,
            answers.AnyBefore ? _cypher.AnyBefore(parent) : default,
            answers.AnyAfter ? _cypher.AnyAfter(parent) : default,
        ];
        return (CypherGenerator.ListOf(lists), new PageInfoPart(key, answers, [.. bounds.Fields.Select(Fact)]));
    }

    static Part Fact(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            Bound bound => new BoundPart(field.ResponseKey, bound.Fact),
            _ => throw new UnreachableException($"No part of PageInfo for {field.Node}."),
        };
}
