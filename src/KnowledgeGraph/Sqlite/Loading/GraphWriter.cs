using System.Globalization;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Fills a new database with a graph.</summary>
sealed class GraphWriter
{
    // SQLite drops pages that it only reads before those it has yet to write: without commits ids would be looked up on disk.
    const int RowsPerCommit = 100_000;

    readonly Database _database;
    readonly GraphSource _source;
    readonly IProgress<LoadProgress>? _progress;
    readonly CancellationToken _cancellationToken;
    readonly Layout _layout;

    // Of relationships that claims are about; all else is looked up by id where it is written.
    readonly Dictionary<GraphRelationship, long> _claimed = new(ReferenceEqualityComparer.Instance);

    public GraphWriter(
        Database database, GraphSource source, IProgress<LoadProgress>? progress, CancellationToken cancellationToken)
    {
        (_database, _source, _progress, _cancellationToken) = (database, source, progress, cancellationToken);
        _layout = new(source.Schema);
        foreach (var claim in source.Claims)
            if (claim.Relationship is { } relationship)
                _claimed.TryAdd(relationship, 0);
    }

    public void Write(string version)
    {
        CreateTables();
        WriteMeta(version);
        WriteNodes();
        WriteRelationships();
        WriteAdjacency();
        foreach (var index in _layout.Indexes)
            Execute(Tables.Fill(index));
        WriteEvidence();
        foreach (var type in _source.Schema.NodeTypes)
            Execute(Tables.CreateIndexes(type));
        Execute(Tables.Counts);
    }

    void CreateTables()
    {
        Execute(Tables.Fixed);
        foreach (var type in _source.Schema.NodeTypes)
            Execute(Tables.Create(type));
        foreach (var type in _source.Schema.RelationshipTypes.Where(t => t.Properties.Count > 0))
            Execute(Tables.Create(type));
        foreach (var index in _layout.Indexes)
            Execute(Tables.Create(index));
    }

