namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Numbers the statements of one program.</summary>
sealed class StatementList
{
    readonly List<SqlStatement> _statements = [];

    public IReadOnlyList<SqlStatement> All => _statements;

    public SqlStatement Add(Sql text, ParameterList? parameters = null)
    {
        var statement = new SqlStatement(_statements.Count, text, parameters?.All ?? []);
        _statements.Add(statement);
        return statement;
    }
}
