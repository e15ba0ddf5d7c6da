using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>One prepared statement per type, made when it is first needed.</summary>
sealed class StatementSet<T>(Database database, Func<T, Sql> text) : IDisposable
    where T : class
{
    readonly Dictionary<T, Statement> _statements = new(ReferenceEqualityComparer.Instance);

    public Statement this[T type]
    {
        get
        {
            if (!_statements.TryGetValue(type, out var statement))
                _statements.Add(type, statement = database.Prepare(text(type).Text));
            return statement;
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
            statement.Dispose();
    }
}
