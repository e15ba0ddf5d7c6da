using System.Globalization;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Serving;

/// <summary>How many connections the system lets this process hold.</summary>
static class FileHandles
{
    // Libraries, database and log hold about 230. Where the last handle is gone, the .NET runtime ends the process.
    const int Reserved = 288;

    // A connection too many is accepted, so that its client hears at once that it is cut off. So many may be on their way out at a time.
    const int BeingRefused = 48;

    const int Least = 400;

    const string Row = "Max open files";

    /// <returns>How many connections are answered at a time; null where the system does not say, or sets no limit.</returns>
    public static long? MaxConnections() => MaxAccepted() - BeingRefused;

    /// <returns>How many connections may hold a handle at a time, those too many included; null as above.</returns>
    public static long? MaxAccepted() => Limit() - Reserved;

    /// <returns>What keeps the server from starting; null where nothing does.</returns>
    public static Problem? TooFew()
        => Limit() is { } limit && limit < Least
            ? new(null, $"The system lets this program hold {limit} files and connections at a time; it needs {Least}.", "Raise the limit: ulimit -n 1024")
            : null;

    // proc(5), /proc/pid/limits: name, soft limit, hard limit, unit. The runtime has raised the soft one to the hard one.
    static long? Limit()
    {
        try
        {
            var row = File.ReadLines("/proc/self/limits").FirstOrDefault(line => line.StartsWith(Row, StringComparison.Ordinal));
            var soft = row?[Row.Length..].Split(' ', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault();
            return long.TryParse(soft, CultureInfo.InvariantCulture, out var limit) ? limit : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
