using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Sqlite;

/// <summary>What <c>kg doctor</c> says about the store.</summary>
public sealed class StoreCheckTests : IDisposable
{
    const int PageBytes = 16384;

    readonly TemporaryFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public void A_sound_store_is_told_check_by_check_and_left_as_it_is()
    {
        var version = SqliteLoader.Load(Graph("Busan"), _data.Path).Version;
        var before = Files();

        var findings = Check();

        Assert.Equal(
            $"""
            Ok: data folder DATA: can be written
            Ok: no load is running
            Ok: nothing is left over from a load that was killed
            Ok: in service is {version}.db
            Ok: the database's bytes are those that were written
            Ok: SQLite finds no damage
            Ok: layout LAYOUT, which this program reads
            Ok: 2 nodes and 1 relationships, as at load
            Ok: the loaded data is what schema and seeds give
            """,
            findings);
        Assert.Equal(before, Files());
    }

    [Fact]
    public void The_library_is_told_by_its_version()
        => Assert.StartsWith("SQLite 3.", StoreCheck.Run(_data.Path, null, isLoadedByHand: false).First().What);

    [Fact]
    public void An_older_library_than_is_safe_is_refused()
        => Assert.Equal(
            $"SQLite {SQLitePCL.raw.sqlite3_libversion_number()} is too old; at least 9000000 is needed.",
            Assert.Throws<StoreException>(() => Native.Initialize(9_000_000)).Message);

    [Fact]
    public void A_folder_that_a_load_can_make_holds_nothing_yet()
        => Assert.Equal(
            """
            Ok: data folder DATA/new: can be made
            Ok: no load is running
            Ok: nothing is left over from a load that was killed
            Warning: Nothing is loaded yet. -> kg load
            """,
            Check(folder: "new"));

    [Fact]
    public void Where_data_is_loaded_by_hand_its_absence_is_wrong()
        => Assert.Contains("Wrong: Nothing is loaded yet. -> kg load", Check(isLoadedByHand: true));

    [Fact]
    public void A_load_that_is_running_is_told()
    {
        using var load = new DataFolder(_data.Path).Lock();
        _data.Write("0123456789abcdef.db.new", "half a database");

        Assert.Equal(
            """
            Ok: data folder DATA: can be written
            Warning: A load is running. -> Wait until it has ended.
            Warning: Nothing is loaded yet. -> kg load
            """,
            Check());
    }

    [Fact]
    public void What_a_killed_load_left_is_named_and_the_next_load_removes_it()
    {
        SqliteLoader.Load(Graph("Busan"), _data.Path);
        _data.Write("0123456789abcdef.db.new", "half a database");
        _data.Write("current.new", "half a name");

        var findings = Check();
        var report = SqliteLoader.Load(Graph("Busan"), _data.Path);

        Assert.Contains(
            "Warning: A load that was killed left 0123456789abcdef.db.new, current.new. -> The next load removes it: kg load",
            findings);
        Assert.True(report.IsUnchanged);
        Assert.Empty(Directory.GetFiles(_data.Path, "*.new"));
    }

    [Theory]
    [InlineData("0123456789abcdef.db", "Wrong: In service should be 0123456789abcdef.db, which is missing. -> kg load")]
    [InlineData("../other.db", "Wrong: 'DATA/current' does not name a database file. -> Remove that file, then load the seeds again with kg load.")]
    public void A_current_file_that_names_nothing_is_wrong(string name, string expected)
    {
        _data.Write("current", name + "\n");

        Assert.Contains(expected, Check());
    }

    [Fact]
    public void Data_of_other_seeds_is_told()
    {
        SqliteLoader.Load(Graph("Busan"), _data.Path);

        Assert.EndsWith("Warning: The seeds have changed since they were loaded. -> kg load", Check(Graph("Dubai")));
    }

