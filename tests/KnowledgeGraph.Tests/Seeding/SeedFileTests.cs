using System.Text;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What a file must be before anyone looks at what it says.</summary>
public sealed class SeedFileTests
{
    [Fact]
    public void A_folder_that_does_not_exist_is_named()
    {
        using var seeds = new TemporarySeeds("");
        Directory.Delete(seeds.Folder);

        var problems = seeds.Print(seeds.Read());

        Assert.Equal("""
            seeds: The folder does not exist.
              hint: Name the folder that holds the seed sets.
            """, problems);
    }

    [Fact]
    public void Bytes_that_are_not_utf_8_are_refused_at_their_place()
    {
        using var seeds = new TemporarySeeds("== a/graph.yaml");
        File.WriteAllBytes(seeds.PathOf("a/graph.yaml"), [.. "Nation:\n  - { id: kor, name: é"u8, 0xE9, .. " }\n"u8]);

        var problems = seeds.Print(seeds.Read());

        Assert.Equal("""
            a/graph.yaml:2:23: The file is not UTF-8.
              hint: Save it as UTF-8.
            """, problems);
    }

    [Fact]
    public void A_file_over_64_mebibytes_is_refused()
    {
        using var seeds = new TemporarySeeds("== a/graph.yaml");
        using (var file = File.OpenWrite(seeds.PathOf("a/graph.yaml")))
            file.SetLength((64 * 1024 * 1024) + 1);

        var problems = seeds.Print(seeds.Read());

        Assert.Equal("""
            a/graph.yaml: The file is larger than 64 MiB.
              hint: Split it.
            """, problems);
    }

    [Fact]
    public void Files_and_sets_behind_links_are_refused()
    {
        using var seeds = new TemporarySeeds("== a/graph.yaml\n== b/graph.yaml");
        File.CreateSymbolicLink(seeds.PathOf("a/more.yaml"), seeds.PathOf("b/graph.yaml"));
        Directory.CreateSymbolicLink(seeds.PathOf("c"), seeds.PathOf("b"));

        var problems = seeds.Print(seeds.Read());

        Assert.Equal("""
            a/more.yaml: The file is reached over a link.
              hint: Put a copy here: seeds are read from their own folder only.
            c/manifest.yaml: The set is reached over a link.
              hint: Put a copy here: seeds are read from their own folder only.
            """, problems);
    }

    [Fact]
    public void A_byte_order_mark_and_foreign_line_ends_are_taken_as_what_they_mean()
    {
        using var seeds = new TemporarySeeds("== a/graph.yaml");
        File.WriteAllText(seeds.PathOf("a/graph.yaml"), "Nation:\r\n  - id: kor\r\n    name: Korea\r\n", new UTF8Encoding(true));

        var read = seeds.Read();

        Assert.Empty(seeds.Print(read));
        Assert.Equal("Korea", Assert.Single(read.Value!.Nodes).Label);
    }

    [Fact]
    public void Only_the_files_that_a_manifest_names_are_read()
    {
        var graph = TemporarySeeds.ReadGood("""
            == a/manifest.yaml
            title: A
            files: [parts/graph.yaml]
            == a/parts/graph.yaml
            Nation: { id: kor, name: Korea }
            == a/draft.yaml
            Nation: { id: jpn, name: Japan }
            """);

        Assert.Equal(["kor"], graph.Nodes.Select(node => node.Id));
    }

    [Fact]
    public void Sets_come_behind_those_that_they_require_and_else_by_name()
    {
        var graph = TemporarySeeds.ReadGood("""
            == a/manifest.yaml
            title: First by name
            requires: [z, c]
            == b/manifest.yaml
            title: B
            licence: CC0-1.0
            == c/manifest.yaml
            title: C
            requires: z
            == z/manifest.yaml
            title: Last by name
            """);

        Assert.Equal(["b B CC0-1.0", "z Last by name ", "c C ", "a First by name "],
            graph.Sets.Select(set => $"{set.Name} {set.Title} {set.Licence}"));
    }
}
