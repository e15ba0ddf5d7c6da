using System.Globalization;
using System.Text;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>A disk that fills up while a load writes: a small file system of its own, which only root can make.</summary>
public sealed class FullDiskTests : IDisposable
{
    const string Query = "{ cities(first: 1) { totalCount } }";

    readonly TemporaryFolder _folder = new();

    public FullDiskTests()
    {
        CityGraph.WriteTo(_folder);
        var rows = new StringBuilder("id,name\n");
        for (var city = 0; city < 10_000; city++)
            rows.Append(CultureInfo.InvariantCulture, $"n{city},City {city}\n");
        _folder.Write("many/City.csv", rows.ToString());
        _folder.Write("many/manifest.yaml", "title: Many\nrequires: [cities]\nsource: article\nfiles: [City.csv]\n");
        _folder.Write("query", Query);
    }

    public void Dispose() => _folder.Dispose();

    // The whole needs 6 MB: it fills up early, in the middle, and shortly before the end.
    [Theory]
    [InlineData(1_000)]
    [InlineData(3_000)]
    [InlineData(6_000)]
    public async Task A_load_without_room_says_so_and_leaves_what_is_served(int kilobytes)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess, "Only root can make a file system.");
        var script = $$"""
            kg() { {{KgProcess.ShellCommand}} "$@"; echo "$1: $?"; }
            mkdir data && mount -t tmpfs -o size={{kilobytes}}k none data || exit 77
            kg load &> /dev/null
            mv many seeds/many
            kg load
            kg query query | tr -d ' \n'; echo
            ls data | grep -c new
            mount -o remount,size=64m data
            kg load &> /dev/null; kg query query | tr -d ' \n'
            """;

        using var shell = KgProcess.StartShell(_folder.Path, script, "unshare", "--mount");
        var result = await KgProcess.EndAsync(shell);

        Assert.SkipWhen(result.ExitCode == 77, "No file system can be made here.");
        Assert.Equal(
            """
            load: 4
            {"data":{"cities":{"totalCount":2}}}query:0
            0
            {"data":{"cities":{"totalCount":10002}}}query:0
            """,
            result.Out);
        Assert.Matches(
            """
            \ASQLite failed on './data/[0-9a-f]{16}\.db\.new': database or disk is full \(code 13\)\.
              hint: Look whether the disk is full or failing, then load again; what was loaded before is untouched\.
            \z
            """, result.Errors);
    }
}
