namespace KnowledgeGraph.Seeding.Files;

/// <summary>The formats of seeds: one for curated data, two for bulk.</summary>
enum SeedFormat { Yaml, Csv, JsonLines }

/// <summary>A file of a seed set.</summary>
/// <param name="Name">Set and path in it, with slashes, whatever the machine: <c>article/facts.yaml</c>.</param>
/// <param name="Place">The path as problems show it: the folder as the user gave it, then the name.</param>
record SeedFile(string Name, string Place)
{
    static readonly Dictionary<string, SeedFormat> _formats = new()
    {
        [".yaml"] = SeedFormat.Yaml,
        [".csv"] = SeedFormat.Csv,
        [".jsonl"] = SeedFormat.JsonLines,
    };

    public SeedFormat Format => FormatOf(Name);

    /// <summary>Without folder and extension: the type of the rows of a bulk file.</summary>
    public string BaseName => Path.GetFileNameWithoutExtension(Name);

    /// <summary>True where the name tells a format.</summary>
    public static bool IsSeed(string name) => _formats.ContainsKey(Path.GetExtension(name));

    public static SeedFormat FormatOf(string name) => _formats[Path.GetExtension(name)];
}

/// <summary>A curated file, read as a whole; a bulk file is read row by row.</summary>
/// <param name="Text">With <c>\n</c> alone as line end, and without a byte order mark.</param>
sealed record CuratedFile(string Name, string Place, string Text) : SeedFile(Name, Place);