    [Fact]
    public void Data_of_another_schema_is_told()
    {
        Change(Load(), "UPDATE meta SET value = value || '# more' WHERE name = 'schema'");

        Assert.EndsWith("Warning: The graph schema has changed since the seeds were loaded. -> kg load", Check(Graph("Dubai")));
    }

    [Fact]
    public void Data_of_another_layout_is_wrong()
    {
        Change(Load(), "UPDATE meta SET value = '1' WHERE name = 'layout'");

        Assert.Contains("Wrong: The database 'DATA/VERSION.db' has layout 1; this program reads LAYOUT. -> kg load", Check());
    }

    [Fact]
    public void Rows_that_are_gone_since_the_load_are_damage()
    {
        Change(Load(), "DELETE FROM node WHERE id = 'kor'");

        Assert.Contains(
            "Wrong: The database 'DATA/VERSION.db' is damaged: 1 nodes and 1 relationships, where 2 and 1 were loaded. -> Check the disk, remove that file, then: kg load",
            Check());
    }

    [Fact]
    public void A_changed_text_is_damage_that_SQLite_does_not_see()
    {
        var path = Load();
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.AsSpan().IndexOf("second city"u8)] ^= 1;
        File.WriteAllBytes(path, bytes);

        Assert.Contains(
            """
            Wrong: The database 'DATA/VERSION.db' is damaged: its bytes are not those that were written. -> Check the disk, remove that file, then: kg load
            Ok: SQLite finds no damage
            """,
            Check());
    }

    [Fact]
    public void A_file_with_a_damaged_page_is_wrong_and_its_remedy_helps()
    {
        var path = Load();
        using (var file = File.OpenWrite(path))
        {
            file.Position = 2 * PageBytes;
            file.Write(new byte[PageBytes]);
        }

        var damaged = Check();
        File.Delete(path);
        SqliteLoader.Load(Graph("Busan"), _data.Path);

        Assert.Contains("Wrong: The database 'DATA/VERSION.db' is damaged: ", damaged);
        Assert.DoesNotContain("Wrong", Check());
    }

    static GraphSource Graph(string name)
        => new GraphBuilder()
            .Node("Conference", "pp-14", ("name", name), ("firsts", new object[] { "First in Korea's second city" }))
            .Node("Nation", "kor", ("name", "Korea"))
            .Relationship("pp-14", "HOSTED_BY", "kor")
            .Build();

    string Load() => new DataFolder(_data.Path).PathOf(SqliteLoader.Load(Graph("Busan"), _data.Path).Version);

    static void Change(string path, string statement)
    {
        using var database = Database.Create(path);
        database.Execute(statement + "; COMMIT;");
    }

    // Without the library, which is another on another day.
    string Check(GraphSource? source = null, bool isLoadedByHand = false, string folder = "")
    {
        var findings = StoreCheck.Run(Path.Combine(_data.Path, folder), source ?? Graph("Busan"), isLoadedByHand).Skip(1);
        return string.Join('\n', findings.Select(Line))
            .Replace(_data.Path, "DATA", StringComparison.Ordinal)
            .Replace($"DATA/{SqliteLoader.VersionOf(Graph("Busan"))}", "DATA/VERSION", StringComparison.Ordinal)
            .Replace($"layout {KnowledgeGraph.Sqlite.Layout.Number}", "layout LAYOUT", StringComparison.Ordinal)
            .Replace($"reads {KnowledgeGraph.Sqlite.Layout.Number}", "reads LAYOUT", StringComparison.Ordinal);
    }

    static string Line(Finding finding)
        => $"{finding.Verdict}: {finding.What}{(finding.Remedy is null ? "" : $" -> {finding.Remedy}")}";

    List<(string, long, DateTime)> Files()
        => [.. new DirectoryInfo(_data.Path).EnumerateFileSystemInfos().Prepend(new DirectoryInfo(_data.Path))
            .Select(file => (file.Name, (file as FileInfo)?.Length ?? 0, file.LastWriteTimeUtc)).Order()];
}
