using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Schema;

public sealed class SortKeyTests
{
    [Theory]
    [InlineData("Touré", "toure")]
    [InlineData("TOURE", "toure")]
    [InlineData("Łódź Straße", "lodz strasse")]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    [InlineData("e\u0301", "e")]
    [InlineData("Ώρα", "ωρα")]
    [InlineData("ﬁ Ａ", "fi a")]
    [InlineData("ITU 電気", "itu 電気")]
    public void Folding_takes_off_accents_ligatures_and_case(string text, string folded)
        => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void People_find_names_with_and_without_accents_side_by_side()
    {
        string[] names = ["Zhao", "emile", "Émile", "Emil", "Emile Frey", "Emile", "Étienne", "Yang-hee", "電気", "", "Ελλάδα", "~"];

        Assert.Equal(
            ["", "Emil", "Emile", "emile", "Émile", "Emile Frey", "Étienne", "Yang-hee", "Zhao", "~", "Ελλάδα", "電気"],
            names.OrderBy(SortKey.Of, StringComparer.Ordinal));
    }

    [Fact]
    public void A_key_is_ASCII_and_of_bounded_length()
    {
        var key = SortKey.Of(string.Concat(Enumerable.Repeat("é😀\n", 10_000)));

        Assert.True(System.Text.Ascii.IsValid(key));
        Assert.InRange(key.Length, 1, 64 * 7 * 2 + 1);
    }
}
