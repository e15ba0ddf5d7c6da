using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Stores.Loading;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Sqlite;

public sealed class LoadingTests : IDisposable
{
    readonly TemporaryFolder _data = new();

    [Fact]
    public void A_first_load_adds_everything()
    {
        var report = SqliteLoader.Load(Graph("Busan"), _data.Path);

        Assert.False(report.IsUnchanged);
        Assert.Equal((2, 1, 0), (report.NodeCount, report.RelationshipCount, report.ClaimCount));
        Assert.Equal([new("Conference", 1, 0, 0), new("Nation", 1, 0, 0), new LoadChange("HOSTED_BY", 1, 0, 0)], report.Changes);
        Assert.Equal(["current", "lock", $"{report.Version}.db"], FilesByKind());
    }

    [Fact]
    public void Indexes_on_whatever_is_named_or_repeated_stand_beside_each_other()
    {
        var schema = SchemaReader.ReadText(RandomSchema.Evidence + """
            type A @node @index(fields: ["n", "order"]) @index(fields: ["n", "order"]) @index(fields: ["n", "n"]) {
              id: ID!  n: Int  order: Int
              by: [A!]! @relationship(type: "BY", direction: OUT) @index(fields: ["n"]) @index(fields: ["n", "order"]) @index(fields: ["n"])
            }
            """, "a.graphql").Value!;

        Assert.Equal(0, SqliteLoader.Load(RandomGraph.Build(schema, [], [], [], "none"), _data.Path).NodeCount);
    }

    [Fact]
    public void A_second_load_of_the_same_graph_changes_nothing()
    {
        SqliteLoader.Load(Graph("Busan"), _data.Path);
        var before = File.GetLastWriteTimeUtc(Path.Combine(_data.Path, "current"));

        var report = SqliteLoader.Load(Graph("Busan"), _data.Path);

        Assert.True(report.IsUnchanged);
        Assert.Empty(report.Changes);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(_data.Path, "current")));
    }

    [Fact]
    public void A_load_keeps_the_plurals_of_its_schema()
    {
        var graph = Graph("Busan");
        SqliteLoader.Load(graph, _data.Path);

        using var database = Database.OpenOnce(new DataFolder(_data.Path).FindCurrent()!);
        using var kept = database.Prepare("SELECT value FROM meta WHERE name = 'plurals'");

        Assert.True(kept.Step());
        Assert.Equal(Plurals.Print(graph.Schema), kept.String(0));
    }

    [Fact]
    public void Changes_are_counted_by_type()
    {
        SqliteLoader.Load(Graph("Busan"), _data.Path);

        var report = SqliteLoader.Load(Graph("Dubai", other: "are"), _data.Path);

        Assert.Equal(
            [new("Conference", 0, 0, 1), new("Nation", 1, 1, 0), new LoadChange("HOSTED_BY", 1, 1, 0)],
            report.Changes);
    }

    [Fact]
    public void A_dry_run_says_the_same_and_writes_nothing()
    {
        SqliteLoader.Load(Graph("Busan"), _data.Path);
        var before = Files();

        var dry = SqliteLoader.DryRun(Graph("Dubai"), _data.Path);

        Assert.Equal(before, Files());
        Assert.Equivalent(dry, SqliteLoader.Load(Graph("Dubai"), _data.Path));
    }

    [Fact]
    public void Only_the_current_file_and_its_predecessor_stay()
    {
        var first = SqliteLoader.Load(Graph("Busan"), _data.Path).Version;
        var second = SqliteLoader.Load(Graph("Dubai"), _data.Path).Version;
        var third = SqliteLoader.Load(Graph("Bucharest"), _data.Path).Version;

        Assert.DoesNotContain($"{first}.db", Files());
        Assert.Contains($"{second}.db", Files());
        Assert.Equal($"{third}.db", File.ReadAllText(Path.Combine(_data.Path, "current")).Trim());
    }

    [Fact]
    public void Going_back_to_the_predecessor_takes_its_file_as_it_is()
    {
        var first = SqliteLoader.Load(Graph("Busan"), _data.Path).Version;
        var written = File.GetLastWriteTimeUtc(Path.Combine(_data.Path, $"{first}.db"));
        SqliteLoader.Load(Graph("Dubai"), _data.Path);

        var back = SqliteLoader.Load(Graph("Busan"), _data.Path);

        Assert.Equal(first, back.Version);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Path.Combine(_data.Path, $"{first}.db")));
        Assert.Equal($"{first}.db", File.ReadAllText(Path.Combine(_data.Path, "current")).Trim());
    }

    [Fact]
    public void A_load_that_is_cancelled_leaves_no_trace()
    {
        SqliteLoader.Load(Graph("Busan"), _data.Path);
        var before = Files();
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => SqliteLoader.Load(Graph("Dubai"), _data.Path, null, cancelled.Token));

        Assert.Equal(before, Files());
    }

    [Fact]
    public void What_a_killed_load_left_behind_is_removed_by_the_next()
    {
        var version = SqliteLoader.DryRun(Graph("Busan"), _data.Path).Version;
        File.WriteAllText(Path.Combine(_data.Path, $"{version}.db.new"), "half a database");
        File.WriteAllText(Path.Combine(_data.Path, "0123456789abcdef.db.new"), "half of another");

        SqliteLoader.Load(Graph("Busan"), _data.Path);

        Assert.Equal(["current", "lock", $"{version}.db"], FilesByKind());
    }

    [Fact]
    public void Two_loads_cannot_run_at_once()
    {
        using var first = new FileStream(Path.Combine(_data.Path, "lock"), FileMode.Create, FileAccess.Write, FileShare.None);

        var error = Assert.Throws<StoreException>(() => SqliteLoader.Load(Graph("Busan"), _data.Path));

        Assert.StartsWith($"The data folder '{_data.Path}' cannot be written: ", error.Message);
        Assert.Equal("Wait until another load has ended, or name another folder with --data.", error.Hint);
    }

    [Fact]
    public void Progress_ends_with_every_row_of_every_stage()
    {
        var seen = new List<LoadProgress>();

        SqliteLoader.Load(Graph("Busan"), _data.Path, new Recorder(seen), TestContext.Current.CancellationToken);

        Assert.Equal([new("nodes", 2, 2), new("relationships", 1, 1), new("adjacency", 2, 2)], seen);
    }

    public void Dispose() => _data.Dispose();

    static GraphSource Graph(string name, string other = "kor")
        => new GraphBuilder()
            .Node("Conference", "pp-14", ("name", name))
            .Node("Nation", other, ("name", other))
            .Relationship("pp-14", "HOSTED_BY", other)
            .Build();

    // A version begins with any hexadecimal digit, so its file may stand before "current" or behind it.
    string[] FilesByKind() => [.. Files().OrderBy(name => name.EndsWith(".db", StringComparison.Ordinal))];

    string[] Files() => [.. Directory.GetFiles(_data.Path).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    sealed class Recorder(List<LoadProgress> seen) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => seen.Add(value);
    }
}
