using System.Text;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Access;

/// <summary>What somebody may not see is not in the data that they are answered from.</summary>
public sealed class NarrowedDataTests(Neo4jServer neo4j)
{
    static readonly string[] _words = ["zalpha", "zbeta", "zeither"];

    /// <summary>Roles, and the words that they open.</summary>
    public static TheoryData<string, string> Roles => new()
    {
        { "", "" },
        { "visitor", "" },
        { "analyst", "zalpha zeither" },
        { "treasurer", "zbeta zeither" },
        { "analyst treasurer", "zalpha zbeta zeither" },
    };

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_file_holds_the_words_of_its_audience_and_no_others(string roles, string opened)
    {
        using var graph = new LoadedGraph(SecretGraph.ReadFor(roles.Split(' ')));

        var file = Encoding.UTF8.GetString(File.ReadAllBytes(new DataFolder(graph.DataFolder).FindCurrent()!));

        Assert.Equal(opened, string.Join(' ', _words.Where(word => file.Contains(word, StringComparison.OrdinalIgnoreCase))));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Neo4j_holds_the_words_of_an_audience_and_no_others(string roles, string opened)
    {
        await using var graph = await Neo4jGraph.LoadAsync(neo4j, SecretGraph.ReadFor(roles.Split(' ')));

        var held = await Task.WhenAll(_words.Select(async word => await graph.HoldsAsync(word) ? word : null));
        Assert.Equal(opened, string.Join(' ', held.OfType<string>()));
    }

    [Fact]
    public void What_is_hidden_leaves_no_trace()
    {
        using var narrowed = new LoadedGraph(SecretGraph.ReadFor());
        using var written = new LoadedGraph(SecretGraph.Read(SecretGraph.PublicSchema, SecretGraph.PublicSeeds));

        Assert.Equal(Dump(written), Dump(narrowed));
        Assert.Equal(written.Engine.Served.Sdl, narrowed.Engine.Served.Sdl);
    }

    [Fact]
    public void Equal_schema_and_seeds_give_an_audience_an_equal_version()
        => Assert.Equal(SecretGraph.ReadFor("analyst").Hash, SecretGraph.ReadFor("analyst").Hash);

    static List<string> Dump(LoadedGraph graph)
    {
        using var database = Database.OpenOnce(new DataFolder(graph.DataFolder).FindCurrent()!);
        return [.. Rows(database, "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'meta' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name")
            .SelectMany(table => Rows(database, SelectAll(database, table)).Select(row => $"{table}: {row}"))];
    }

    static string SelectAll(Database database, string table)
        => $"SELECT {string.Join(" || ' ' || ", Rows(database, $"SELECT 'quote(\"' || name || '\")' FROM pragma_table_info('{table}')"))} FROM \"{table}\"";

    static List<string> Rows(Database database, string sql)
    {
        using var statement = database.Prepare(sql);
        var rows = new List<string>();
        while (statement.Step())
            rows.Add(statement.String(0));
        return rows;
    }
}
