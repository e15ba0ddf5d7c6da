namespace KnowledgeGraph.Benchmarks;

/// <summary>docs/benchmarks.md, where figures stand between markers.</summary>
static class BenchmarksPage
{
    static readonly string Folder = Path.Combine(BenchmarkGraph.Root, "docs");

    static readonly string File = Path.Combine(Folder, "benchmarks.md");

    /// <summary>Replaces an image that the page shows.</summary>
    public static void WriteImage(string name, string svg) => System.IO.File.WriteAllText(Path.Combine(Folder, "images", name), svg);

    /// <summary>Replaces what stands between the markers of a name.</summary>
    /// <exception cref="InvalidOperationException">The page has no such markers.</exception>
    public static void Write(string name, string report)
    {
        var (begin, end) = ($"<!-- {name}: begin -->\n", $"<!-- {name}: end -->");
        var text = System.IO.File.ReadAllText(File);
        var (from, to) = (text.IndexOf(begin, StringComparison.Ordinal), text.IndexOf(end, StringComparison.Ordinal));
        if (from < 0 || to < from)
            throw new InvalidOperationException($"'{File}' lacks the lines '{begin.Trim()}' and '{end}', between which the figures stand.");
        System.IO.File.WriteAllText(File, $"{text[..(from + begin.Length)]}{report}\n{text[to..]}");
    }
}
