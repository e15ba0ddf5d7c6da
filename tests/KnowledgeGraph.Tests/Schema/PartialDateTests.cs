using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Schema;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2014", true)]
    [InlineData("2014-10", true)]
    [InlineData("2014-10-19", true)]
    [InlineData("0001", true)]
    [InlineData("0000", false)]
    [InlineData("2014-13", false)]
    [InlineData("2014-02-29", false)]
    [InlineData("2016-02-29", true)]
    [InlineData("2014-1", false)]
    [InlineData("14", false)]
    [InlineData("2014-10-19T00:00", false)]
    [InlineData("", false)]
    public void Years_months_and_days_are_valid(string text, bool valid)
        => Assert.Equal(valid, PartialDate.IsValid(text));

    [Theory]
    [InlineData("2014-10", "2014-10-30", true)]
    [InlineData("2014", "2014-10", true)]
    [InlineData("2014-10", "2014-10", true)]
    [InlineData("2014-10-30", "2014-10", false)]
    [InlineData("2014-10", "2014-11-01", false)]
    public void A_period_contains_itself_and_finer_periods_in_it(string outer, string inner, bool contains)
        => Assert.Equal(contains, PartialDate.Contains(outer, inner));
}
