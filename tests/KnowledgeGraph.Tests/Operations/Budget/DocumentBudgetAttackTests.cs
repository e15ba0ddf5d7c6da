using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Tests.Support;
using static KnowledgeGraph.Tests.Operations.Budget.DocumentBudgetTests;

namespace KnowledgeGraph.Tests.Operations.Budget;

/// <summary>Documents that were made to exhaust servers. The bound on time is generous: refusal takes milliseconds.</summary>
public sealed class DocumentBudgetAttackTests
{
    const int Deep = 100_000;
    static readonly TimeSpan _bound = TimeBound.OfMilliseconds(500);

    static readonly EngineLimits _noTokenLimit = new() { MaxTokens = int.MaxValue };
    static readonly EngineLimits _noWrittenLimits = _noTokenLimit with { MaxFields = int.MaxValue };

    public static TheoryData<string, string> Nested => new()
    {
        { "selection sets", Repeat(Deep, _ => "{a") + new string('}', Deep) },
        { "lists", $"{{ a(b: {new string('[', Deep)}{new string(']', Deep)}) }}" },
        { "objects", $"{{ a(b: {Repeat(Deep, _ => "{b:")}1{new string('}', Deep)}) }}" },
        { "types", $"query ($v: {new string('[', Deep)}Int{new string(']', Deep)}) {{ a }}" },
        { "inline fragments", Repeat(Deep, _ => "{...") + "{a}" + new string('}', Deep) },
        { "unclosed selection sets", Repeat(Deep, _ => "{a") },
        { "unclosed lists", "{a(b:" + new string('[', Deep) },
        { "defaults", $"query ($v: T = {Repeat(Deep, _ => "{b:[")}1{Repeat(Deep, _ => "]}")}) {{ a }}" },
        { "directives", $"{{ a @d(b: {new string('[', Deep)}{new string(']', Deep)}) }}" },
    };

    [Theory]
    [MemberData(nameof(Nested), DisableDiscoveryEnumeration = true)]
    public void Deep_nesting_is_refused_with_and_without_a_token_limit(string _, string document)
    {
        AssertRefused(document, new());
        AssertRefused(document, _noTokenLimit);
    }

    [Fact]
    public void Repeated_inline_fragments_are_refused()
    {
        var inner = Repeat(100, _ => "... on A { b }");
        var document = $"{{ {Repeat(200, _ => $"... on Q {{ a {{ {inner} }} }}")} }}";

        AssertRefused(document, new());
        AssertRefused(document, _noTokenLimit);
        AssertRefused(document, _noWrittenLimits);
        AssertRefused(document, _noWrittenLimits with { MaxFieldVisits = int.MaxValue });
    }

    [Fact]
    public void Repeated_fields_are_refused()
    {
        AssertRefused($"{{{Repeat(2_000, _ => " a")}}}", new());
        AssertRefused($"{{{Repeat(2_000, _ => " a { b { c } }")}}}", _noWrittenLimits);
    }

    [Fact]
    public void Spreads_that_double_are_refused_however_many()
    {
        static string Doubling(int n, string leaf)
            => "{ ...F0 }" + Repeat(n, i => $" fragment F{i} on Q {{ ...F{i + 1} ...F{i + 1} }}") + $" fragment F{n} on Q {{ {leaf} }}";

        AssertRefused(Doubling(20, "a"), new());
        AssertRefused(Doubling(90, "a"), new());
        AssertRefused(Doubling(90, "...Unknown"), new());
    }

    [Fact]
    public void Ten_thousand_unknown_fields_are_refused()
        => AssertRefused($"{{{Repeat(10_000, i => $" f{i}")}}}", _noTokenLimit);

    [Fact]
    public void Long_chains_of_fragments_are_refused()
        => AssertRefused(
            "{ ...F0 }" + Repeat(Deep, i => $" fragment F{i} on Q {{ ...F{i + 1} }}") + $" fragment F{Deep} on Q {{ a }}",
            _noTokenLimit);

    [Fact]
    public void Hundreds_of_spreads_side_by_side_are_refused()
        => AssertRefused(
            $"{{{Repeat(500, i => $" ...F{i}")}}}" + Repeat(500, i => $" fragment F{i} on Q {{ f }}"),
            new());

    [Fact]
    public void Unused_fragments_are_held_to_the_limits_too()
        => AssertRefused($"{{ a }} fragment F on Q {{{Repeat(2_000, _ => " a")}}}", new());

    static void AssertRefused(string document, EngineLimits limits)
    {
        var watch = Stopwatch.StartNew();

        var error = Error(document, limits);

        Assert.Equal(ErrorCodes.DocumentTooLarge, error?.Code);
        Assert.True(watch.Elapsed < _bound, $"Took {watch.Elapsed}.");
    }
}
