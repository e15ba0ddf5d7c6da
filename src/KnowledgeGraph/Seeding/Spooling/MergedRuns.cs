using System.Buffers.Binary;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>Reads sorted runs of a file as one.</summary>
static class MergedRuns
{
    static readonly Comparer<RunReader> _byKey = Comparer<RunReader>.Create((left, right) => left.Key.SequenceCompareTo(right.Key));

    public static IEnumerable<(byte[] Bytes, int Position)> Read(SafeFileHandle file, IReadOnlyList<(long Start, long End)> runs)
    {
        var readers = new PriorityQueue<RunReader, RunReader>(_byKey);
        foreach (var reader in runs.Select(run => new RunReader(file, run.Start, run.End)))
            if (reader.Next())
                readers.Enqueue(reader, reader);
        while (readers.TryDequeue(out var first, out _))
        {
            yield return (first.Bytes, first.Position);
            if (first.Next())
                readers.Enqueue(first, first);
        }
    }

    /// <summary>The records of one run, one after another.</summary>
    sealed class RunReader(SafeFileHandle file, long start, long end)
    {
        byte[] _bytes = new byte[64 * 1024];
        int _next;
        int _filled;

        public byte[] Bytes => _bytes;

        /// <summary>Of the record, behind its lengths.</summary>
        public int Position { get; private set; }

        public ReadOnlySpan<byte> Key
            => _bytes.AsSpan(Position, BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(Position - sizeof(int))));

        public bool Next()
        {
            if (_next == _filled && start == end)
                return false;
            Need(SortedRun.HeadLength);
            var length = BinaryPrimitives.ReadInt32LittleEndian(_bytes.AsSpan(_next));
            Need(SortedRun.HeadLength + length);
            Position = _next + SortedRun.HeadLength;
            _next = Position + length;
            return true;
        }

        // Moves what is left to the front and fills up behind it.
        void Need(int count)
        {
            if (_filled - _next >= count)
                return;
            var rest = _bytes.AsSpan(_next, _filled - _next);
            var room = count > _bytes.Length ? new byte[count] : _bytes;
            rest.CopyTo(room);
            (_bytes, _filled, _next) = (room, rest.Length, 0);
            while (_filled < count)
            {
                var read = RandomAccess.Read(file, _bytes.AsSpan(_filled, (int)Math.Min(_bytes.Length - _filled, end - start)), start);
                if (read == 0)
                    throw new EndOfStreamException("A spool ends in the middle of a record.");
                (start, _filled) = (start + read, _filled + read);
            }
        }
    }
}
