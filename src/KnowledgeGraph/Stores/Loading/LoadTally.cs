namespace KnowledgeGraph.Stores.Loading;

/// <summary>Counts by type what a load adds, removes and changes.</summary>
sealed class LoadTally
{
    readonly SortedDictionary<string, LoadChange> _changes = new(StringComparer.Ordinal);

    /// <summary>In ordinal order of names; types that stay the same are left out.</summary>
    public IEnumerable<LoadChange> Changes => _changes.Values;

    public void Add(string type) => Count(type, change => change with { Added = change.Added + 1 });

    public void Change(string type) => Count(type, change => change with { Changed = change.Changed + 1 });

    public void Remove(string type) => Count(type, change => change with { Removed = change.Removed + 1 });

    void Count(string type, Func<LoadChange, LoadChange> count)
        => _changes[type] = count(_changes.GetValueOrDefault(type) ?? new(type, 0, 0, 0));
}
