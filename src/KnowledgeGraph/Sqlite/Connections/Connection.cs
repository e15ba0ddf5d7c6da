using KnowledgeGraph.Sqlite.Execution;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>An open database with the prepared statements of the programs it ran last. One request at a time uses it.</summary>
sealed class Connection : IDisposable
{
    const int MaxStatementBytes = 16 * 1024 * 1024;

    readonly Database _database;
    readonly Statement _nearest;
    readonly Deadline _deadline;
    readonly LinkedList<ProgramStatements> _recent = new();
    readonly Dictionary<SqliteProgram, LinkedListNode<ProgramStatements>> _programs = new(ReferenceEqualityComparer.Instance);
    long _bytes;

    public Connection(FileImage image)
    {
        _database = Database.OpenImage(image);
        _deadline = new(_database);
        _nearest = _database.Prepare("SELECT key, id FROM node WHERE id <= ?1 ORDER BY id DESC LIMIT 1");
    }

    public Deadline Deadline => _deadline;

    /// <summary>Prepares a statement that no program holds; the caller disposes it.</summary>
    public Statement Prepare(Sql text) => _database.Prepare(text.Text);

    /// <summary>The statements of a program; the least recently used make room when they take too much memory.</summary>
    public ProgramStatements StatementsOf(SqliteProgram program)
    {
        if (_programs.TryGetValue(program, out var node))
            _recent.Remove(node);
        else
            _programs.Add(program, node = new(new(_database, program)));
        _recent.AddFirst(node);
        return node.Value;
    }

    /// <summary>Counts what a request prepared, and frees what has not been used for longest.</summary>
    public void Trim(ProgramStatements used)
    {
        _bytes += used.TakeNewBytes();
        while (_bytes > MaxStatementBytes && _recent.Count > 1)
        {
            var oldest = _recent.Last!;
            _recent.RemoveLast();
            _programs.Remove(oldest.Value.Program);
            _bytes -= oldest.Value.Bytes;
            oldest.Value.Dispose();
        }
    }

    /// <summary>Where a cursor lies, also where its node has gone since: cursors outlive a reload.</summary>
    public Position FindPosition(string id, string key, IReadOnlyList<object?> values)
    {
        _nearest.Bind(1, id);
        try
        {
            if (!_nearest.Step())
                return new(0, Position.LastKey, values);
            // Where it has gone, its place is behind all rows of the node that stood before it.
            return new(_nearest.Long(0), _nearest.String(1) == id ? key : Position.LastKey, values);
        }
        finally
        {
            _nearest.Reset();
        }
    }

    public void Dispose()
    {
        foreach (var statements in _recent)
            statements.Dispose();
        _nearest.Dispose();
        _database.Dispose();
    }
}
