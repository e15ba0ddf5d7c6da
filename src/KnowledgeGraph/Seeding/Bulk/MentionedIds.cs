using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Files;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Every text of the curated files that could be an id.</summary>
/// <remarks>
/// What bulk files say of these nodes is merged in memory with what curated files say: claims may be about any of it. Of all other
/// nodes no curated file knows anything, so these can go by one after another.
/// </remarks>
static class MentionedIds
{
    public static HashSet<string> Of(IReadOnlyList<SetFolder> sets, IEnumerable<SeedMap> roots)
    {
        var ids = sets.Select(set => set.Manifest.Source?.Text).OfType<string>().ToHashSet();
        foreach (var root in roots)
        {
            Add(root, ids);
            if (root.Find(SeedWords.Claims) is SeedMap claims)
                AddClaims(claims, ids);
        }
        return ids;
    }

    static void Add(SeedValue value, HashSet<string> ids)
    {
        if (value is SeedScalar scalar && SeedId.IsValid(scalar.Text))
            Add(scalar.Text, ids);
        else if (value is SeedList list)
            foreach (var item in list.Values)
                Add(item, ids);
        else if (value is SeedMap map)
            foreach (var field in map.Fields)
                Add(field.Value, ids);
    }

    // Who mentions the claim 'kor~codes' mentions the node that it is about.
    static void Add(string id, HashSet<string> ids)
    {
        ids.Add(id);
        for (var end = id.LastIndexOf('~'); end > 0; end = id.LastIndexOf('~', end - 1))
            ids.Add(id[..end]);
    }

    // The name of an entry is the id of a claim, or the common base of several.
    static void AddClaims(SeedMap claims, HashSet<string> ids)
    {
        foreach (var (name, body) in claims.Fields.Select(field => (field.Name.Text, field.Value)))
        {
            ids.Add(name);
            if ((body as SeedMap)?.Find(SeedWords.Of) is SeedList paths)
                ids.UnionWith(Enumerable.Range(1, paths.Values.Count).Select(number => $"{name}-{number}"));
        }
    }
}
