namespace KnowledgeGraph.Stores.Loading;

/// <summary>Compares a graph with what a store holds of it in no order.</summary>
static class LoadChanges
{
    /// <param name="old">Digests of what is stored, which are taken out as they are met.</param>
    /// <param name="rows">What will be stored.</param>
    /// <returns>By type, in ordinal order of names; types that stay the same are left out.</returns>
    public static IEnumerable<LoadChange> Between(
        Dictionary<(string Type, string Id), long> old, IEnumerable<(string Type, string Id, long Digest)> rows)
    {
        var tally = new LoadTally();
        foreach (var (type, id, digest) in rows)
        {
            if (!old.Remove((type, id), out var before))
                tally.Add(type);
            else if (before != digest)
                tally.Change(type);
        }
        foreach (var (type, _) in old.Keys)
            tally.Remove(type);
        return tally.Changes;
    }
}
