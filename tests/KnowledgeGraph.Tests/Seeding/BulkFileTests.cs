using System.Text;
using KnowledgeGraph.Seeding.Files;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>Bulk files of any length are read piece by piece, and mean the same as if they were read as a whole.</summary>
public sealed class BulkFileTests
{
    const string Manifest = """
        == a/manifest.yaml
        title: A
        source: codes
        == a/graph.yaml
        Source: { id: codes, title: Codes }
        == a/Nation.csv

        """;

    [Fact]
    public void Line_ends_and_a_byte_order_mark_change_neither_the_text_nor_its_hash()
    {
        var lines = Enumerable.Range(0, 60_000).Select(i => $"line {i} é").ToList();
        var plain = Read(string.Join('\n', lines), new UTF8Encoding(false));

        var foreign = Read(string.Join("\r\n", lines), new UTF8Encoding(true));

        Assert.Equal(string.Join('\n', lines), plain.Text);
        Assert.Equal(plain, foreign);
    }

    [Fact]
    public void A_return_that_ends_no_line_stays()
        => Assert.Equal("a\rb\n\r", Read("a\rb\r\n\r", new UTF8Encoding(false)).Text);

    [Fact]
    public void Bytes_that_are_not_utf_8_are_refused_at_their_place_however_far_in()
    {
        using var seeds = new TemporarySeeds(Manifest);
        var rows = string.Concat(Enumerable.Range(0, 30_000).Select(i => $"n{i},é {i}\n"));
        File.WriteAllBytes(seeds.PathOf("a/Nation.csv"), [.. Encoding.UTF8.GetBytes($"id,name\n{rows}kor,Ä"), 0xE9, .. "\n"u8]);

        Assert.Equal("""
            a/Nation.csv:30002:6: The file is not UTF-8.
              hint: Save it as UTF-8.
            """, seeds.Print(seeds.Read()));
    }

    [Fact]
    public void A_file_that_ends_within_a_character_is_refused()
    {
        using var seeds = new TemporarySeeds(Manifest);
        File.WriteAllBytes(seeds.PathOf("a/Nation.csv"), [.. "id,name\nkor,Kor"u8, 0xC3]);

        Assert.Equal("""
            a/Nation.csv:2:8: The file is not UTF-8.
              hint: Save it as UTF-8.
            """, seeds.Print(seeds.Read()));
    }

    [Fact]
    public void A_mistake_in_every_row_is_reported_a_thousand_times_and_no_more()
    {
        var problems = TemporarySeeds.ReadBad(Manifest + "id,nam\n" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"n{i},N\n"))).Split('\n');

        Assert.Equal("There are more problems than these 1000.", problems[0]);
        Assert.Equal(1_000, problems.Count(line => line.EndsWith("Nation has no field 'nam'.", StringComparison.Ordinal)));
    }

    static (string Text, string Hash) Read(string text, Encoding encoding)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, text, encoding);
            using var stream = new BulkStream(path);
            using var reader = new StreamReader(stream, leaveOpen: true);
            return (reader.ReadToEnd(), stream.Hash());
        }
        finally
        {
            File.Delete(path);
        }
    }
}
