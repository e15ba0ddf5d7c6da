using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg load</c>, <c>kg verify</c> and <c>kg schema</c> on another graph than the one that comes with us.</summary>
public sealed partial class LoadTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public LoadTests() => CityGraph.WriteTo(_folder);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_first_load_prints_what_it_brought_and_a_second_that_nothing_changed()
    {
        var first = await RunAsync("load");
        var second = await RunAsync("load");

        Assert.Equal(
            new KgResult(0, """
                Loaded version VERSION: 5 nodes, 4 relationships, 2 claims.
                  City    2 added
                  Claim   2 added
                  Source  1 added
                  ABOUT   2 added
                  CITES   2 added

                """, ""),
            WithoutVersion(first));
        Assert.Equal(
            new KgResult(0, "Nothing changed: version VERSION, 5 nodes, 4 relationships, 2 claims.\n", ""),
            WithoutVersion(second));
    }

    [Fact]
    public async Task A_dry_run_says_what_would_change_and_writes_nothing()
    {
        await RunAsync("load");
        var before = Data();
        CityGraph.WriteSeeds(_folder, "name: Seoul", "name: Soul");

        var result = await RunAsync("load", "--dry-run");

        Assert.Equal(
            new KgResult(0, """
                Would load version VERSION: 5 nodes, 4 relationships, 2 claims.
                  City  1 changed

                """, ""),
            WithoutVersion(result));
        Assert.Equal(before, Data());
    }

    [Fact]
    public async Task Broken_seeds_are_named_by_place_and_leave_the_data_untouched()
    {
        await RunAsync("load");
        var before = Data();
        CityGraph.WriteSeeds(_folder, "[seoul, onSea]", "[seoul, onSee]");

        var result = await RunAsync("load");

        Assert.Equal(
            new KgResult(3, "", """
                ./seeds/cities/cities.yaml:10:21: City has no field 'onSee'.
                  hint: Did you mean 'onSea'?
                Nothing was loaded. Mend this, then run: kg load

                """),
            result);
        Assert.Equal(before, Data());
    }

    [Fact]
    public async Task Serving_broken_seeds_is_refused_and_leaves_the_data_untouched()
    {
        await RunAsync("load");
        var before = Data();
        CityGraph.WriteSeeds(_folder, "onSea: true", "onSea: perhaps");

        var result = await RunAsync("serve", "--urls", "http://127.0.0.1:0");

        Assert.Equal(
            new KgResult(3, "", """
                ./seeds/cities/cities.yaml:5:38: 'perhaps' is not a value of City.onSea.
                  hint: It takes true or false.
                Not started; the data loaded before is untouched. Mend this, or serve that data: kg serve --no-load

                """),
            result);
        Assert.Equal(before, Data());
    }

    [Fact]
    public async Task Where_there_is_no_room_to_sort_bulk_files_that_is_said_and_nothing_is_loaded()
    {
        var name = new string('n', 1_000);
        _folder.Write("seeds/bulk/manifest.yaml", "title: Bulk\nrequires: cities\nsource: article\n");
        _folder.Write("seeds/bulk/City.csv", string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"city{i},{name}").Prepend("id,name")));

        var result = await KgProcess.RunAsync(_folder.Path, ["load"], "", ("TMPDIR", Path.Combine(_folder.Path, "none")));

        Assert.Equal(3, result.ExitCode);
        Assert.StartsWith("Bulk files cannot be sorted on disk: Could not find a part of the path", result.Errors);
        Assert.EndsWith("""
              hint: Make room where temporary files are kept, or name another folder in the variable TMPDIR.
            Nothing was loaded. Mend this, then run: kg load

            """, result.Errors);
        Assert.False(Directory.Exists(Path.Combine(_folder.Path, "data")));
    }

    [Fact]
    public async Task Bulk_files_larger_than_memory_holds_are_loaded_and_leave_nothing_behind()
    {
        var name = new string('n', 1_000);
        var scratch = Directory.CreateDirectory(Path.Combine(_folder.Path, "scratch")).FullName;
        _folder.Write("seeds/bulk/manifest.yaml", "title: Bulk\nrequires: cities\nsource: article\n");
        _folder.Write("seeds/bulk/City.csv", string.Join('\n', Enumerable.Range(0, 10_000).Select(i => $"city{i},{name}").Prepend("id,name")));

        var first = await KgProcess.RunAsync(_folder.Path, ["load"], "", ("TMPDIR", scratch), ("DOTNET_EnableDiagnostics", "0"));
        var second = await KgProcess.RunAsync(_folder.Path, ["load"], "", ("TMPDIR", scratch), ("DOTNET_EnableDiagnostics", "0"));

        Assert.Equal("", first.Errors);
        Assert.StartsWith("Loaded version VERSION: 20005 nodes, 20004 relationships, 10002 claims.\n", WithoutVersion(first).Out);
        Assert.StartsWith("Nothing changed: version VERSION, 20005 nodes", WithoutVersion(second).Out);
        Assert.Empty(Directory.EnumerateFileSystemEntries(scratch));
    }

    [Fact]
    public async Task A_wrong_schema_is_refused_before_the_seeds_are_read()
    {
        _folder.Write("graph-schema/city.graphql", "type City @node { id: ID! name: Sting }");

        var result = await RunAsync("load");

        Assert.Equal(
            new KgResult(3, "", """
                ./graph-schema/city.graphql:1:27: 'City.name' is of the unknown type 'Sting'.
                  hint: Did you mean 'String'?
                Nothing was loaded. Mend this, then run: kg load

                """),
            result);
    }

    [Fact]
    public async Task Excerpts_that_stand_in_the_document_are_proven()
    {
        var result = await RunAsync("verify", "--document", "article.txt", "--source", "article");

        Assert.Equal(new KgResult(0, "Proven: 2 of 2 excerpts of 'article' stand where their claims say.\n", ""), result);
    }

    [Fact]
    public async Task Each_excerpt_that_fails_is_named_with_where_else_it_stands()
    {
        _folder.Write("article.txt", "On cities\n" + CityGraph.Article.Replace("sea", "lake"));

        var result = await RunAsync("verify", "--document", "article.txt", "--source", "article");

        Assert.Equal(
            new KgResult(1, """
                c1: not on line 1, and nowhere else
                  Busan lies on the sea
                c2: not on line 2, but on line 3
                  Seoul does not
                Not proven: 0 of 2 excerpts of 'article' stand where their claims say.

                """, ""),
            result);
    }

    [Fact]
    public async Task The_schema_is_checked_against_the_file_that_it_was_printed_to()
    {
        var printed = await RunAsync("schema", "print");
        _folder.Write("graph-schema/api.graphql", printed.Out);

        var same = await RunAsync("schema", "check");
        _folder.Write("graph-schema/api.graphql", printed.Out.Replace("type City ", "type Town "));
        var changed = await RunAsync("schema", "check", "graph-schema/api.graphql");

        Assert.Equal(
            new KgResult(0, """
                The schema is right: 3 node types, 5 relationship types.
                ./graph-schema/api.graphql is up to date.

                """, ""),
            same);
        Assert.Equal(1, changed.ExitCode);
        Assert.EndsWith("hint: To renew it, run: kg schema print > graph-schema/api.graphql\n", changed.Errors);
    }

    Task<KgResult> RunAsync(params string[] args) => KgProcess.RunAsync(_folder.Path, args);

    // Names, sizes and times of writing of all files in the data folder.
    List<(string, long, DateTime)> Data()
        => [.. new DirectoryInfo(Path.Combine(_folder.Path, "data")).EnumerateFiles()
            .Select(file => (file.Name, file.Length, file.LastWriteTimeUtc)).Order()];

    static KgResult WithoutVersion(KgResult result)
        => result with { Out = VersionPattern().Replace(result.Out, "VERSION") };

    [GeneratedRegex("[0-9a-f]{16}")]
    private static partial Regex VersionPattern();
}
