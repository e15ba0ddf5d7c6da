using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.House;

/// <summary>Rules that are cheap to hold and tedious to review.</summary>
public sealed partial class HouseRuleTests
{
    const int MaxLines = 500;

    static readonly string[] StoreFolders = ["src/KnowledgeGraph/Sqlite/", "src/KnowledgeGraph/Neo4j/"];

    [Fact]
    public void Statements_are_written_in_the_folders_of_the_stores_only()
    {
        var found = Repository.Files("src", "*.cs")
            .Where(file => !StoreFolders.Any(file.StartsWith))
            .SelectMany(file => StatementWords.In(file, Repository.Read(file)))
            .ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [Fact]
    public void A_statement_outside_the_stores_is_found_in_every_kind_of_literal()
    {
        const string Source = """"
            // "SELECT in a comment"
            var a = "SELECT id FROM node";
            var b = $"MATCH (n:{label}) RETURN n"u8;
            var c = """
                UNWIND $rows AS row
                """;
            var d = @"CREATE TABLE ""node"" (key)";
            var e = "A page cannot SELECTED be" + "http://127.0.0.1" + '"' + "ORDER BY";
            /* "MERGE (n)" */
            """";

        var found = StatementWords.In("Sample.cs", Source);

        Assert.Equal(
            [
                "Sample.cs:2: \"SELECT id FROM node\"",
                "Sample.cs:3: \"MATCH (n:{label}) RETURN n\"",
                "Sample.cs:4: \"\"\"\n    UNWIND $rows AS row\n    \"\"\"",
                "Sample.cs:7: @\"CREATE TABLE \"\"node\"\" (key)\"",
                "Sample.cs:8: \"ORDER BY\"",
            ],
            found);
    }

    [Fact]
    public void No_file_is_longer_than_anyone_reads()
        => Assert.Equal([], [.. Sources()
            .Select(file => (file, lines: Repository.Read(file).AsSpan().Count('\n')))
            .Where(source => source.lines > MaxLines)
            .Select(source => $"{source.file} has {source.lines} lines")]);

    [Fact]
    public void No_type_is_named_for_having_no_subject()
        => Assert.Empty(Sources()
            .SelectMany(file => VagueType().Matches(Repository.Read(file)).Select(match => $"{file}: {match.Value}")));

    [Fact]
    public void No_lock_file_of_npm_names_the_registry_that_it_was_made_with()
        => Assert.All(
            Repository.Files(".", "package-lock.json"),
            file => Assert.DoesNotContain("\"resolved\"", Repository.Read(file), StringComparison.Ordinal));

    [Fact]
    public void The_solution_has_one_file_in_the_classic_format()
        => Assert.Equal(
            ["KnowledgeGraph.sln"],
            Directory.EnumerateFiles(Repository.Root, "*.sln*").Select(Path.GetFileName));

    static IEnumerable<string> Sources()
        => Repository.Files("src", "*.cs").Concat(Repository.Files("tests", "*.cs"));

    [GeneratedRegex(@"\b(class|record|struct|interface|enum)\s+\w*(Helper|Manager|Util)s?\b")]
    private static partial Regex VagueType();
}
