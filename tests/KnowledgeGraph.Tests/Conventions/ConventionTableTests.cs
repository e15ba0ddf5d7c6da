using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Conventions;

/// <summary>The table of <c>docs/hotchocolate.md</c> and the tests of this folder are one list.</summary>
public sealed partial class ConventionTableTests
{
    static readonly IReadOnlyList<Match> _rows = [.. Rows().Matches(Repository.Read("docs/hotchocolate.md")).Cast<Match>()];

    [Fact]
    public void Every_row_names_a_test_and_every_test_has_a_row()
        => Assert.Equal(
            Tests().Order(StringComparer.Ordinal),
            _rows.Select(row => row.Groups["test"].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_row_has_an_id_and_a_verdict_of_its_own()
    {
        Assert.Distinct(_rows.Select(row => row.Groups["id"].Value));
        Assert.All(_rows, row => Assert.Contains(row.Groups["verdict"].Value, new[] { "same", "more", "differs" }));
    }

    static IEnumerable<string> Tests()
        => typeof(ConventionTableTests).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(ConventionTableTests).Namespace && type != typeof(ConventionTableTests))
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttributes<FactAttribute>(inherit: true).Any())
            .Select(method => method.Name);

    [GeneratedRegex(@"^\| (?<id>[A-Z][0-9]+) \|.*\| (?<verdict>[a-z]+) \| `(?<test>\w+)` \|$", RegexOptions.Multiline)]
    private static partial Regex Rows();
}
