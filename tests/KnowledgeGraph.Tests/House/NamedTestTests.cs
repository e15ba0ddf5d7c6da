using System.Reflection;
using System.Text.RegularExpressions;

namespace KnowledgeGraph.Tests.House;

/// <summary>Where a document says which test holds a promise, there is that test.</summary>
public sealed partial class NamedTestTests
{
    static readonly IReadOnlyDictionary<string, Type> Classes = typeof(NamedTestTests).Assembly.GetTypes()
        .Where(type => type.Name.EndsWith("Tests", StringComparison.Ordinal))
        .ToDictionary(type => type.FullName!);

    [Theory]
    [InlineData("docs/reliability.md", 20)]
    [InlineData("docs/threat-model.md", 20)]
    public void Every_test_that_a_document_names_is_there(string document, int least)
    {
        var named = Names().Matches(Repository.Read(document)).ToList();

        Assert.InRange(named.Count, least, int.MaxValue);
        Assert.All(named, name => Assert.True(IsThere(name.Groups["class"].Value, name.Groups["test"].Value), name.Value));
    }

    static bool IsThere(string path, string test)
        => Classes.TryGetValue($"KnowledgeGraph.Tests.{path.Replace('/', '.')}", out var type)
            && (test.Length == 0 || type.GetMethod(test)?.GetCustomAttribute<FactAttribute>() is not null);

    [GeneratedRegex("`(?<class>[A-Z][A-Za-z0-9]*(/[A-Z][A-Za-z0-9]*)+Tests)(\\.(?<test>[A-Za-z0-9_]+))?`")]
    private static partial Regex Names();
}
