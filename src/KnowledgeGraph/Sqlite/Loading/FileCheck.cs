using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Reads a new file back before it goes into service.</summary>
static class FileCheck
{
    /// <exception cref="StoreException">The file is damaged or incomplete.</exception>
    public static void Run(string path, GraphSource source)
    {
        using var database = Database.OpenOnce(path);
        var verdict = Ask(database, "PRAGMA quick_check", statement => statement.String(0));
        if (verdict != "ok")
            throw new StoreException($"The new database '{path}' is damaged: {verdict}.") { Hint = "Check the disk, then load again." };
        Expect(database, path, "SELECT count(*) FROM node", source.Nodes.Count);
        Expect(database, path, "SELECT count(*) FROM adjacency", source.Relationships.Count * 2L);
    }

    static void Expect(Database database, string path, string question, long expected)
    {
        var found = Ask(database, question, statement => statement.Long(0));
        if (found != expected)
            throw new StoreException($"The new database '{path}' is incomplete: {found} rows where {expected} were written.");
    }

    /// <returns>What is read from the first row.</returns>
    public static T Ask<T>(Database database, string question, Func<Statement, T> read)
    {
        using var statement = database.Prepare(question);
        statement.Step();
        return read(statement);
    }
}
