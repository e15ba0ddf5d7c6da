using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Files;

/// <summary>Finds the sets of a seeds folder, puts them in order and reads their curated files.</summary>
sealed class SeedFolder(string folder, ProblemList problems)
{
    readonly SeedFileReader _files = new(folder, problems);

    /// <returns>The sets in the order in which they are merged.</returns>
    public static IReadOnlyList<SetFolder> Read(string folder, ProblemList problems)
        => new SeedFolder(folder, problems).Read();

    List<SetFolder> Read()
    {
        var manifests = FindSets().Select(ReadManifest).OfType<(Manifest Manifest, CuratedFile File)>().ToList();
        var files = manifests.ToDictionary(row => row.Manifest, row => row.File);
        return SetOrder.Sort([.. files.Keys], problems)
            .Select(manifest => new SetFolder(manifest, files[manifest], ReadFiles(manifest)))
            .ToList();
    }

    List<string> FindSets()
    {
        var at = new SourcePosition(folder, 0, 0);
        if (!Directory.Exists(folder))
        {
            problems.Add(at, "The folder does not exist.", "Name the folder that holds the seed sets.");
            return [];
        }
        var names = Directory.GetDirectories(folder)
            .Where(path => File.Exists(Path.Combine(path, Manifest.FileName)))
            .Select(path => Path.GetFileName(path)!)
            .ToList();
        if (names.Count == 0)
            problems.Add(at, "The folder holds no seed set.",
                $"A set is a folder with its manifest, such as {_files.PlaceOf("article/" + Manifest.FileName)}.");
        return names;
    }

    (Manifest Manifest, CuratedFile File)? ReadManifest(string set)
    {
        var name = $"{set}/{Manifest.FileName}";
        if (IsLinked(set) || IsLinked(name))
        {
            problems.Add(new SourcePosition(_files.PlaceOf(name), 0, 0), "The set is reached over a link.", CopyHint);
            return null;
        }
        return _files.Read(name) is { } file && YamlTreeReader.Read(file, problems) is { } root
            ? (new ManifestReader(problems).Read(set, root), file)
            : null;
    }

    List<SeedFile> ReadFiles(Manifest manifest)
    {
        var named = manifest.Files?.Select(name => Choose(manifest, name)).OfType<string>().Distinct();
        var names = named ?? Directory
            .GetFiles(_files.PlaceOf(manifest.Name))
            .Select(path => Path.GetFileName(path)!)
            .Where(name => SeedFile.IsSeed(name) && name != Manifest.FileName)
            .Order(StringComparer.Ordinal);
        return names.Select(name => ReadFile($"{manifest.Name}/{name}")).OfType<SeedFile>().ToList();
    }

    // A name of the manifest must not reach out of the set's folder, nor of the machine's ways to write paths.
    string? Choose(Manifest manifest, SeedScalar name)
    {
        var parts = name.Text.Split('/');
        if (parts.Any(part => part is "" or "." or "..") || name.Text.IndexOfAny(['\\', ':', '\0']) >= 0)
            problems.Add(name.At, $"'{name.Text}' is not a file in the set's folder.",
                "Write the path from the set's folder on, with slashes.");
        else if (!SeedFile.IsSeed(name.Text))
            problems.Add(name.At, $"'{name.Text}' is not a seed file.", "Its name must end in .yaml, .csv or .jsonl.");
        else if (!File.Exists(_files.PlaceOf($"{manifest.Name}/{name.Text}")))
            problems.Add(name.At, $"The file '{name.Text}' does not exist.", "Check the name.");
        else
            return name.Text;
        return null;
    }

    SeedFile? ReadFile(string name)
    {
        if (!IsLinked(name))
            return SeedFile.FormatOf(name) == SeedFormat.Yaml ? _files.Read(name) : new SeedFile(name, _files.PlaceOf(name));
        problems.Add(new SourcePosition(_files.PlaceOf(name), 0, 0), "The file is reached over a link.", CopyHint);
        return null;
    }

    const string CopyHint = "Put a copy here: seeds are read from their own folder only.";

    bool IsLinked(string name)
    {
        var parts = name.Split('/');
        return Enumerable.Range(1, parts.Length)
            .Select(count => _files.PlaceOf(string.Join('/', parts.Take(count))))
            .Any(path => new FileInfo(path).LinkTarget is not null);
    }
}
