using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>Writes seeds shaped like the repository's: few hubs, a long tail, about three relationships a node.</summary>
/// <remarks>
/// Topics are curated; nations, conferences, officials and resolutions are bulk files that rest on one source. Equal sizes and
/// seeds give equal files on any machine.
/// </remarks>
sealed class SeedGenerator
{
    const int Seed = 20141020;

    static readonly string[] Kinds = ["PLENIPOTENTIARY", "DEVELOPMENT", "RADIO", "STANDARDIZATION", "WORLD_SUMMIT", "MINISTERIAL", "OTHER"];

    static readonly string[] Words =
        ["Access", "Broadband", "Capacity", "Spectrum", "Numbering", "Emergency", "Satellite", "Regional", "Digital", "Gender", "Youth", "Tariff"];

    readonly Random _random = new(Seed);
    readonly GraphSize _size;
    readonly string _folder;

    SeedGenerator(GraphSize size, string folder) => (_size, _folder) = (size, folder);

    /// <param name="folder">Of the seeds; created.</param>
    public static void Write(GraphSize size, string folder)
    {
        var generator = new SeedGenerator(size, Path.Combine(folder, "generated"));
        Directory.CreateDirectory(generator._folder);
        generator.WriteCurated();
        generator.WriteNations();
        generator.WriteConferences();
        generator.WriteOfficials();
        generator.WriteResolutions();
        generator.WriteRelationships();
    }

    public static string Conference(int index) => $"conf-{index:0000000}";

    public static string Resolution(int index) => $"res-{index:0000000}";

    public static string Nation(int index) => $"nation-{index:000}";

    static string Topic(int index) => $"topic-{index:00}";

    static string Official(int index) => $"official-{index:0000000}";

    void WriteCurated()
    {
        Write("manifest.yaml", ["title: Generated", "source: register"]);
        Write("curated.yaml",
        [
            "Source: { id: register, title: Register }",
            "Topic:",
            .. Enumerable.Range(0, GraphSize.Topics).Select(i => $"  - {{ id: {Topic(i)}, name: {Words[i % Words.Length]} {i} }}"),
            "claims:",
            .. Enumerable.Range(0, GraphSize.Topics).Select(i => $"  T{i}: {{ of: [{Topic(i)}], source: register }}"),
        ]);
    }

    void WriteNations()
        => Write("Nation.csv", Rows("id,name,iso3,unMember", _size.Nations, i => $"{Nation(i)},Nation {i},N{i:00},{(i % 9 == 0 ? "" : "true")}"));

    void WriteConferences()
        => Write("Conference.csv", Rows("id,name,aliases,kind,ordinal,startDate,participantCount,host", _size.Conferences, i =>
            $"{Conference(i)},\"Conference on {Word()}, {1865 + (i % 160)}\",C{i}|CONF-{i},{Kinds[i % Kinds.Length]},{i + 1},{Date(i)},{_random.Next(50, 4000)},{Nation(Hub(_size.Nations))}"));

    void WriteOfficials()
        => Write("Official.jsonl", Enumerable.Range(0, _size.Officials).Select(i =>
            $$"""{ "id": "{{Official(i)}}", "name": "{{Word()}} {{Word()}}-{{i}}", "born": "{{1850 + (i % 140)}}", "nation": "{{Nation(Hub(_size.Nations))}}" }"""));

    void WriteResolutions()
        => Write("Resolution.csv", Rows("id,title,kind,number,topics,refersTo", _size.Resolutions, i =>
            $"{Resolution(i)},{Word()} and {Word()} {_random.Next(_size.Resolutions)},{(i % 11 == 0 ? "DECISION" : "RESOLUTION")},{i},{Topics(i)},{Others(i)}"));

    void WriteRelationships()
    {
        Write("ADOPTED.csv", Pairs("source,target,date,asNew", 2, _size.Conferences, Conference, (c, order) => $",{Date(c)},{(order == 0 ? "true" : "false")}"));
        Write("LED.csv", Pairs("source,target", 1, _size.Nations, Nation, (_, _) => ""));
        Write("SPOKE_AT.csv", Rows("source,target,role", _size.Officials, i => $"{Official(i)},{Conference(Hub(_size.Conferences))},Delegate"));
    }

    /// <summary>Rows that lead from one to all of the most hubs to each resolution.</summary>
    IEnumerable<string> Pairs(string header, int most, int count, Func<int, string> name, Func<int, int, string> rest)
    {
        yield return header;
        for (var i = 0; i < _size.Resolutions; i++)
        {
            var from = new HashSet<int>();
            for (var order = _random.Next(most + 1); order >= 0; order--)
                if (Hub(count) is var hub && from.Add(hub))
                    yield return $"{name(hub)},{Resolution(i)}{rest(hub, from.Count - 1)}";
        }
    }

    static IEnumerable<string> Rows(string header, int count, Func<int, string> row) => Enumerable.Range(0, count).Select(row).Prepend(header);

    // The first are hubs with a large share of all; the last have next to nothing.
    int Hub(int count) => (int)(count * Math.Pow(_random.NextDouble(), 3));

    string Topics(int i) => i % 5 == 0 ? "" : Topic(Hub(GraphSize.Topics));

    string Others(int i)
        => string.Join('|', Enumerable.Range(0, _random.Next(3)).Select(_ => _random.Next(_size.Resolutions)).Where(other => other != i).Distinct().Select(Resolution));

    string Word() => Words[_random.Next(Words.Length)];

    static string Date(int i) => (i % 3) switch
    {
        0 => (1865 + (i % 160)).ToString(CultureInfo.InvariantCulture),
        1 => $"{1865 + (i % 160)}-{1 + (i % 12):00}",
        _ => $"{1865 + (i % 160)}-{1 + (i % 12):00}-{1 + (i % 28):00}",
    };

    void Write(string name, IEnumerable<string> lines)
    {
        using var file = new StreamWriter(Path.Combine(_folder, name)) { NewLine = "\n" };
        foreach (var line in lines)
            file.WriteLine(line);
    }
}
