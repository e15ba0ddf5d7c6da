namespace KnowledgeGraph.Tests.Support;

/// <summary>What a time in docs/reliability.md bounds.</summary>
/// <remarks>
/// A machine that other tests share takes longer now and then, and that is no fault of the program: beside them a bound is ten times as
/// wide, which still finds what explodes. <c>tests/long-forms</c>, which runs alone, sets <c>KG_STRICT_TIMES</c> and gets the bound itself.
/// </remarks>
static class TimeBound
{
    static readonly int Factor = Environment.GetEnvironmentVariable("KG_STRICT_TIMES") == "1" ? 1 : 10;

    public static TimeSpan OfMilliseconds(int milliseconds) => TimeSpan.FromMilliseconds(milliseconds * Factor);
}
