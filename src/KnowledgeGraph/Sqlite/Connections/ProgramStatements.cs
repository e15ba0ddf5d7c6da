using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>The statements of one program on one connection, each prepared when it is first needed.</summary>
sealed class ProgramStatements(Database database, SqliteProgram program) : IDisposable
{
    readonly Statement?[] _statements = new Statement?[program.Statements.Count];
    StatementMeter[]? _meters;
    int _newBytes;

    public SqliteProgram Program => program;

    public long Bytes { get; private set; }

    public Statement this[SqlStatement statement] => _statements[statement.Index] ?? Prepare(statement);

    /// <returns>Bytes of the statements prepared since the last call.</returns>
    public int TakeNewBytes()
    {
        var bytes = _newBytes;
        Bytes += bytes;
        _newBytes = 0;
        return bytes;
    }

    /// <summary>Measures what the statements do from now on.</summary>
    public void BeginProfile()
    {
        _meters = Enumerable.Range(0, _statements.Length).Select(_ => new StatementMeter()).ToArray();
        for (var i = 0; i < _statements.Length; i++)
            if (_statements[i] is { } prepared)
                prepared.Meter = _meters[i];
    }

    /// <returns>Of the statements that were run.</returns>
    public IReadOnlyList<StatementProfile> EndProfile()
    {
        foreach (var statement in _statements)
            if (statement is not null)
                statement.Meter = null;
        var profiles = _meters!.Select((meter, index) => meter.Profile(index)).Where(profile => profile.Runs > 0).ToList();
        _meters = null;
        return profiles;
    }

    /// <summary>Ends whatever a failed request left unfinished.</summary>
    public void ResetAll()
    {
        foreach (var statement in _statements)
            statement?.Reset();
    }

    public void Dispose()
    {
        foreach (var statement in _statements)
            statement?.Dispose();
    }

    Statement Prepare(SqlStatement statement)
    {
        var prepared = database.Prepare(statement.Text.Text);
        _newBytes += prepared.MemoryBytes;
        prepared.Meter = _meters?[statement.Index];
        return _statements[statement.Index] = prepared;
    }
}
