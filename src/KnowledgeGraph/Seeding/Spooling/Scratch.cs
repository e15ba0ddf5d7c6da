using Microsoft.Win32.SafeHandles;

namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>Room on disk for one reading of seeds, and the names that its records share.</summary>
/// <remarks>Its files have no name that outlives them: whatever ends the program, nothing is left behind.</remarks>
sealed class Scratch
{
    readonly List<string> _names = [];
    readonly Dictionary<string, int> _numbers = [];

    public string this[int number] => _names[number];

    /// <returns>The number of a name that many records hold, such as a file's or a field's: from 0, in the order of first use.</returns>
    public int NumberOf(string name)
    {
        if (!_numbers.TryGetValue(name, out var number))
        {
            _numbers.Add(name, number = _names.Count);
            _names.Add(name);
        }
        return number;
    }

    public static SafeFileHandle CreateFile()
    {
        var path = Path.Combine(Folder(), $"kg-{Guid.NewGuid():N}.tmp");
        var file = File.OpenHandle(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.Delete, FileOptions.DeleteOnClose);
        // Where the system lets an open file lose its name, a killed program leaves none.
        if (!OperatingSystem.IsWindows())
            File.Delete(path);
        return file;
    }

    // Where /tmp is in memory, /var/tmp is not: the place that SQLite takes for its own.
    static string Folder()
        => Environment.GetEnvironmentVariable("TMPDIR") is null && Directory.Exists("/var/tmp") ? "/var/tmp" : Path.GetTempPath();
}
