using System.Buffers.Binary;
using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>Takes a record apart, in the order in which <see cref="RecordWriter"/> built it.</summary>
sealed class RecordReader(Scratch scratch)
{
    public const int ScalarMark = 0;
    public const int ListMark = 1;
    public const int MapMark = 2;
    public const int NullMark = 3;
    public const int TextMark = 4;
    public const int LongMark = 5;
    public const int DoubleMark = 6;
    public const int TrueMark = 7;
    public const int FalseMark = 8;

    byte[] _bytes = [];
    int _position;

    public void Begin(byte[] bytes, int position) => (_bytes, _position) = (bytes, position);

    public string KeyText()
    {
        var text = _bytes.AsSpan(_position);
        text = text[..text.IndexOf((byte)0)];
        _position += text.Length + 1;
        return Encoding.UTF8.GetString(text);
    }

    public SourcePosition KeyPosition()
    {
        var bytes = _bytes.AsSpan(_position);
        _position += 2 * sizeof(long);
        var file = BinaryPrimitives.ReadInt64BigEndian(bytes);
        var place = BinaryPrimitives.ReadInt64BigEndian(bytes[sizeof(long)..]);
        return new(scratch[(int)file], (int)(place >> 32), (int)place);
    }

    public long Number()
    {
        var (number, shift) = (0UL, 0);
        for (; _bytes[_position] >= 0x80; shift += 7)
            number |= (ulong)(_bytes[_position++] & 0x7F) << shift;
        number |= (ulong)_bytes[_position++] << shift;
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    public int Int() => (int)Number();

    public string Text()
    {
        var length = Int();
        _position += length;
        return Encoding.UTF8.GetString(_bytes, _position - length, length);
    }

    public string Name() => scratch[Int()];

    public SourcePosition Position() => new(Name(), Int(), Int());

    public SeedScalar Scalar() => new(Position(), Text());

    public SeedValue Value()
        => Int() switch
        {
            ScalarMark => Scalar(),
            ListMark => List(),
            _ => Map(),
        };

    SeedList List()
    {
        var at = Position();
        var values = new SeedValue[Int()];
        for (var i = 0; i < values.Length; i++)
            values[i] = Value();
        return new(at, values);
    }

    public SeedMap Map()
    {
        var at = Position();
        var fields = new SeedField[Int()];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new(new SeedScalar(Position(), Name()), Value());
        return new(at, fields);
    }

    public object?[] Stored()
    {
        var count = Int();
        if (count == 0)
            return [];
        var values = new object?[count];
        for (var i = 0; i < count; i++)
            values[i] = StoredValue();
        return values;
    }

    object? StoredValue()
        => Int() switch
        {
            NullMark => null,
            TextMark => Text(),
            LongMark => Number(),
            TrueMark => true,
            FalseMark => false,
            DoubleMark => Double(),
            _ => StoredList(),
        };

    double Double()
    {
        _position += sizeof(double);
        return BinaryPrimitives.ReadDoubleLittleEndian(_bytes.AsSpan(_position - sizeof(double)));
    }

    object[] StoredList()
    {
        var count = Int();
        var items = count == 0 ? [] : new object[count];
        for (var i = 0; i < count; i++)
            items[i] = StoredValue()!;
        return items;
    }
}
