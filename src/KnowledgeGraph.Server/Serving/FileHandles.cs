using System.Globalization;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Serving;

/// <summary>How many connections the system lets this process hold.</summary>
static class FileHandles
{
    // Libraries, database and log hold about 230. A connection too many is accepted before it is cut off, so that there may be more for
    // a moment. Where the last handle is gone, the .NET runtime ends the process.
    const int Reserved = 320;

    const int Least = 400;

    const string Row = "Max open files";

    /// <returns>Null where the system does not say, or sets no limit.</returns>
    public static long? MaxConnections() => Limit() - Reserved;

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
