namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>The same facts loaded twice, and the seeds that they come from.</summary>
/// <param name="Indexed">Data folder: the order of resolutions by number is kept, as the repository's schema says.</param>
/// <param name="Plain">Data folder by a schema without that index.</param>
/// <param name="Seeds">Folder of files that the peers read.</param>
sealed record PeerData(string Indexed, string Plain, string Seeds)
{
    const string Index = """ @index(fields: ["number"])""";

    /// <exception cref="InvalidOperationException">A load failed, or the schema has no such index.</exception>
    public static PeerData Prepare(string folder)
    {
        Console.Error.WriteLine("ours: loading, with @index and without");
        var seeds = Path.Combine(folder, "seeds");
        var set = Path.Combine(seeds, "peers");
        PeerSeeds.Write(set);
        return new(Load(BenchmarkGraph.SchemaFolder, seeds, Path.Combine(folder, "indexed")), Load(WithoutIndex(folder), seeds, Path.Combine(folder, "plain")), set);
    }

    static string Load(string schema, string seeds, string data)
    {
        Scale.MeasuredLoad.Run(schema, seeds, data);
        return data;
    }

    static string WithoutIndex(string folder)
    {
        var copy = Directory.CreateDirectory(Path.Combine(folder, "schema-without-index")).FullName;
        foreach (var file in Directory.EnumerateFiles(BenchmarkGraph.SchemaFolder, "*.graphql"))
            File.WriteAllText(Path.Combine(copy, Path.GetFileName(file)), File.ReadAllText(file).Replace(Index, "", StringComparison.Ordinal));
        return copy;
    }
}
