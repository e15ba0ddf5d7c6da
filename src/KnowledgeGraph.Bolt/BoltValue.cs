using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Bolt;

/// <summary>A value as the driver's lists.</summary>
sealed class BoltValue : CypherValue
{
    static readonly object End = new();

    readonly Stack<(List<object?> Items, int Next)> _lists = [];
    object? _current;
    byte[] _text = new byte[64];

    public BoltValue(object? value) => _current = value;

    public override bool IsNull => _current is null;

    public override bool AtEnd => _current == End;

    public override void Skip() => MoveNext();

    public override void EnterList()
    {
        _lists.Push((Take<List<object?>>("list"), 0));
        MoveNext();
    }

    public override void LeaveList()
    {
        _lists.Pop();
        MoveNext();
    }

    public override ReadOnlySpan<byte> Text()
    {
        var text = Take<string>("text");
        if (_text.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
            _text = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var length = Encoding.UTF8.GetBytes(text, _text);
        MoveNext();
        return _text.AsSpan(0, length);
    }

    public override long Integer()
    {
        var number = Take<long>("whole number");
        MoveNext();
        return number;
    }

    public override double Float()
    {
        var number = _current is long whole ? whole : Take<double>("number");
        MoveNext();
        return number;
    }

    public override bool Boolean()
    {
        var isTrue = Take<bool>("boolean");
        MoveNext();
        return isTrue;
    }

    protected override void Dispose(bool disposing)
    {
    }

    void MoveNext()
    {
        if (!_lists.TryPop(out var list))
        {
            _current = End;
            return;
        }
        _current = list.Next < list.Items.Count ? list.Items[list.Next] : End;
        _lists.Push((list.Items, list.Next + 1));
    }

    T Take<T>(string kind)
        => _current is T value ? value : throw new StoreException($"The database holds {Shown()} where its schema promises a {kind}.")
        {
            Hint = "Compare the graph schema with the database.",
        };

    string Shown()
        => _current is null ? "null" : _current == End ? "nothing" : $"a value of the kind {_current.GetType().Name}";
}
