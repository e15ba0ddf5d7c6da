namespace KnowledgeGraph.Tests.Seeding;

/// <summary>Equal seeds have equal hashes wherever they lie; any difference gives another.</summary>
public sealed class SourceHashTests
{
    const string Seeds = """
        == a/graph.yaml
        Nation:
          - { id: kor, name: Korea }
        """;

    [Fact]
    public void Is_64_digits_and_does_not_depend_on_the_folder()
    {
        var (one, other) = (TemporarySeeds.ReadGood(Seeds).Hash, TemporarySeeds.ReadGood(Seeds).Hash);

        Assert.Matches("^[0-9a-f]{64}$", one);
        Assert.Equal(one, other);
    }

    [Fact]
    public void Does_not_depend_on_line_ends()
        => Assert.Equal(
            TemporarySeeds.ReadGood(Seeds).Hash,
            TemporarySeeds.ReadGood(Seeds.Replace("Nation:\n", "Nation:\r\n", StringComparison.Ordinal)).Hash);

    [Theory]
    [InlineData("Korea", "Corea")]
    [InlineData("a/graph", "a/nations")]
    [InlineData("a/graph", "b/graph")]
    [InlineData("Nation:", "# A comment.\nNation:")]
    public void Depends_on_names_and_contents(string part, string replacement)
        => Assert.NotEqual(
            TemporarySeeds.ReadGood(Seeds).Hash,
            TemporarySeeds.ReadGood(Seeds.Replace(part, replacement, StringComparison.Ordinal)).Hash);
}
