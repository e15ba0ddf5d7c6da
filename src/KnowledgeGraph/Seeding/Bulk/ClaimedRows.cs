namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Looks up which sources speak of a node, as long as one asks for ids in ordinal order.</summary>
/// <param name="rows">By node and source.</param>
sealed class ClaimedRows(IEnumerable<ClaimedRow> rows) : IDisposable
{
    readonly IEnumerator<ClaimedRow> _rows = rows.GetEnumerator();
    bool _isBegun;
    bool _isEnded;

    /// <returns>One row for each source, the first that the files give.</returns>
    public IReadOnlyList<ClaimedRow> Of(string id)
    {
        if (!_isBegun)
            MoveNext();
        _isBegun = true;
        while (!_isEnded && string.CompareOrdinal(_rows.Current.Node.Text, id) < 0)
            MoveNext();
        var found = new List<ClaimedRow>(1);
        for (; !_isEnded && _rows.Current.Node.Text == id; MoveNext())
            if (found.Count == 0 || found[^1].Source.Text != _rows.Current.Source.Text)
                found.Add(_rows.Current);
        return found;
    }

    public void Dispose() => _rows.Dispose();

    void MoveNext() => _isEnded = !_rows.MoveNext();
}
