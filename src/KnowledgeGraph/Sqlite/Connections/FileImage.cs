using System.IO.MemoryMappedFiles;
using System.Runtime.InteropServices;
using KnowledgeGraph.Errors;
using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Sqlite.Connections;

/// <summary>The bytes of a finished database file, where any number of connections read them without a call of the system.</summary>
/// <remarks>
/// SQLite maps 2 GB of a file at most, each connection for itself; a page beyond costs a call and a copy. A file is read whole where it is
/// small, and its seal looked at: what becomes of the disk, or of the file, is then nothing to those who ask. The seal of a mapped file is
/// looked at while it is in use, and a read of it that fails ends the process.
/// </remarks>
sealed class FileImage : IDisposable
{
    const long MaxReadBytes = 64 * 1024 * 1024;

    const int MemoryPageBytes = 4096;

    const string Advice = "Look whether the disk is failing; kg doctor tells what is damaged and what to do.";

    readonly Action _release;
    volatile bool _isDamaged;

    FileImage(string path, nint address, long length, Action release)
        => (Path, Address, Length, _release) = (path, address, length, release);

    public string Path { get; }

    public nint Address { get; }

    public long Length { get; }

    /// <summary>Whether a byte has been found that cannot be read, or is not as it was written.</summary>
    public bool IsDamaged => _isDamaged;

    /// <exception cref="StoreException"><see cref="IsDamaged"/>.</exception>
    public void ThrowIfDamaged()
    {
        if (_isDamaged)
            throw new StoreException($"The database '{Path}' is damaged: its bytes are not those that were written.") { Hint = Advice };
    }

    /// <exception cref="StoreException">The file is missing, empty, damaged, or cannot be read.</exception>
    public static FileImage Open(string path)
    {
        try
        {
            using var file = File.OpenHandle(path);
            return RandomAccess.GetLength(file) switch
            {
                0 => throw new IOException("it is empty"),
                <= MaxReadBytes and var length => Read(path, file, (int)length),
                var length => Map(path, file, length),
            };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"The database '{path}' cannot be read: {e.Message.TrimEnd('.')}.") { Hint = Advice };
        }
    }

    static unsafe FileImage Read(string path, SafeFileHandle file, int length)
    {
        var bytes = NativeMemory.AlignedAlloc((nuint)length, MemoryPageBytes);
        var image = new FileImage(path, (nint)bytes, length, () => NativeMemory.AlignedFree(bytes));
        try
        {
            for (var at = 0; at < length;)
                at += RandomAccess.Read(file, new Span<byte>((byte*)bytes + at, length - at), at) is > 0 and var read
                    ? read
                    : throw new EndOfStreamException("it was shortened meanwhile");
            using var written = new UnmanagedMemoryStream((byte*)bytes, length);
            return FileSeal.Holds(written) ? image : throw new IOException("its bytes are not those that were written");
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    static unsafe FileImage Map(string path, SafeFileHandle file, long length)
    {
        using var mapped = MemoryMappedFile.CreateFromFile(file, mapName: null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        var view = mapped.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read);
        byte* bytes = null;
        view.SafeMemoryMappedViewHandle.AcquirePointer(ref bytes);
        var image = new FileImage(path, (nint)bytes, length, () =>
        {
            view.SafeMemoryMappedViewHandle.ReleasePointer();
            view.Dispose();
        });
        ThreadPool.UnsafeQueueUserWorkItem(static image => image.CheckSeal(), image, preferLocal: false);
        return image;
    }

    // Not through the mapping: a read that fails is an error here.
    void CheckSeal()
    {
        try
        {
            using var file = File.OpenRead(Path);
            _isDamaged = !FileSeal.Holds(file);
        }
        catch (FileNotFoundException)
        {
            // A newer load has taken its place, and this one is about to be closed.
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _isDamaged = true;
        }
    }

    /// <summary>No connection may be open any more.</summary>
    public void Dispose() => _release();
}
