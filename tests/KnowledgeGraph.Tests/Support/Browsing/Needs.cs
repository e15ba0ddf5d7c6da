namespace KnowledgeGraph.Tests.Support.Browsing;

/// <summary>Skips a test, with the remedy, where what it needs is not on this machine.</summary>
/// <remarks>.ci/run sets a variable for each thing that can be had there: then its absence is a failure.</remarks>
static class Needs
{
    public static string IdeFolder { get; } = Path.Combine(AppContext.BaseDirectory, "ide/bananacakepop");

    public static string GraphiQLFolder { get; } = Path.Combine(AppContext.BaseDirectory, "ide/graphiql");

    public static void Browser()
        => Check(Browsing.Browser.Executable is not null, "TEST_NEEDS_BROWSER", "There is no Chromium: apt-get install chromium-headless-shell");

    /// <summary>What lets a call of the system fail.</summary>
    public static void FaultInjection()
        => Check(File.Exists("/usr/bin/strace"), "TEST_NEEDS_STRACE", "There is no strace: apt-get install strace");

    public static string ExplorerFolder { get; } = Path.Combine(AppContext.BaseDirectory, "explorer");

    /// <summary>A browser, and the explorer to show in it.</summary>
    public static void Explorer()
    {
        Browser();
        Check(
            File.Exists(Path.Combine(ExplorerFolder, "index.html")), "TEST_NEEDS_IDE",
            "The build had no npm to build the explorer with: install Node.js, then build again.");
    }

    public static void Ide() => Ide(IdeFolder);

    public static void GraphiQL() => Ide(GraphiQLFolder);

    static void Ide(string folder)
        => Check(
            File.Exists(Path.Combine(folder, "index.html")), "TEST_NEEDS_IDE",
            "The build had no npm to fetch the IDE with: install Node.js, then build again.");

    static void Check(bool isThere, string variable, string remedy)
    {
        if (Environment.GetEnvironmentVariable(variable) == "1")
            Assert.True(isThere, remedy);
        Assert.SkipUnless(isThere, remedy);
    }
}
