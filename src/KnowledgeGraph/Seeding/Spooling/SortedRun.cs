using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>Records in memory, which are read and written in the order of their keys.</summary>
/// <remarks>In memory and on disk a record is its length and its key's, each of four bytes, the key, and the rest.</remarks>
sealed class SortedRun
{
    /// <summary>Bytes before the key.</summary>
    public const int HeadLength = 2 * sizeof(int);

    const int WriteBytes = 256 * 1024;

    byte[] _bytes = [];
    readonly List<Entry> _entries = [];
    bool _isSorted = true;

    /// <summary>Bytes in memory.</summary>
    public int Length { get; private set; }

    public void Add(ReadOnlySpan<byte> record, int keyLength)
    {
        var offset = Length;
        Grow(HeadLength + record.Length);
        var room = _bytes.AsSpan(offset);
        BinaryPrimitives.WriteInt32LittleEndian(room, record.Length);
        BinaryPrimitives.WriteInt32LittleEndian(room[sizeof(int)..], keyLength);
        record.CopyTo(room[HeadLength..]);
        var entry = new Entry(Prefix(record[..keyLength]), offset);
        _isSorted = _isSorted && (_entries.Count == 0 || Compare(_entries[^1], entry) < 0);
        _entries.Add(entry);
    }

    public void Clear()
    {
        (Length, _isSorted) = (0, true);
        _entries.Clear();
    }

    /// <summary>Gives back the memory of a run that is empty.</summary>
    public void Release()
    {
        _bytes = [];
        _entries.Capacity = 0;
    }

    /// <returns>Where each record begins, behind its lengths.</returns>
    public IEnumerable<(byte[] Bytes, int Position)> Read()
    {
        Sort();
        foreach (var entry in _entries)
            yield return (_bytes, entry.Offset + HeadLength);
    }

    /// <returns>Where the file ends.</returns>
    public long WriteTo(SafeFileHandle file, long position)
    {
        Sort();
        var buffer = new byte[WriteBytes];
        var used = 0;
        foreach (var entry in _entries)
        {
            var record = RecordAt(entry.Offset);
            if (used > 0 && used + record.Length > buffer.Length)
                Flush();
            if (record.Length > buffer.Length)
                buffer = new byte[record.Length];
            record.CopyTo(buffer.AsSpan(used));
            used += record.Length;
        }
        Flush();
        return position;

        void Flush()
        {
            RandomAccess.Write(file, buffer.AsSpan(0, used), position);
            position += used;
            used = 0;
        }
    }

    // The first eight bytes of a key settle most comparisons without a look into memory far away.
    static ulong Prefix(ReadOnlySpan<byte> key)
    {
        Span<byte> first = stackalloc byte[sizeof(ulong)];
        key[..Math.Min(key.Length, first.Length)].CopyTo(first);
        return BinaryPrimitives.ReadUInt64BigEndian(first);
    }

    void Sort()
    {
        if (!_isSorted)
            _entries.Sort(Compare);
        _isSorted = true;
    }

    int Compare(Entry left, Entry right)
        => left.Prefix != right.Prefix ? left.Prefix.CompareTo(right.Prefix) : KeyAt(left.Offset).SequenceCompareTo(KeyAt(right.Offset));

    ReadOnlySpan<byte> KeyAt(int offset)
        => _bytes.AsSpan(offset + HeadLength, BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(offset + sizeof(int))));

    ReadOnlySpan<byte> RecordAt(int offset)
        => _bytes.AsSpan(offset, HeadLength + BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(offset)));

    void Grow(int count)
    {
        if (Length + count > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(Math.Max(4096, _bytes.Length * 2), Length + count));
        Length += count;
    }

    readonly record struct Entry(ulong Prefix, int Offset);
}
