using static System.FormattableString;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <summary>Writes seeds of 194 nations, 1,000 conferences and 100,000 resolutions, each adopted once; the peers read the same files.</summary>
/// <remarks>Nothing is quoted, so that the peers need no more than commas.</remarks>
static class PeerSeeds
{
    public const int Conferences = 1_000;

    const int Nations = 194;
    const int Resolutions = 100_000;

    // Prime, so that numbers are all different and not in the order of ids.
    const int Stride = 7_919;

    static readonly string[] Words =
        ["Access", "Broadband", "Capacity", "Spectrum", "Numbering", "Emergency", "Satellite", "Regional", "Digital", "Gender", "Youth", "Tariff"];

    /// <param name="folder">Of the one set of seeds; created.</param>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(folder, "manifest.yaml", ["title: Peers", "source: register"]);
        Write(folder, "sources.yaml", ["Source: { id: register, title: Register }"]);
        Write(folder, "Nation.csv", Rows("id,name,iso3", Nations, i => $"{Nation(i)},Nation {i},N{i:00}"));
        Write(folder, "Conference.csv", Rows("id,name,kind,startDate,host", Conferences, i =>
            $"{Conference(i)},Conference on {Title(i, 3)} in {1865 + (i % 160)},RADIO,{1865 + (i % 160)}-{1 + (i % 12):00}-{1 + (i % 28):00},{Nation(i * 31 % Nations)}"));
        Write(folder, "Resolution.csv", Rows("id,title,kind,number", Resolutions, i => $"{Resolution(i)},{Title(i, 12)},RESOLUTION,{(i * Stride % Resolutions) + 1}"));
        Write(folder, "ADOPTED.csv", Rows("source,target", Resolutions, i => $"{Conference(i % Conferences)},{Resolution(i)}"));
    }

    public static string Conference(int index) => Invariant($"conf-{index:0000000}");

    static string Nation(int index) => Invariant($"nation-{index:000}");

    static string Resolution(int index) => Invariant($"res-{index:0000000}");

    static string Title(int index, int words) => string.Join(' ', Enumerable.Range(0, words).Select(i => Words[((index * 7) + (i * 5)) % Words.Length]));

    static IEnumerable<string> Rows(string header, int count, Func<int, string> row) => Enumerable.Range(0, count).Select(row).Prepend(header);

    static void Write(string folder, string name, IEnumerable<string> lines)
    {
        using var file = new StreamWriter(Path.Combine(folder, name)) { NewLine = "\n" };
        foreach (var line in lines)
            file.WriteLine(line);
    }
}
