using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Stores.Loading;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Compares a graph with the database in service.</summary>
static class LoadComparison
{
    // Counted at load by slot (Layout.SlotOf): a number per type, direction and type of the other node.
    const string Relationships = """
        SELECT t.name, sum(s.count) FROM slot s CROSS JOIN (SELECT count(*) AS types FROM node_type) n
        CROSS JOIN relationship_type t ON t.type = s.slot / n.types / 2
        WHERE s.slot / n.types % 2 = 0 GROUP BY t.name ORDER BY t.name
        """;

    /// <param name="current">Path of the database in service; null where there is none.</param>
    /// <returns>Node types, then relationship types, each in ordinal order of names; those that stay the same are left out.</returns>
    public static IReadOnlyList<LoadChange> Compare(GraphSource source, string? current)
    {
        using var database = current is null ? null : OpenIfReadable(current);
        return
        [
            .. Compare(OldNodes(database), source.Nodes.Select(n => Row.Of(n))),
            .. Compare(OldRelationships(database), source.Relationships.Select(r => Row.Of(r))),
        ];
    }

    /// <summary>What a first load adds: all that the database holds, in the same order.</summary>
    public static IReadOnlyList<LoadChange> CountAll(string path)
    {
        using var database = Database.OpenOnce(path);
        return
        [
            .. Count(database, "SELECT name, count FROM node_type WHERE count > 0 ORDER BY name"),
            .. Count(database, Relationships),
        ];
    }

    static IEnumerable<LoadChange> Count(Database database, string question)
    {
        using var statement = database.Prepare(question);
        while (statement.Step())
            yield return new(statement.String(0), (int)statement.Long(1), 0, 0);
    }

    // The tables of another layout cannot be compared; everything then counts as added.
    static Database? OpenIfReadable(string path)
    {
        var database = Database.OpenOnce(path);
        using var layout = database.Prepare("SELECT value FROM meta WHERE name = 'layout'");
        if (layout.Step() && layout.String(0) == $"{Layout.Number}")
            return database;
        layout.Dispose();
        database.Dispose();
        return null;
    }

    // Both come in the order of their keys.
    static IEnumerable<LoadChange> Compare(IEnumerable<Row> old, IEnumerable<Row> rows)
    {
        var tally = new LoadTally();
        using var before = old.GetEnumerator();
        var isOld = before.MoveNext();
        foreach (var row in rows)
        {
            for (; isOld && string.CompareOrdinal(before.Current.Key, row.Key) < 0; isOld = before.MoveNext())
                tally.Remove(before.Current.Type);
            if (!isOld || before.Current.Key != row.Key)
                tally.Add(row.Type);
            else
            {
                if (before.Current.Digest != row.Digest)
                    tally.Change(row.Type);
                isOld = before.MoveNext();
            }
        }
        for (; isOld; isOld = before.MoveNext())
            tally.Remove(before.Current.Type);
        return tally.Changes;
    }

    static IEnumerable<Row> OldNodes(Database? database)
        => Read(database, """
            SELECT t.name, n.id || char(1) || t.name, n.digest FROM node n CROSS JOIN node_type t ON t.type = n.type ORDER BY n.id
            """);

    static IEnumerable<Row> OldRelationships(Database? database)
        => Read(database, """
            SELECT t.name, s.id || char(1) || t.name || char(1) || e.id || char(1) || r.key, r.digest
            FROM relationship r CROSS JOIN relationship_type t ON t.type = r.type
            CROSS JOIN node s ON s.key = r.source CROSS JOIN node e ON e.key = r.target ORDER BY r.relationship
            """);

    static IEnumerable<Row> Read(Database? database, string question)
    {
        if (database is null)
            yield break;
        using var statement = database.Prepare(question);
        while (statement.Step())
            yield return new(statement.String(0), statement.String(1), statement.Long(2));
    }

    /// <param name="Key">Sorts rows as the source does: no id holds the character between its parts.</param>
    readonly record struct Row(string Type, string Key, long Digest)
    {
        public static Row Of(GraphNode n) => new(n.Type.Name, $"{n.Id}\u0001{n.Type.Name}", Stores.Loading.Digest.Of(n.Type.Properties, n.Values));

        public static Row Of(GraphRelationship r)
            => new(r.Type.Name, $"{r.Start.Id}\u0001{r.Type.Name}\u0001{r.End.Id}\u0001{r.Key}", Stores.Loading.Digest.Of(r.Type.Properties, r.Values));
    }
}
