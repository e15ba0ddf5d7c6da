using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>What is measured, and where.</summary>
/// <param name="Sizes">Numbers of nodes, ascending.</param>
/// <param name="Folder">For generated seeds and loaded data; removed afterwards.</param>
sealed record ScaleOptions(IReadOnlyList<int> Sizes, string Folder)
{
    public const string Usage = "scale [--nodes 1000,100000,1000000] [--folder DIR]";

    /// <returns>Null where the options are not understood.</returns>
    public static ScaleOptions? Parse(string[] options)
    {
        var parsed = new ScaleOptions([1_000, 100_000, 1_000_000], Path.GetTempPath());
        for (var i = 0; i < options.Length; i += 2)
        {
            if (i + 1 == options.Length || parsed.With(options[i], options[i + 1]) is not { } next)
                return null;
            parsed = next;
        }
        return parsed;
    }

    ScaleOptions? With(string name, string value)
        => name switch
        {
            "--nodes" => ReadSizes(value) is { } sizes ? this with { Sizes = sizes } : null,
            "--folder" => this with { Folder = value },
            _ => null,
        };

    // Fewer than 1,000 nodes have no nations and conferences to speak of.
    static List<int>? ReadSizes(string value)
    {
        var sizes = value.Split(',')
            .Select(text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var size) ? size : 0)
            .Order().ToList();
        return sizes[0] >= 1_000 ? sizes : null;
    }
}
