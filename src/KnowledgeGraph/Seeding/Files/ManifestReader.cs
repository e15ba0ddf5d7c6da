using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Files;

/// <summary>Reads the manifest of a set.</summary>
sealed class ManifestReader(ProblemList problems)
{
    static readonly string[] _known = ["title", "licence", "requires", "files", "source"];

    /// <param name="name">Of the set's folder.</param>
    public Manifest Read(string name, SeedMap root)
    {
        foreach (var field in root.Fields.Where(field => !_known.Contains(field.Name.Text)))
            problems.Add(field.Name.At, $"A manifest has no field '{field.Name}'.",
                NearNames.Hint(field.Name.Text, _known) ?? $"It has {string.Join(", ", _known)}.");
        if (root.Find("title") is null)
            problems.Add(root.At, $"The manifest of '{name}' lacks a title.", "Write 'title: ...' in its first line.");
        return new Manifest(
            name, Text(root, "title")?.Text ?? "", Text(root, "licence")?.Text, Texts(root, "requires") ?? [],
            Texts(root, "files"), Text(root, "source"), root.At);
    }

    SeedScalar? Text(SeedMap root, string name)
    {
        var value = root.Find(name);
        if (value is not null and not SeedScalar)
            problems.Add(value.At, $"'{name}' is not a text.");
        return value as SeedScalar;
    }

    List<SeedScalar>? Texts(SeedMap root, string name)
    {
        if (root.Find(name) is not { } value)
            return null;
        foreach (var item in value.Items.Where(item => item is not SeedScalar))
            problems.Add(item.At, $"'{name}' holds something other than names.");
        return value.Items.OfType<SeedScalar>().ToList();
    }
}
