using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>What stands at one place of a seed file, whatever the file's format.</summary>
abstract record SeedValue(SourcePosition At)
{
    /// <summary>The items of a list, or the value itself: a single one stands for a list of one.</summary>
    public IReadOnlyList<SeedValue> Items => this is SeedList list ? list.Values : [this];
}

/// <param name="Text">Without quotes; only the schema gives it a type.</param>
sealed record SeedScalar(SourcePosition At, string Text) : SeedValue(At)
{
    public override string ToString() => Text;
}

sealed record SeedList(SourcePosition At, IReadOnlyList<SeedValue> Values) : SeedValue(At);

/// <param name="Fields">In the order of the file; no two have one name.</param>
sealed record SeedMap(SourcePosition At, IReadOnlyList<SeedField> Fields) : SeedValue(At)
{
    public SeedValue? Find(string name)
    {
        foreach (var field in Fields)
            if (field.Name.Text == name)
                return field.Value;
        return null;
    }
}

sealed record SeedField(SeedScalar Name, SeedValue Value);
