namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Looks nodes up, as long as one asks for ids in ordinal order.</summary>
/// <param name="nodes">In the order of ids.</param>
sealed class NodeIndex(IEnumerable<IndexedNode> nodes) : IDisposable
{
    readonly IEnumerator<IndexedNode> _nodes = nodes.GetEnumerator();
    bool _isBegun;
    bool _isEnded;

    public IndexedNode? Find(string id)
    {
        if (!_isBegun)
            MoveNext();
        _isBegun = true;
        while (!_isEnded && string.CompareOrdinal(_nodes.Current.Id, id) < 0)
            MoveNext();
        return !_isEnded && _nodes.Current.Id == id ? _nodes.Current : null;
    }

    public void Dispose() => _nodes.Dispose();

    void MoveNext() => _isEnded = !_nodes.MoveNext();
}
