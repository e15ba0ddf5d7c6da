using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Asks the system whether this user may write somewhere, without writing.</summary>
/// <remarks>Source: POSIX, access(2). Windows has no such question: there the next load finds out.</remarks>
static class WriteAccess
{
    const int Writing = 2;

    /// <returns>False also where there is no such file.</returns>
    public static bool IsGranted(string path) => OperatingSystem.IsWindows() || Access(path, Writing) == 0;

    [DllImport("libc", EntryPoint = "access")]
    static extern int Access([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int mode);
}
