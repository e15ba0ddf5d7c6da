using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Cases;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Sqlite;

public sealed class QueryPlanTests(SeededGraph graph)
{
    // What a filter lets through cannot be known before it is looked at, and related nodes are sorted per parent.
    public static TheoryData<string> Names => [.. Case.Names.Where(name => !ReadsWholeList(new Case(name).Request.Query))];

    public static TheoryData<string> IndexedOrders =>
    [
        "query ($a: String) { conferences(order: [{ startDate: ASC }], first: 5, after: $a) { ...Page } }",
        "query ($b: String) { conferences(order: [{ startDate: DESC }], last: 5, before: $b) { ...Page } }",
        "query ($a: String) { conferences(order: [{ name: DESC }], first: 5, after: $a) { ...Page } }",
        "query { conferences(order: [{ name: ASC }], last: 5) { ...Page } }",
        "query ($a: String) { conferences(order: [{ id: DESC }], first: 5, after: $a) { ...Page } }",
        "query ($b: String) { conferences(last: 5, before: $b) { ...Page } }",
        "query ($a: String) { events(order: [{ endDate: ASC }], first: 5, after: $a) { ...Page } }",
        "query ($b: String) { events(order: [{ name: DESC }], last: 5, before: $b) { ...Page } }",
        // By @index of the field, which its schema asks for.
        "query ($a: String) { conference(id: \"pp-14\") { adopted(order: [{ number: DESC }], first: 5, after: $a) { ...Page } } }",
        "query { conference(id: \"pp-14\") { adopted(order: [{ number: ASC }], last: 5) { ...Page } } }",
    ];

    public static TheoryData<string, string, string> CoveredRows => new()
    {
        {
            "query ($a: String) { conference(id: \"pp-14\") { adopted(order: [{ number: ASC }], first: 5, after: $a) { edges { cursor node { id number title } } pageInfo { endCursor hasPreviousPage } } } }",
            "FROM \"index", "SEARCH a USING COVERING INDEX"
        },
        // Without a cursor the scan begins at the first title, and ends with the page.
        {
            "query ($a: String) { resolutions(order: [{ title: ASC }], first: 5, after: $a) { edges { cursor node { id title } } pageInfo { endCursor hasPreviousPage } } }",
            "FROM \"node_Resolution\"", " t USING COVERING INDEX node_Resolution title"
        },
        // Every statement is meant: id and label stand in the one row.
        { "{ node(id: \"pp-14\") { id ... on Entity { label } } }", "FROM", "SEARCH n USING PRIMARY KEY (id=?)" },
        { "{ nodes(ids: [\"pp-14\"]) { __typename ... on Entity { label } } }", "FROM", "SEARCH n USING PRIMARY KEY (id=?)" },
        { "{ event(id: \"pp-14\") { name } }", "FROM node n", "SEARCH n USING PRIMARY KEY (id=?)" },
        { "{ node(id: \"pp-14\") { ... on Entity { relationships { count } } } }", "n.key = ?1", "SEARCH n USING COVERING INDEX node key (key=?)" },
    };

    [Theory]
    [MemberData(nameof(IndexedOrders))]
    public void A_page_in_an_indexed_order_is_read_along_the_index_wherever_it_lies(string operation)
    {
        const string Fields = "{ edges { cursor } pageInfo { hasNextPage hasPreviousPage endCursor } }";
        var query = operation.Replace("{ ...Page }", Fields, StringComparison.Ordinal);
        var (program, errors) = graph.Engine.Explain(new(query), Stage.Program);
        using var database = Database.OpenOnce(new DataFolder(graph.DataFolder).FindCurrent()!);

        Assert.Empty(errors);
        foreach (var statement in StatementsOf(program!))
            Assert.DoesNotContain(Explain(database, statement), step => step.Contains("TEMP B-TREE", StringComparison.Ordinal)
                || (step.StartsWith("SCAN", StringComparison.Ordinal) && step is not ("SCAN t" or "SCAN CONSTANT ROW") && !step.Contains("INDEX", StringComparison.Ordinal)));
    }

    /// <param name="from">Where the statements read that are meant.</param>
    /// <param name="step">The only one of each.</param>
    [Theory]
    [MemberData(nameof(CoveredRows))]
    public void What_one_tree_holds_is_read_there_alone(string operation, string from, string step)
    {
        var (program, errors) = graph.Engine.Explain(new(operation), Stage.Program);
        using var database = Database.OpenOnce(new DataFolder(graph.DataFolder).FindCurrent()!);
        var statements = StatementsOf(program!).Where(s => s.Contains(from, StringComparison.Ordinal) && !s.Contains("EXISTS", StringComparison.Ordinal)).ToList();

        Assert.Empty(errors);
        Assert.NotEmpty(statements);
        Assert.All(statements, statement => Assert.Contains(step, Assert.Single(Explain(database, statement)), StringComparison.Ordinal));
    }

    /// <remarks>SQLite's own account of a statement (EXPLAIN QUERY PLAN): SCAN reads a whole table, a temporary tree sorts.</remarks>
    [Theory]
    [MemberData(nameof(Names))]
    public void No_statement_of_a_case_scans_a_table_or_sorts_a_page(string name)
    {
        var (program, _) = graph.Engine.Explain(new Case(name).Request, Stage.Program);
        using var database = Database.OpenOnce(new DataFolder(graph.DataFolder).FindCurrent()!);

        foreach (var statement in StatementsOf(program!))
            Assert.DoesNotContain(Explain(database, statement), step => IsCostly(step, statement));
    }

    static bool ReadsWholeList(string query)
        => new[] { "where:", "whereEdge:", "order:", "orderEdge:", "ggregates {" }.Any(part => query.Contains(part, StringComparison.Ordinal));

    // A root list begins at its table's first row and stops after the page; `e` is the page of claims itself.
    // What a text finds is ranked as a whole; there are few types.
    // Claims under several topics of one node are merged, and their number is bounded by the node.
    static bool IsCostly(string step, string statement)
        => statement.Contains("FROM search_token", StringComparison.Ordinal) ? step.StartsWith("SCAN s", StringComparison.Ordinal)
            : (step.StartsWith("SCAN", StringComparison.Ordinal) && step is not ("SCAN t" or "SCAN e" or "SCAN node_type" or "SCAN CONSTANT ROW"))
            || (step.Contains("TEMP B-TREE", StringComparison.Ordinal) && !statement.Contains("FROM evidence", StringComparison.Ordinal));

    static string[] StatementsOf(string program) => program.Split(";\n", StringSplitOptions.RemoveEmptyEntries);

    static List<string> Explain(Database database, string statement)
    {
        var steps = new List<string>();
        using var rows = database.Prepare($"EXPLAIN QUERY PLAN {statement}");
        while (rows.Step())
            steps.Add(rows.String(3));
        return steps;
    }
}
