using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Tests.Oracle.Planted;

/// <summary>The mistakes that the comparison must find, stage by stage.</summary>
static partial class PlantedBugs
{
    static readonly JsonSerializerOptions Relaxed =
        new(JsonSerializerOptions.Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IEnumerable<PlantedBug> All => [.. InVariables, .. InOperation, .. InPlan, .. InProgram, .. InAnswer];

    static IEnumerable<PlantedBug> InVariables =>
    [
        new("variables: a whole number is one too large")
        {
            Variable = (_, value) => value is long number and < 100 ? number + 1 : value,
        },
        new("variables: a list loses its last item")
        {
            Variable = (_, value) => value is List<object?> { Count: > 1 } list ? list[..^1] : value,
        },
    ];

    static IEnumerable<PlantedBug> InOperation =>
    [
        new("compile: the last of several fields is lost")
        {
            Fields = fields => fields.Count > 1 ? [.. fields.SkipLast(1)] : fields,
        },
        new("compile: fields come in another order") { Fields = fields => [.. fields.Reverse()] },
        new("compile: an alias is lost") { Fields = fields => [.. fields.Select(f => f with { ResponseKey = f.Field.Name })] },
        new("compile: a filter is lost") { Fields = fields => [.. fields.Select(f => f with { Where = null })] },
        new("compile: the second key of an order is lost")
        {
            Fields = fields => [.. fields.Select(f => f with { Order = f.Order with { Keys = [.. f.Order.Keys.Take(1)] } })],
        },
        new("compile: a fragment on one type applies to another")
        {
            Fields = fields => [.. fields.Select(f => f.Selection is { Cases: [{ Types: [{ NodeType: not null }, ..] } first, _, ..] cases }
                ? f with { Selection = new([first with { Types = [.. cases.SelectMany(c => c.Types)] }]) }
                : f)],
        },
    ];

    static IEnumerable<PlantedBug> InPlan =>
    [
        new("plan: relationships are followed the other way")
        {
            Plan = node => node switch
            {
                Follow follow => follow with { Expand = Reverse(follow.Expand) },
                Page { Source: Expand expand } page => page with { Source = Reverse(expand) },
                _ => node,
            },
        },
        new("plan: the topics of claims are lost")
        {
            Plan = node => node is Claims claims ? claims with { Topics = null } : node,
        },
        new("plan: the claims of an edge are those of its node")
        {
            Plan = node => node is Claims claims ? claims with { OfRelationship = false } : node,
        },
        new("plan: a negation is lost")
        {
            Plan = node => node is Page { Where: Not not } page ? page with { Where = not.Term } : node,
        },
        new("plan: 'after' is lost")
        {
            Plan = node => node is Page page ? page with { Arguments = page.Arguments with { After = null } } : node,
        },
        new("plan: ties go the other way")
        {
            Plan = node => node is Page { Order: var order } page
                ? page with { Order = order with { IsDescending = !order.IsDescending } }
                : node,
        },
        new("plan: the last value is the first")
        {
            Plan = node => node is AggregateResult { Function: AggregateFunction.Max } ? new AggregateResult(AggregateFunction.Min) : node,
        },
        new("plan: traversals go the other way")
        {
            Plan = node => node switch
            {
                Paths paths => paths with { Along = Reverse(paths.Along) },
                Page { Source: Neighbors neighbors } page => page with { Source = neighbors with { Along = Reverse(neighbors.Along) } },
                Page { Source: Reachable reachable } page => page with { Source = reachable with { Along = Reverse(reachable.Along) } },
                _ => node,
            },
        },
        new("plan: a relationship starts where it ends")
        {
            Plan = node => node is EndNode end ? end with { IsSource = !end.IsSource } : node,
        },
        new("plan: paths may be one step shorter")
        {
            Plan = node => node is Paths paths ? paths with { Along = paths.Along with { MaxSteps = paths.Along.MaxSteps - 1 } } : node,
        },
        new("plan: a decade is a year")
        {
            Plan = node => node is Facet { By.Period: "DECADE" } facet ? facet with { By = facet.By with { Period = "YEAR" } } : node,
        },
        new("plan: a search leaves a type out")
        {
            Plan = node => node is Page { Source: Search search } page ? page with { Source = search with { Types = [.. search.Types.SkipLast(1)] } } : node,
        },
        new("plan: the text that was found is the name of its field")
        {
            Plan = node => node is ReadMatch ? new ReadMatch(true) : node,
        },
        new("plan: the name of a type is missing from its count")
        {
            Plan = node => node is TypeCountResult ? new TypeCountResult(true) : node,
        },
        new("plan: a facet looks at the filter by its own field")
        {
            Plan = node => node is Page page ? page with { Fields = [.. page.Fields.Select(one => WithFacetFilter(one, page.Where))] } : node,
        },
    ];

    static IEnumerable<PlantedBug> InProgram =>
    [
        Replacing("generate: > is >=", " > ", " >= "),
        Replacing("generate: DESC is lost", " DESC", ""),
        Replacing("generate: absent values come first", " NULLS LAST", ""),
        Replacing("generate: the page is one row short", "LIMIT ?6", "LIMIT max(?6 - 1, 0)"),
        Replacing("generate: a self-loop is two rows", " AND a.other <> ?5", ""),
        Replacing("generate: evidence is a neighbour", "SELECT n.key, n.type, n.id", "SELECT n.key, 0, n.id"),
        Replacing("generate: a node in two rows counts twice", "count(DISTINCT c)", "count(c)"),
        Replacing("generate: absent values come first in facets", " IS NULL, ", " IS NOT NULL, "),
        Replacing("generate: equal values are different", "count(DISTINCT v)", "count(v)"),
        Replacing("generate: a node is found by its worst text", "s.text, min(", "s.text, max("),
        Replacing("generate: an alias ranks like any text", "WHEN s.kind < 2", "WHEN s.kind < 1"),
        Replacing("generate: a label that begins with the words ranks like any other", "substr(s.normal, 1,", "substr(s.normal, 2,"),
        Replacing("generate: OR is AND", " OR ", " AND "),
        Replacing("generate: NOT leaves the unknown unknown", " IS TRUE)", ")"),
        new("generate: a page in an order of @index is one row short")
        {
            Statement = text => text.Contains("FROM \"index ", StringComparison.Ordinal)
                ? text.Replace("LIMIT ?6", "LIMIT max(?6 - 1, 0)", StringComparison.Ordinal)
                : text,
        },
        new("generate: a type is lost")
        {
            Statement = text => text.Split("\nUNION ALL\n") is [var first, .., var last] ? first + Tail().Match(last).Value : text,
        },
    ];

    static IEnumerable<PlantedBug> InAnswer =>
    [
        new("execute: a page has nine rows") { Limits = limits => limits with { DefaultPageSize = 9 } },
        new("execute: the last row of a list is written twice")
        {
            Answer = answer => Doubled(JsonNode.Parse(answer)!).ToJsonString(Relaxed),
        },
        new("execute: an empty list is null") { Answer = answer => answer.Replace("[]", "null", StringComparison.Ordinal) },
        new("execute: whole numbers pass through floating point")
        {
            Answer = answer => Whole().Replace(answer, number => Rounded(number.Value)),
        },
        new("execute: there is always a next page")
        {
            Answer = answer => answer.Replace("\"hasNextPage\":false", "\"hasNextPage\":true", StringComparison.Ordinal),
        },
    ];

    static PlantedBug Replacing(string name, string right, string wrong)
        => new(name) { Statement = text => text.Replace(right, wrong, StringComparison.Ordinal) };

    static Expand Reverse(Expand expand)
        => expand with { Direction = expand.Direction == Direction.Out ? Direction.In : Direction.Out };

    static Traversal Reverse(Traversal along)
        => along with { Direction = along.Direction switch { Direction.Out => Direction.In, Direction.In => Direction.Out, _ => null } };

    static PlanField WithFacetFilter(PlanField field, Predicate? where)
        => field.Node switch
        {
            Facets facets => field with { Node = new Facets([.. facets.Fields.Select(one => WithFacetFilter(one, where))]) },
            Facet facet => field with { Node = facet with { Where = where } },
            _ => field,
        };

    static JsonNode Doubled(JsonNode node)
    {
        if (node is JsonArray { Count: > 0 } rows)
            rows.Add(rows[^1]?.DeepClone());
        var children = node is JsonObject members ? members.Select(m => m.Value) : node as IEnumerable<JsonNode?> ?? [];
        foreach (var child in children.OfType<JsonNode>().ToList())
            Doubled(child);
        return node;
    }

    static string Rounded(string number)
        => ((decimal)double.Parse(number, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\nORDER BY [^\n]*$")]
    private static partial Regex Tail();

    [GeneratedRegex(@"(?<=[:,\[])-?\d{16,18}(?=[,}\]])")]
    private static partial Regex Whole();
}
