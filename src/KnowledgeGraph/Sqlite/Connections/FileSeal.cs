using System.Buffers.Binary;
using System.IO.Hashing;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>A checksum of a finished database file, kept in the file: SQLite itself would take a changed text for the text.</summary>
/// <remarks>
/// It is a CRC-32 of all bytes, those of the checksum taken for zero, and stands where a program may note a version of its own.
/// Source: sqlite.org/fileformat2.html, 1.3, "User version number".
/// </remarks>
static class FileSeal
{
    const int HeaderBytes = 100;

    const int Offset = 60;

    /// <summary>Nothing may be written to the file afterwards.</summary>
    public static void Write(string path)
    {
        using var file = File.Open(path, FileMode.Open, FileAccess.ReadWrite);
        var (sum, _) = Read(file);
        Span<byte> seal = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32BigEndian(seal, sum);
        file.Position = Offset;
        file.Write(seal);
    }

    /// <returns>False where a byte is not as it was written; true also for a file that was never sealed.</returns>
    /// <exception cref="IOException">It cannot be read, or is too short for a database.</exception>
    public static bool Holds(Stream file)
    {
        var (sum, seal) = Read(file);
        return seal == 0 || seal == sum;
    }

    static (uint Sum, uint Seal) Read(Stream file)
    {
        Span<byte> header = stackalloc byte[HeaderBytes];
        file.ReadExactly(header);
        var place = header.Slice(Offset, sizeof(uint));
        var seal = BinaryPrimitives.ReadUInt32BigEndian(place);
        place.Clear();
        var sum = new Crc32();
        sum.Append(header);
        sum.Append(file);
        return (sum.GetCurrentHashAsUInt32(), seal);
    }
}
