using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>Builds one record: first what it is sorted by, then the rest.</summary>
sealed class RecordWriter(Scratch scratch)
{
    byte[] _bytes = new byte[256];
    int _length;

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _length);

    public int KeyLength { get; private set; }

    public void Clear() => _length = KeyLength = 0;

    /// <summary>Ends the part by which records are sorted, byte by byte.</summary>
    public void EndKey() => KeyLength = _length;

    /// <summary>A part of the key: a text without control characters stands before its continuations.</summary>
    public void KeyText(string text)
    {
        Encode(text);
        Grow(1)[0] = 0;
    }

    /// <summary>A part of the key: the order of files, lines and columns.</summary>
    public void KeyPosition(SourcePosition at)
    {
        KeyNumber(scratch.NumberOf(at.File));
        KeyNumber(((long)at.Line << 32) | (uint)at.Column);
    }

    public void Number(long number)
    {
        // Small numbers of either sign take few bytes: 0, -1, 1, -2, ...
        var rest = (ulong)((number << 1) ^ (number >> 63));
        for (; rest >= 0x80; rest >>= 7)
            Grow(1)[0] = (byte)(rest | 0x80);
        Grow(1)[0] = (byte)rest;
    }

    public void Text(string text)
    {
        Number(Encoding.UTF8.GetByteCount(text));
        Encode(text);
    }

    /// <summary>A text that many records share.</summary>
    public void Name(string name) => Number(scratch.NumberOf(name));

    public void Position(SourcePosition at)
    {
        Name(at.File);
        Number(at.Line);
        Number(at.Column);
    }

    public void Scalar(SeedScalar scalar)
    {
        Position(scalar.At);
        Text(scalar.Text);
    }

    public void Value(SeedValue value)
    {
        switch (value)
        {
            case SeedScalar scalar:
                Number(RecordReader.ScalarMark);
                Scalar(scalar);
                break;
            case SeedList list:
                Number(RecordReader.ListMark);
                Position(list.At);
                Number(list.Values.Count);
                foreach (var item in list.Values)
                    Value(item);
                break;
            default:
                Number(RecordReader.MapMark);
                Map((SeedMap)value);
                break;
        }
    }

    public void Map(SeedMap map)
    {
        Position(map.At);
        Number(map.Fields.Count);
        foreach (var field in map.Fields)
        {
            Position(field.Name.At);
            Name(field.Name.Text);
            Value(field.Value);
        }
    }

    /// <summary>Values of a node or a relationship, in the form of <see cref="GraphNode.Values"/>.</summary>
    public void Stored(object?[] values)
    {
        Number(values.Length);
        foreach (var value in values)
            Stored(value);
    }

    void Stored(object? value)
    {
        switch (value)
        {
            case null:
                Number(RecordReader.NullMark);
                break;
            case string text:
                Number(RecordReader.TextMark);
                Text(text);
                break;
            case long number:
                Number(RecordReader.LongMark);
                Number(number);
                break;
            case bool flag:
                Number(flag ? RecordReader.TrueMark : RecordReader.FalseMark);
                break;
            case double number:
                Number(RecordReader.DoubleMark);
                BinaryPrimitives.WriteDoubleLittleEndian(Grow(sizeof(double)), number);
                break;
            default:
                StoredList((IReadOnlyList<object>)value);
                break;
        }
    }

    void StoredList(IReadOnlyList<object> items)
    {
        Number(RecordReader.ListMark);
        Number(items.Count);
        foreach (var item in items)
            Stored(item);
    }

    void KeyNumber(long number) => BinaryPrimitives.WriteInt64BigEndian(Grow(sizeof(long)), number);

    void Encode(string text)
    {
        var room = Grow(Encoding.UTF8.GetMaxByteCount(text.Length));
        _length += Encoding.UTF8.GetBytes(text, room) - room.Length;
    }

    Span<byte> Grow(int count)
    {
        if (_length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
