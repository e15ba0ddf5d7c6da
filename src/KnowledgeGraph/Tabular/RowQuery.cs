using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Tabular;

/// <summary>The one connection of a plan, made to be read page by page.</summary>
/// <param name="Plan">Gives, at <see cref="Path"/>, a connection of <see cref="Rows"/> and <see cref="Bounds"/>.</param>
/// <param name="Path">Response keys from the root to the connection.</param>
/// <param name="Columns">Of a table of the rows.</param>
/// <param name="Page">The connection as it was asked for.</param>
sealed record RowQuery(QueryPlan Plan, IReadOnlyList<string> Path, IReadOnlyList<RowColumn> Columns, Page Page)
{
    // No GraphQL name holds the sign, so no name of a request can meet these.
    public const string First = "first$";
    public const string After = "after$";
    public const string Rows = "rows";
    public const string Bounds = "bounds";
    public const string HasMore = "more";
    public const string End = "end";

    /// <exception cref="RefusedException">The plan does not lead to exactly one connection, or not to rows of it.</exception>
    public static RowQuery Of(QueryPlan plan)
    {
        var path = new List<string>();
        Page? page = null;
        var narrowed = Narrow(plan.Fields);
        return new(new([narrowed]), path, RowColumn.Of(RowsOf(page!).Node), page!);

        PlanField Narrow(IReadOnlyList<PlanField> fields)
        {
            var only = Only(fields);
            path.Add(only.ResponseKey);
            return only with { Node = Below(only.Node) };
        }

        PlanNode Below(PlanNode node)
            => node switch
            {
                Page found => Paged(page = found),
                Match match => match with { Row = One(match.Row) },
                Follow follow => follow with { Row = One(follow.Row) },
                _ => throw NotOne(),
            };

        RowPlan One(RowPlan row)
            => row.Cases.Where(one => one.Fields.Any(IsRead)).ToList() is [var only] ? new([only with { Fields = [Narrow(only.Fields)] }]) : throw NotOne();
    }

    static PlanField Only(IReadOnlyList<PlanField> fields) => fields.Where(IsRead).ToList() is [var only] ? only : throw NotOne();

    static bool IsRead(PlanField field) => field.Node is not (Constant or ReadTypeName);

    static Page Paged(Page page)
        => page with
        {
            Arguments = page.Arguments with { First = new VariableInput(First), After = new VariableInput(After), Last = null, Before = null },
            Fields =
            [
                RowsOf(page) with { ResponseKey = Rows },
                new(Bounds, new PageBounds([new(HasMore, new Bound(PageFact.HasNextPage)), new(End, new Bound(PageFact.EndCursor))])),
            ],
        };

    // What else the connection was asked for, such as its total, has no place among rows.
    static PlanField RowsOf(Page page)
        => page.Fields.Where(field => field.Node is PageEdges or PageNodes).ToList() is [var rows] ? rows : throw new RefusedException(new(
            ErrorCodes.NoRows, "The rows of the connection are asked for neither as nodes nor as edges, or as both.", page.Arguments.At,
            "Select either 'nodes' or 'edges'."));

    static RefusedException NotOne()
        => new(new(ErrorCodes.NoRows, "The request does not lead to exactly one connection, as an answer of rows must.",
            Hint: "Select one connection, at the root or of one node, and nothing beside it."));
}
