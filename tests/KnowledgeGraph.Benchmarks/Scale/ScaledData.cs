namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>Generated seeds of some size, and what <c>kg load</c> makes of them.</summary>
sealed class ScaledData
{
    readonly string _seeds;
    readonly List<MeasuredLoad> _loads = [];

    ScaledData(GraphSize size, string folder)
        => (Size, _seeds, Folder) = (size, Path.Combine(folder, "seeds"), Path.Combine(folder, "data"));

    public GraphSize Size { get; }

    /// <summary>The data folder of the last load.</summary>
    public string Folder { get; }

    /// <summary>Half of the loads were faster.</summary>
    public MeasuredLoad TypicalLoad => _loads.OrderBy(load => load.Elapsed).ElementAt(_loads.Count / 2);

    public static ScaledData Write(GraphSize size, string folder)
    {
        Console.Error.WriteLine($"{size.Nodes} nodes: writing seeds");
        var data = new ScaledData(size, folder);
        SeedGenerator.Write(size, data._seeds);
        return data;
    }

    /// <summary>Loads everything anew.</summary>
    public void Load()
    {
        Console.Error.WriteLine($"{Size.Nodes} nodes: loading");
        if (Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
        _loads.Add(MeasuredLoad.Run(BenchmarkGraph.SchemaFolder, _seeds, Folder));
    }
}
