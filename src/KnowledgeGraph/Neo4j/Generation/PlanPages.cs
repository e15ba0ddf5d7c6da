using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Finds the pages of a plan, each once, in the order of the answer.</summary>
sealed class PlanPages
{
    readonly List<Page> _pages = [];
    readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);

    PlanPages()
    {
    }

    public static IReadOnlyList<Page> Of(QueryPlan plan)
    {
        var pages = new PlanPages();
        pages.Find(plan.Fields);
        return pages._pages;
    }

    void Find(IReadOnlyList<PlanField> fields)
    {
        foreach (var field in fields)
            Find(field.Node);
    }

    void Find(PlanNode node)
    {
        if (node is Page page && _seen.Add(page))
            _pages.Add(page);
        if (PlanTree.MembersOf(node) is { } members)
            Find(members);
        if (PlanTree.RowOf(node) is { } row)
            Find(row, row.Cases.Select(one => one.Fields));
        if (PlanTree.RelationshipsOf(node) is { } relationships)
            Find(relationships, relationships.Cases.Select(one => one.Fields));
    }

    // The planner shares rows; what was seen under one parent is the same under another.
    void Find(object row, IEnumerable<IReadOnlyList<PlanField>> cases)
    {
        if (_seen.Add(row))
            foreach (var fields in cases)
                Find(fields);
    }
}
