using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The same answers as prepared statements written by hand: columns are read, no JSON is written.</summary>
sealed class BareStatements : IDisposable
{
    readonly FileImage _image;
    readonly Database _database;
    readonly Statement _conference;
    readonly Statement _conferences;
    readonly Statement _host;
    readonly Statement _adopted;

    public BareStatements(string file)
    {
        _image = FileImage.Open(file);
        _database = Database.OpenImage(_image);
        _conference = _database.Prepare("SELECT key$, name, startDate FROM node_Conference WHERE id = ?1");
        _conferences = _database.Prepare("SELECT key$, name, startDate FROM node_Conference ORDER BY key$ LIMIT 20");
        _host = Neighbours("HOSTED_BY", "Nation", "name", "");
        _adopted = Neighbours("ADOPTED", "Resolution", "title", "ORDER BY a.other, a.key LIMIT 10");
    }

    /// <returns>Bytes of all texts read.</returns>
    public int Point()
    {
        _conference.Bind(1, "pp-14");
        var bytes = 0;
        while (_conference.Step())
            bytes += _conference.Text(1).Length + _conference.Text(2).Length + Read(_host, _conference.Long(0));
        _conference.Reset();
        return bytes;
    }

    /// <inheritdoc cref="Point"/>
    public int List()
    {
        var bytes = 0;
        while (_conferences.Step())
        {
            var key = _conferences.Long(0);
            bytes += _conferences.Text(1).Length + _conferences.Text(2).Length + Read(_host, key) + Read(_adopted, key);
        }
        _conferences.Reset();
        return bytes;
    }

    public void Dispose()
    {
        foreach (var statement in new[] { _conference, _conferences, _host, _adopted })
            statement.Dispose();
        _database.Dispose();
        _image.Dispose();
    }

    static int Read(Statement statement, long node)
    {
        var bytes = 0;
        statement.Bind(1, node);
        while (statement.Step())
            bytes += statement.Text(0).Length;
        statement.Reset();
        return bytes;
    }

    Statement Neighbours(string relationship, string target, string property, string order)
        => _database.Prepare(
            $"SELECT t.{property} FROM adjacency a CROSS JOIN node_{target} t ON t.key$ = a.other WHERE a.node = ?1 AND a.slot = {SlotOf(relationship, target)} {order}");

    // A slot is a relationship type in one direction to one type of node.
    long SlotOf(string relationship, string target)
    {
        using var slot = _database.Prepare($"""
            SELECT a.slot FROM relationship_type y CROSS JOIN relationship r ON r.type = y.type
            CROSS JOIN adjacency a ON a.node = r.source AND a.relationship = r.relationship
            CROSS JOIN node_{target} t ON t.key$ = a.other WHERE y.name = '{relationship}' LIMIT 1
            """);
        return slot.Step() ? slot.Long(0) : throw new InvalidOperationException($"No {relationship} leads to a {target}.");
    }
}
