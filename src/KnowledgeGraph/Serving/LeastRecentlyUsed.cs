namespace KnowledgeGraph.Serving;

/// <summary>A cache bounded by the weight of its entries; what was used longest ago makes room.</summary>
/// <remarks>May be called from many threads at once.</remarks>
sealed class LeastRecentlyUsed<TKey, TValue>(long maxWeight)
    where TKey : notnull
    where TValue : class
{
    readonly Lock _lock = new();
    readonly Dictionary<TKey, LinkedListNode<Entry>> _byKey = [];
    readonly LinkedList<Entry> _recent = new();
    long _weight;

    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var node))
                return null;
            if (_recent.First != node)
            {
                _recent.Remove(node);
                _recent.AddFirst(node);
            }
            return node.Value.Value;
        }
    }

    /// <summary>Adds an entry, unless another thread was faster.</summary>
    /// <param name="weight">In the unit of the bound; an entry heavier than the bound is not kept.</param>
    /// <returns>The entry that the cache holds.</returns>
    public TValue Add(TKey key, TValue value, long weight)
    {
        lock (_lock)
        {
            if (_byKey.TryGetValue(key, out var present))
                return present.Value.Value;
            if (weight > maxWeight)
                return value;
            _byKey.Add(key, _recent.AddFirst(new Entry(key, value, weight)));
            _weight += weight;
            while (_weight > maxWeight)
                RemoveOldest();
            return value;
        }
    }

    void RemoveOldest()
    {
        var oldest = _recent.Last!;
        _recent.RemoveLast();
        _byKey.Remove(oldest.Value.Key);
        _weight -= oldest.Value.Weight;
    }

    sealed record Entry(TKey Key, TValue Value, long Weight);
}
