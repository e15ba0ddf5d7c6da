using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>A seeds folder on disk, from one text in which <c>== set/file</c> begins each file.</summary>
/// <remarks>Sets without a manifest get one.</remarks>
sealed class TemporarySeeds : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("seeds-").FullName;

    public TemporarySeeds(string files)
    {
        Directory.CreateDirectory(Folder);
        foreach (var part in files.Split("== ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)))
            Write(part[0], part.ElementAtOrDefault(1) ?? "");
        foreach (var set in Directory.GetDirectories(Folder).Where(set => !File.Exists(Path.Combine(set, "manifest.yaml"))))
            File.WriteAllText(Path.Combine(set, "manifest.yaml"), $"title: Set {Path.GetFileName(set)}\n");
    }

    public string Folder => Path.Combine(_root, "seeds");

    public string PathOf(string name) => Path.Combine(Folder, name);

    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text);
    }

    public Checked<GraphSource> Read() => SeedReader.ReadFolder(SmallSchema.Schema, Folder);

    /// <summary>The graph of seeds that are expected to be good.</summary>
    public static GraphSource ReadGood(string files)
    {
        using var seeds = new TemporarySeeds(files);
        var read = seeds.Read();
        Assert.Empty(seeds.Print(read));
        return read.Value!;
    }

    /// <summary>All problems as people see them, with the folder's path taken off.</summary>
    public static string ReadBad(string files)
    {
        using var seeds = new TemporarySeeds(files);
        return seeds.Print(seeds.Read());
    }

    public string Print(Checked<GraphSource> read)
        => string.Join('\n', read.Problems).Replace(Folder + "/", "", StringComparison.Ordinal)
            .Replace(Folder, "seeds", StringComparison.Ordinal);

    public void Dispose() => Directory.Delete(_root, recursive: true);
}
