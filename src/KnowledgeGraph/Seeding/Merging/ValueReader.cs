using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Merging;

/// <summary>Types the texts of seeds by the schema and adds them to what is known.</summary>
sealed class ValueReader(ProblemList problems)
{
    /// <param name="owner">Whose property it is, for problems: <c>Conference 'pp-14'</c>.</param>
    /// <returns>False where something is wrong, with a problem.</returns>
    public bool Read(DraftValues into, object owner, Property property, SeedValue value)
    {
        if (value is SeedList && !property.IsList)
            return Refuse(value.At, $"{into.TypeName}.{property.Name} takes one value, not a list.",
                "Write other readings as claims with a 'value'.");
        var isGood = true;
        foreach (var item in value.Items)
            isGood &= ReadOne(into, owner, property, item);
        return isGood;
    }

    bool ReadOne(DraftValues into, object owner, Property property, SeedValue item)
    {
        if (item is not SeedScalar scalar)
            return Refuse(item.At,
                $"{into.TypeName}.{property.Name} takes {(property.IsList ? "single values" : "one value")}, "
                    + "not a map or a nested list.");
        if (!TryParse(into.TypeName, property, scalar, out var value))
            return false;
        return into.Add(property, new PlacedValue(value, scalar.At)) is not { } known
            || Refuse(scalar.At,
                $"{owner} has two values of '{property.Name}': "
                    + $"'{property.Type.Print(known.Value)}' at {known.At}, and '{scalar}' here.",
                owner is DraftRelationship
                    ? $"Keep one, or tell two relationships apart by a '{SeedWords.Key}' on each."
                    : "Keep one, and write the other as a claim with a 'value'.");
    }

    /// <returns>False where the text is no value of the type, with a problem.</returns>
    public bool TryParse(string typeName, Property property, SeedScalar scalar, out object value)
        => property.Type.TryParse(scalar.Text, out value, out var expected)
            || Refuse(scalar.At, $"'{scalar}' is not a value of {typeName}.{property.Name}.",
                NearValue(property.Type, scalar.Text) ?? $"It takes {expected}.");

    static string? NearValue(LeafType type, string text)
        => type is EnumType { Values: var values } ? NearNames.Hint(text, values.Select(value => value.Name)) : null;

    bool Refuse(SourcePosition at, string message, string? hint = null)
    {
        problems.Add(at, message, hint);
        return false;
    }
}
