using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>The seed set of nations, as loaded with all others.</summary>
public sealed class NationTests(SeededGraph graph)
{
    [Fact]
    public void All_nations_have_their_codes_and_a_claim_on_the_whole_row()
    {
        var nations = graph.Source.Nodes.Where(node => node.Type.Name == "Nation").ToList();

        Assert.Equal(194, nations.Count);
        foreach (var (code, count) in new[] { ("iso2", 194), ("iso3", 194), ("ituCode", 194), ("wikidata", 193) })
            Assert.Equal(count, nations.Select(nation => nation.Values[nation.Type.FindProperty(code)!.Ordinal]).OfType<string>().Distinct().Count());
        Assert.All(nations, nation => Assert.Contains(graph.Source.Claims, claim =>
            claim.About == nation && claim.Node.Id == $"{nation.Id}~codes" && claim is { Property: null, Type: null }));
    }

    // What the file has wrong, or CSV readers get wrong.
    [Theory]
    [InlineData("nam", "iso2", "NA")]
    [InlineData("nam", "wikidata", null)]
    [InlineData("civ", "name", "Côte d’Ivoire")]
    [InlineData("tur", "name", "Türkiye")]
    [InlineData("kor", "name", "Republic of Korea")]
    [InlineData("cod", "name", "Democratic Republic of the Congo")]
    public void Errors_of_the_file_are_mended(string id, string property, string? value)
    {
        var nation = graph.Source.Nodes.Single(node => node.Id == id);

        Assert.Equal(value, nation.Values[nation.Type.FindProperty(property)!.Ordinal]);
    }
}