    void WriteMeta(string version)
    {
        using var insert = _database.Prepare("INSERT INTO meta VALUES (?1, ?2)");
        Run(insert, "version", version);
        Run(insert, "layout", Layout.Number.ToString(CultureInfo.InvariantCulture));
        Run(insert, "schema", _source.Schema.Text);
        Run(insert, "plurals", Plurals.Print(_source.Schema));
        Run(insert, "loadedAt", TimeProvider.System.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture));
    }

    // Nodes come in the order of ids, so the default order of every list is the order of keys.
    void WriteNodes()
    {
        using var insert = _database.Prepare("INSERT INTO node VALUES (?1, ?2, ?3, ?4, ?5)");
        using var typed = new StatementSet<NodeType>(_database, Tables.Insert);
        using var search = new SearchWriter(_database);
        var counts = new long[_source.Schema.NodeTypes.Count];
        var key = 0L;
        foreach (var node in Counted("nodes", _source.Nodes))
        {
            insert.Bind(1, node.Id);
            insert.Bind(2, ++key);
            insert.Bind(3, node.Type.Ordinal);
            insert.Bind(4, node.Label);
            insert.Bind(5, Digest.Of(node.Type.Properties, node.Values));
            insert.Run();
            var insertTyped = typed[node.Type];
            BindSortKeys(insertTyped, node);
            WriteValues(insertTyped, key, node.Type.Properties, node.Values);
            search.Write(key, node);
            counts[node.Type.Ordinal]++;
        }
        WriteTypes(counts);
    }

    void WriteTypes(long[] counts)
    {
        using var nodeTypes = _database.Prepare("INSERT INTO node_type VALUES (?1, ?2, ?3)");
        foreach (var type in _source.Schema.NodeTypes)
            Run(nodeTypes, type.Ordinal, type.Name, counts[type.Ordinal]);
        using var relationshipTypes = _database.Prepare("INSERT INTO relationship_type VALUES (?1, ?2)");
        foreach (var type in _source.Schema.RelationshipTypes)
            Run(relationshipTypes, type.Ordinal, type.Name);
    }

    // Relationships continue the numbers of nodes: both are subjects of evidence.
    void WriteRelationships()
    {
        using var insert = _database.Prepare("INSERT INTO relationship VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        using var keys = new KeyLookup(_database);
        using var typed = new StatementSet<RelationshipType>(_database, Tables.Insert);
        var key = (long)_source.Nodes.Count;
        foreach (var relationship in Counted("relationships", _source.Relationships))
        {
            insert.Bind(1, ++key);
            insert.Bind(2, relationship.Type.Ordinal);
            insert.Bind(3, keys.Find(relationship.Start.Id));
            insert.Bind(4, keys.Find(relationship.End.Id));
            insert.Bind(5, relationship.Key ?? "");
            insert.Bind(6, Digest.Of(relationship.Type.Properties, relationship.Values));
            insert.Bind(7, _layout.SlotOf(relationship.Type, Direction.Out, relationship.End.Type));
            insert.Bind(8, _layout.SlotOf(relationship.Type, Direction.In, relationship.Start.Type));
            insert.Run();
            if (relationship.Type.Properties.Count > 0)
                WriteValues(typed[relationship.Type], key, relationship.Type.Properties, relationship.Values);
            if (_claimed.ContainsKey(relationship))
                _claimed[relationship] = key;
            if (key % RowsPerCommit == 0)
                Execute(Tables.Continue);
        }
    }

    void WriteAdjacency()
    {
        Execute(Tables.Adjacency);
        var count = _source.Relationships.Count * 2;
        if (count > 0)
            _progress?.Report(new("adjacency", count, count));
    }

    void WriteEvidence()
    {
        using var insert = _database.Prepare("INSERT OR IGNORE INTO evidence VALUES (?1, ?2, ?3)");
        using var keys = new KeyLookup(_database);
        foreach (var claim in Counted("evidence", _source.Claims))
        {
            var key = keys.Find(claim.Node.Id);
            foreach (var (subject, topic) in NodesOf(claim))
                Run(insert, keys.Find(subject.Id), topic, key);
            if (claim.Relationship is not { } relationship)
                continue;
            Run(insert, _claimed[relationship], Layout.AllTopic, key);
            Run(insert, _claimed[relationship], OwnTopic(claim), key);
        }
    }

    // A claim stands under the node it is about, under the node at the other end, and under the relationship.
    IEnumerable<(NodeIdentity Subject, int Topic)> NodesOf(GraphClaim claim)
    {
        yield return (claim.About, Layout.AllTopic);
        if (claim.Type is not { } type || claim.Object is not { } end)
        {
            yield return (claim.About, OwnTopic(claim));
            yield break;
        }
        yield return (claim.About, _layout.TopicOf(type, Direction.Out, end.Type));
        yield return (end, Layout.AllTopic);
        yield return (end, _layout.TopicOf(type, Direction.In, claim.About.Type));
    }

    int OwnTopic(GraphClaim claim) => claim.Property is { } property ? _layout.TopicOf(property.Name) : Layout.WholeTopic;

    static void BindSortKeys(Statement insert, GraphNode node)
    {
        var parameter = node.Type.Properties.Count + 2;
        foreach (var property in node.Type.Properties.Where(Layout.HasSortKey))
            BindOrdered(insert, parameter++, property, node.Values[property.Ordinal]);
    }

    static void BindOrdered(Statement insert, int parameter, Property property, object? value)
        => ColumnValue.Bind(insert, parameter, property, Layout.HasSortKey(property) && value is string text ? Schema.SortKey.Of(text) : value);

    static void WriteValues(Statement insert, long key, IReadOnlyList<Property> properties, object?[] values)
    {
        insert.Bind(1, key);
        foreach (var property in properties)
            ColumnValue.Bind(insert, property.Ordinal + 2, property, values[property.Ordinal]);
        insert.Run();
    }

    IEnumerable<T> Counted<T>(string stage, IReadOnlyCollection<T> rows)
    {
        const int Step = 1_000;
        var done = 0;
        foreach (var row in rows)
        {
            yield return row;
            if (++done % Step != 0 && done != rows.Count)
                continue;
            _cancellationToken.ThrowIfCancellationRequested();
            _progress?.Report(new(stage, done, rows.Count));
        }
    }

    static void Run(Statement statement, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is string text)
                statement.Bind(i + 1, text);
            else
                statement.Bind(i + 1, Convert.ToInt64(values[i], CultureInfo.InvariantCulture));
        }
        statement.Run();
    }

    void Execute(Sql statements) => _database.Execute(statements.Text);
}
