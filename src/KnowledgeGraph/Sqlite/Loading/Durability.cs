using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Makes files outlive a power cut.</summary>
/// <remarks>The runtime says nothing of a flush that failed, and opens no folder: both are asked of the system itself.</remarks>
static class Durability
{
    const int ReadOnly = 0;

    /// <exception cref="IOException">The system cannot say that the file is on the disk.</exception>
    public static void Flush(string file)
    {
        if (!OperatingSystem.IsWindows())
        {
            FlushPath(file);
            return;
        }
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>A new name is only safe once its folder is; Windows has no such call and needs none.</summary>
    /// <exception cref="IOException">The system cannot say that the folder is on the disk.</exception>
    public static void FlushFolder(string folder)
    {
        if (!OperatingSystem.IsWindows())
            FlushPath(folder);
    }

    static void FlushPath(string path)
    {
        var descriptor = Open(path, ReadOnly);
        if (descriptor < 0)
            throw Failed(path);
        try
        {
            if (FSync(descriptor) != 0)
                throw Failed(path);
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    static IOException Failed(string path) => new($"{Marshal.GetLastPInvokeErrorMessage()} : '{path}'");

    // open(2), fsync(2), close(2)
    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    static extern int FSync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    static extern int Close(int descriptor);
}
