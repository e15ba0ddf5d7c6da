using KnowledgeGraph.Schema.Search;

namespace KnowledgeGraph.Tests.Schema;

public sealed class SearchTokensTests
{
    [Theory]
    [InlineData("Busan Declaration", "busan declaration")]
    [InlineData("Hamadoun Touré", "hamadoun toure")]
    [InlineData("Łódź Øre ß Æon đ ı", "lodz ore ss aeon d i")]
    [InlineData("e-health", "e health ehealth")]
    [InlineData("Côte d’Ivoire", "cote d ivoire divoire")]
    [InlineData("PP-14", "pp 14 pp14")]
    [InlineData("a--b - c -d-", "a b ab c d")]
    [InlineData("one two one", "one two")]
    [InlineData("co\u00ADoperate", "cooperate")]
    [InlineData("Tel. +41 (22), 5.5%", "tel 41 22 5")]
    [InlineData("国際連合", "国際 際連 連合 合")]
    [InlineData("国", "国")]
    [InlineData("第3回ITU", "第 3 回 itu")]
    [InlineData("대한민국 서울", "대한 한민 민국 국 서울 울")]
    [InlineData("Ｗｉｄｅ ①", "wide 1")]
    [InlineData("𠀋𠀌", "𠀋𠀌 𠀌")]
    [InlineData("हिन्दी", "हिन्दी")]
    [InlineData(" -'\u0000\"* ", "")]
    [InlineData("", "")]
    public void Tokens_are_words_without_case_accents_and_hyphens(string text, string tokens)
        => Assert.Equal(tokens, SearchTokens.Of(text));

    [Fact]
    public void A_long_word_is_cut_and_never_within_a_character()
    {
        Assert.Equal(new string('x', 64), SearchTokens.Of(new string('x', 500)));
        Assert.Equal(new string('x', 63), SearchTokens.Of(new string('x', 63) + "𝒳𝒳".Normalize() + "𐐨"));
    }

    [Theory]
    [InlineData("busan", "busan*")]
    [InlineData("Declaration, BUSAN", "declaration busan*")]
    [InlineData("e-health", "(e health* | ehealth*)")]
    [InlineData("e-health policy", "(e health | ehealth) policy*")]
    [InlineData("国際連合", "国際 際連 連合")]
    [InlineData("国 busan", "国* busan*")]
    [InlineData("\"'(*", "")]
    public void The_last_word_is_a_prefix(string text, string words)
        => Assert.Equal(words, Print(SearchQuery.Read(text)!));

    [Fact]
    public void Long_texts_are_refused()
    {
        Assert.NotNull(SearchQuery.Read(new string('x', 256)));
        Assert.Null(SearchQuery.Read(new string('x', 257)));
        Assert.NotNull(SearchQuery.Read(string.Join(' ', Enumerable.Repeat("a", 32))));
        Assert.Null(SearchQuery.Read(string.Join(' ', Enumerable.Repeat("a", 33))));
        Assert.Null(SearchQuery.Read(string.Join('-', Enumerable.Repeat("a", 33))));
    }

    static string Print(SearchQuery query)
        => string.Join(' ', query.Words.Select(word => word.Joined is { } joined
            ? $"({string.Join(' ', word.Terms.Select(Print))} | {Print(joined)})"
            : string.Join(' ', word.Terms.Select(Print))));

    static string Print(SearchTerm term) => term.Token + (term.IsPrefix ? "*" : "");
}
