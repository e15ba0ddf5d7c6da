using System.Globalization;

namespace KnowledgeGraph.Tests.Support;

/// <summary>How much of a test is run: <c>tests/long-forms</c> sets variables, for which each test has a short form.</summary>
static class LongForm
{
    /// <param name="usual">In the short form.</param>
    public static int Number(string variable, int usual)
        => Environment.GetEnvironmentVariable(variable) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : usual;
}
