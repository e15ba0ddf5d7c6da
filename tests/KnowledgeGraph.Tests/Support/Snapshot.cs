namespace KnowledgeGraph.Tests.Support;

/// <summary>Compares a text with a file of the repository.</summary>
/// <remarks>With <c>KG_REWRITE_CASES=1</c> the file is written instead, never where <c>CI</c> is set.</remarks>
static class Snapshot
{
    static bool IsRewriting
        => Environment.GetEnvironmentVariable("KG_REWRITE_CASES") == "1"
            && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI"));

    public static void Matches(string path, string actual)
    {
        if (IsRewriting)
            File.WriteAllText(path, actual);
        Assert.True(File.Exists(path), $"{path} is missing. Run the tests with KG_REWRITE_CASES=1 and review what they write.");
        Assert.Equal(File.ReadAllText(path), actual, ignoreLineEndingDifferences: true);
    }
}
