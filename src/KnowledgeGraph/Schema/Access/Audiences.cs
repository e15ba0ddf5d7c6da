using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Schema.Access;

/// <summary>Those who see the same part of a graph.</summary>
/// <param name="Name">16 hexadecimal digits, the same for the same part: where its data is kept. Empty for those who see all.</param>
/// <param name="Schema">What they see; without rules where that is less than all.</param>
public sealed record Audience(string Name, GraphSchema Schema)
{
    public bool SeesAll => Name.Length == 0;
}

/// <summary>Who sees which part of a graph: one audience for each set of grants that somebody may have.</summary>
/// <remarks>
/// What an audience may not see is not in its schema, and so in none of the data that is loaded by it: nothing has to be hidden when a
/// request is answered (docs/decisions/0014-audiences.md).
/// </remarks>
public sealed class Audiences
{
    /// <summary>Different grants that the rules of a schema may ask for: there may be an audience for each set of them.</summary>
    public const int MaxGrants = 4;

    // Bit i of an index: whether they have the i-th grant.
    readonly Audience[] _byGrants;

    Audiences(IReadOnlyList<Grant> grants, Audience[] byGrants) => (Grants, _byGrants) = (grants, byGrants);

    /// <summary>What the rules ask for, each once; empty where everybody sees all.</summary>
    public IReadOnlyList<Grant> Grants { get; }

    /// <summary>Those who do not see all.</summary>
    public IEnumerable<Audience> Narrowed => _byGrants.Where(audience => !audience.SeesAll).DistinctBy(audience => audience.Name);

    /// <returns>To which somebody belongs who has these grants.</returns>
    public Audience For(Predicate<Grant> has)
    {
        var index = 0;
        for (var i = 0; i < Grants.Count; i++)
            if (has(Grants[i]))
                index |= 1 << i;
        return _byGrants[index];
    }

    /// <returns>The audiences, or what is wrong with a narrowed schema.</returns>
    internal static Checked<Audiences> Of(GraphSchema schema, IReadOnlyList<Grant> grants)
    {
        var narrowed = Enumerable.Range(0, (1 << grants.Count) - 1).Select(index => Narrow(schema, [.. grants.Where((_, i) => (index & (1 << i)) != 0)])).ToList();
        var problems = narrowed.SelectMany(audience => audience.Problems).ToList();
        return problems.Count > 0
            ? Checked.Bad<Audiences>(problems)
            : Checked.Good(new Audiences(grants, [.. narrowed.Select(audience => audience.Value!), new("", schema)]));
    }

    static Checked<Audience> Narrow(GraphSchema schema, HashSet<Grant> granted)
    {
        var text = SchemaNarrowing.Narrow(schema.Text, granted);
        var read = SchemaReader.ReadText(text, granted.Count == 0 ? "what everybody sees" : $"what is seen with {string.Join(", ", granted)}");
        return read.IsGood ? Checked.Good(new Audience(NameOf(text), read.Value)) : Checked.Bad<Audience>(read.Problems);
    }

    static string NameOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
