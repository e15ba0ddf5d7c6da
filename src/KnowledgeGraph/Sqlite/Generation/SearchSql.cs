using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Search;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes the statements that read a page of what a text finds.</summary>
/// <remarks>
/// The order has one value, the rank and below it the length of the words, as one number; the place of the text among those of its
/// node stands below that, so that the least number of a node names its best text.
/// </remarks>
/// <param name="canGoOn">The page may lie behind a cursor.</param>
sealed class SearchSql(Search search, bool canGoOn) : IPageSql
{
    // Parameters: 7 the value of the order at the low position, 9 the tokens, 10 the words.
    const int FirstFreeParameter = RangeSql.FirstKeyParameter + 2;

    /// <summary>The text that was found.</summary>
    public const int MatchedColumn = RowColumns.PageCount + 1;

    /// <summary>The name of its field.</summary>
    public const int FieldColumn = RowColumns.PageCount + 2;

    public NodeType? Only => null;

    public int FixedColumns => RowColumns.PageCount + 3;

    public RangeStatements Rows(StatementList to, ColumnList relationship, ColumnList node, bool withId) => Ranges(to);

    public RangeStatements Keys(StatementList to, bool isBackward) => Ranges(to);

    public SqlStatement AnyBefore(StatementList to) => Add(to, found => Sql.Of($"SELECT EXISTS (SELECT 1 FROM (\n{found}) h\nWHERE NOT {IsBehind})"));

    public SqlStatement AnyAfter(StatementList to) => throw new System.Diagnostics.UnreachableException("A search is read forwards only.");

    public SqlStatement Count(StatementList to) => Add(to, found => Sql.Of($"SELECT count(*) FROM (\n{found})"));

    RangeStatements Ranges(StatementList to) => new([Page(to, default)], canGoOn ? [Page(to, Sql.Of($"WHERE {IsBehind}\n"))] : []);

    SqlStatement Page(StatementList to, Sql condition)
        => Add(to, found => Sql.Of($"""
            SELECT p.node, p.type, 0, '', n.id, p.best, s.matched, s.field
            FROM (SELECT h.node, h.type, h.text, {Value} AS best FROM (
            {found}) h
            {condition}ORDER BY best, h.node LIMIT ?6) p
            CROSS JOIN search s ON s.text = p.text CROSS JOIN node n ON n.key = p.node
            ORDER BY p.best, p.node
            """));

    // h.best >> 20: without the place of the text.
    static Sql Value => Sql.Of($"(h.best >> {SearchWeight.PlaceBits})");

    static Sql IsBehind => Sql.Of($"({Value}, h.node) > (?{RangeSql.FirstKeyParameter}, ?2)");

    SqlStatement Add(StatementList to, Func<Sql, Sql> statement)
    {
        var parameters = new ParameterList(FirstFreeParameter);
        return to.Add(statement(Found(parameters)), parameters);
    }

    // SELECT s.node, s.type, s.text, min(... | s.weight) AS best FROM search_token k CROSS JOIN search s ON s.text = k.rowid WHERE k.search_token MATCH ?9 ...
    // Beside min() SQLite takes the other columns from the row that has it.
    Sql Found(ParameterList parameters)
    {
        var (tokens, words) = (parameters.Add(search.Text, ParameterForm.SearchQuery), parameters.Add(search.Text, ParameterForm.SearchWords));
        var types = Sql.Join(search.Types.Select(type => Sql.Of($"{type.Ordinal}")), $", ");
        return Sql.Of($"""
              SELECT s.node, s.type, s.text, min(({Rank(words)} << {SearchWeight.Bits}) | s.weight) AS best
              FROM search_token k CROSS JOIN search s ON s.text = k.rowid
              WHERE k.search_token MATCH {tokens} AND s.type IN ({types})
              GROUP BY s.node
            """);
    }

    static Sql Rank(Sql words)
        => Sql.Of($"""
            CASE
                WHEN s.normal = {words} THEN {(int)SearchRank.Label} WHEN substr(s.normal, 1, length({words})) = {words} THEN {(int)SearchRank.LabelPrefix}
                WHEN s.kind < {(int)SearchKind.Text} THEN {(int)SearchRank.Name} ELSE {(int)SearchRank.Text} END
            """);
}
