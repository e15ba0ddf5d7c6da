using System.Collections;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>Items in the order of their keys, however many: an external merge sort.</summary>
/// <remarks>
/// Items are collected in memory up to the size of a run, sorted, and written to disk; reading merges the runs. What fits into
/// one run never leaves memory. Items are added first and then read, as often as needed.
/// </remarks>
/// <param name="write">Writes an item; its key first, which no two items share.</param>
/// <param name="read">Reads what <paramref name="write"/> wrote.</param>
sealed class SortedSpool<T>(Scratch scratch, Action<T, RecordWriter> write, Func<RecordReader, T> read) : IReadOnlyCollection<T>
{
    const int RunBytes = 8 * 1024 * 1024;

    readonly RecordWriter _record = new(scratch);
    readonly List<(long Start, long End)> _runs = [];
    readonly SortedRun _run = new();
    SafeFileHandle? _file;
    long _fileLength;

    public int Count { get; private set; }

    /// <exception cref="SpoolException">The disk is full.</exception>
    public void Add(T item)
    {
        _record.Clear();
        write(item, _record);
        if (_run.Length > 0 && _run.Length + SortedRun.HeadLength + _record.Bytes.Length > RunBytes)
            WriteRun();
        _run.Add(_record.Bytes, _record.KeyLength);
        Count++;
    }

    public IEnumerator<T> GetEnumerator()
    {
        if (_file is not null && _run.Length > 0)
        {
            WriteRun();
            _run.Release();
        }
        return (_file is null ? Read(_run.Read()) : ReadAhead.Of(Read(MergedRuns.Read(_file, _runs)))).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IEnumerable<T> Read(IEnumerable<(byte[] Bytes, int Position)> records)
    {
        var record = new RecordReader(scratch);
        foreach (var (bytes, position) in records)
        {
            record.Begin(bytes, position);
            yield return read(record);
        }
    }

    void WriteRun()
    {
        var start = _fileLength;
        try
        {
            _file ??= Scratch.CreateFile();
            _fileLength = _run.WriteTo(_file, start);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new SpoolException(fault);
        }
        _runs.Add((start, _fileLength));
        _run.Clear();
    }
}
