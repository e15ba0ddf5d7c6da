namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>The statements of traversals, each once per program: they depend on no schema.</summary>
sealed class TraversalSql(StatementList statements)
{
    public SqlStatement Node => field ??= Add($"SELECT n.key, n.type, n.id FROM node n WHERE n.key = ?1");

    public SqlStatement Find => field ??= Add($"SELECT n.key, n.type FROM node n WHERE n.id = ?1");

    public SqlStatement Degrees => field ??= Add($"SELECT d.slot, d.count FROM degree d WHERE d.node = ?1 ORDER BY d.slot");

    public SqlStatement Hops => field ??= Add(
        $"SELECT a.other, a.relationship FROM adjacency a WHERE a.node = ?1 AND a.slot = ?2 ORDER BY a.other, a.key");

    public SqlStatement After => field ??= Add(
        $"SELECT a.other, a.key, a.relationship FROM adjacency a\nWHERE a.node = ?1 AND a.slot = ?2 AND (a.other, a.key) > (?3, ?4) AND a.other <> ?5\nORDER BY a.other, a.key LIMIT ?6");

    public SqlStatement Before => field ??= Add(
        $"SELECT a.other, a.key, a.relationship FROM adjacency a\nWHERE a.node = ?1 AND a.slot = ?2 AND (a.other, a.key) < (?3, ?4) AND a.other <> ?5\nORDER BY a.other DESC, a.key DESC LIMIT ?6");

    public SqlStatement Loops => field ??= Add(
        $"SELECT count(*) FROM adjacency a WHERE a.node = ?1 AND a.slot = ?2 AND a.other = ?1");

    public SqlStatement Source => field ??= Add(
        $"SELECT n.key, n.type FROM relationship r CROSS JOIN node n ON n.key = r.source WHERE r.relationship = ?1");

    public SqlStatement Target => field ??= Add(
        $"SELECT n.key, n.type FROM relationship r CROSS JOIN node n ON n.key = r.target WHERE r.relationship = ?1");

    public TraversalStatements Steps => new(Node, Degrees, Hops);

    SqlStatement Add(SqlHandler text) => statements.Add(Sql.Of(text));
}
