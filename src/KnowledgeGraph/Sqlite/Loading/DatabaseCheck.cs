using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Says what is wrong with the database in service.</summary>
static class DatabaseCheck
{
    /// <param name="source">What schema and seeds give now; null where they cannot be read.</param>
    /// <returns>What was found until the database could not be read any further.</returns>
    public static IReadOnlyList<Finding> Run(string path, GraphSource? source)
    {
        var findings = new List<Finding>();
        try
        {
            using var database = Database.OpenOnce(path);
            findings.AddRange(Examine(database, path, source));
        }
        catch (Exception error) when (error is StoreException or IOException)
        {
            findings.Add(Damaged(path, error.Message));
        }
        return findings;
    }

    static IEnumerable<Finding> Examine(Database database, string path, GraphSource? source)
    {
        yield return CheckSeal(path);
        yield return CheckPages(database, path);
        var layout = CheckLayout(database, path);
        yield return layout;
        if (layout.Verdict != Verdict.Ok)
            yield break;
        yield return CheckCounts(database, path);
        if (source is not null)
            yield return CheckVersion(database, path, source);
    }

    static Finding CheckSeal(string path)
    {
        using var file = File.OpenRead(path);
        return FileSeal.Holds(file)
            ? Finding.Ok("the database's bytes are those that were written")
            : Damaged(path, "its bytes are not those that were written");
    }

    // Every page, and every index against its table.
    static Finding CheckPages(Database database, string path)
    {
        var verdict = FileCheck.Ask(database, "PRAGMA integrity_check(1)", row => row.String(0));
        return verdict == "ok" ? Finding.Ok("SQLite finds no damage") : Damaged(path, verdict);
    }

    static Finding CheckLayout(Database database, string path)
    {
        var layout = FileCheck.Ask(database, "SELECT coalesce((SELECT value FROM meta WHERE name = 'layout'), 'unknown')", row => row.String(0));
        return layout == $"{Layout.Number}"
            ? Finding.Ok($"layout {layout}, which this program reads")
            : Finding.Wrong($"The database '{path}' has layout {layout}; this program reads {Layout.Number}.", "kg load");
    }

    static Finding CheckCounts(Database database, string path)
    {
        var nodes = Rows(database, "node");
        var relationships = Rows(database, "relationship");
        var atLoad = FileCheck.Ask(database, "SELECT (SELECT sum(count) FROM node_type), (SELECT coalesce(sum(count), 0) FROM slot)",
            row => (Nodes: row.Long(0), Ends: row.Long(1)));
        return (nodes, relationships * 2, Rows(database, "adjacency")) == (atLoad.Nodes, atLoad.Ends, atLoad.Ends)
            ? Finding.Ok($"{nodes} nodes and {relationships} relationships, as at load")
            : Damaged(path, $"{nodes} nodes and {relationships} relationships, where {atLoad.Nodes} and {atLoad.Ends / 2} were loaded");
    }

    static Finding CheckVersion(Database database, string path, GraphSource source)
    {
        if (Path.GetFileNameWithoutExtension(path) == SqliteLoader.VersionOf(source))
            return Finding.Ok("the loaded data is what schema and seeds give");
        var schema = FileCheck.Ask(database, "SELECT value FROM meta WHERE name = 'schema'", row => row.String(0));
        return schema == source.Schema.Text
            ? Finding.Warning("The seeds have changed since they were loaded.", "kg load")
            : Finding.Warning("The graph schema has changed since the seeds were loaded.", "kg load");
    }

    static long Rows(Database database, string table)
        => FileCheck.Ask(database, $"SELECT count(*) FROM {table}", row => row.Long(0));

    // A load of the same version would take the file as it is.
    static Finding Damaged(string path, string reason)
        => Finding.Wrong($"The database '{path}' is damaged: {reason.TrimEnd('.')}.", "Check the disk, remove that file, then: kg load");
}
