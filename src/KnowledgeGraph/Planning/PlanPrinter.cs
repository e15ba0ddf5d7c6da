using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Operations.Filters;

namespace KnowledgeGraph.Planning;

/// <summary>Prints a plan for people: <c>kg explain --stage plan</c> and the cases of the tests.</summary>
sealed class PlanPrinter
{
    readonly StringBuilder _text = new();

    public static string Print(QueryPlan plan)
    {
        var printer = new PlanPrinter();
        printer.Fields(plan.Fields, 0);
        return printer._text.ToString();
    }

    void Fields(IReadOnlyList<PlanField> fields, int depth)
    {
        foreach (var field in fields)
        {
            _text.Append(' ', depth * 2).Append($"{field.ResponseKey} = {Describe(field.Node)}\n");
            Below(field.Node, depth + 1);
        }
    }

    void Below(PlanNode node, int depth)
    {
        if (PlanTree.RowOf(node) is { } row)
            Row(row, depth);
        else if (PlanTree.RelationshipsOf(node) is { } relationships)
            Relationships(relationships, depth);
        else if (PlanTree.MembersOf(node) is { } members)
            Fields(members, depth);
    }

    void Row(RowPlan row, int depth)
    {
        foreach (var one in row.Cases)
        {
            _text.Append(' ', depth * 2).Append($"on {string.Join(", ", one.Types)}\n");
            Fields(one.Fields, depth + 1);
        }
    }

    void Relationships(RelationshipPlan row, int depth)
    {
        foreach (var one in row.Cases)
        {
            _text.Append(' ', depth * 2).Append($"on {string.Join(", ", one.Types)}\n");
            Fields(one.Fields, depth + 1);
        }
    }

    static string Describe(PlanNode node)
        => node switch
        {
            Constant constant => $"\"{constant.Text}\"",
            ReadyJson ready => $"ready JSON of {ready.Utf8.Length} bytes",
            ReadTypeName => "type name",
            ReadLabel => "label",
            ReadProperty read => $"property {read.Property.Name}",
            Match match => $"match {match.Target} by id {match.Id}",
            MatchMany match => $"match {match.Target} by ids {match.Ids}",
            Follow follow => $"follow {Describe(follow.Expand)} to one",
            Page page => $"page of {Describe(page.Source, page.Order)}{(page.Where is null ? "" : $" where {page.Where}")}{(page.WhereEdge is null ? "" : $" whose edge is {page.WhereEdge}")}{Describe(page.Arguments)}",
            PageEdges => "edges",
            PageNodes => "nodes",
            TotalCount => "total count",
            Facets => "facets",
            Facet facet => $"facet of {facet.By}{(facet.Where is null ? "" : $" where {facet.Where}")}{(facet.First is null ? "" : $", first {facet.First}")}",
            FacetResult result => result.IsCount ? "count" : "value",
            FacetTarget => "node",
            Aggregates => "aggregates",
            Aggregate aggregate => $"aggregate of {(aggregate.OfRelationship ? "edge." : "")}{aggregate.Property.Name}",
            AggregateResult result => $"{result.Function}",
            PageBounds => "bounds",
            Bound bound => $"{bound.Fact}",
            EdgeCursorText => "cursor",
            EdgeTarget => "node",
            ReadMatch match => match.IsField ? "field of the text found" : "text found",
            ReadDataset => "dataset",
            ReadDatasetFact fact => $"{fact.Fact}",
            TypeCounts => "nodes by type",
            TypeCountResult result => result.IsCount ? "count" : "type",
            Sources sources => $"all {sources.Type} by id, at most {Sources.Max}",
            Claims claims => $"claims of the {(claims.OfRelationship ? "relationship" : "node")}{About(claims)}",
            _ => TraversalPrinter.Describe(node) ?? throw new UnreachableException($"No text for {node}."),
        };

    static string Describe(PageSource source, Order order)
        => source switch
        {
            Scan scan => $"all {scan.Nodes} by {order}",
            Search search => $"{string.Join(", ", search.Types)} with the words of {search.Text} by rank, length, id ASC",
            Expand expand => $"{Describe(expand)} by {order}, key",
            _ => TraversalPrinter.Describe(source, order) ?? throw new UnreachableException($"No text for {source}."),
        };

    static string Describe(Expand expand) => $"{expand.Type} {expand.Direction} {expand.To}";

    static string Describe(PageArguments page)
        => string.Concat(new[] { ("first", page.First), ("after", page.After), ("last", page.Last), ("before", page.Before) }
            .Where(argument => argument.Item2 is not null)
            .Select(argument => $", {argument.Item1} {argument.Item2}"));

    static string About(Claims claims) => claims.Topics switch
    {
        null => "",
        [] => " about nothing",
        _ => $" about {string.Join("; ", claims.Topics)}",
    };
}
