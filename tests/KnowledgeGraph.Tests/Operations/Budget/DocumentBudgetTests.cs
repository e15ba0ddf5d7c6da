using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Budget;

namespace KnowledgeGraph.Tests.Operations.Budget;

public sealed class DocumentBudgetTests
{
    // Each limit with a document that uses n of what it counts.
    static readonly Dictionary<string, (Func<int, EngineLimits> Limits, Func<int, string> Document)> _limits = new()
    {
        ["MaxTokens"] = (n => new() { MaxTokens = n }, n => $"{{{Repeat(n - 2, i => $" f{i}")}}}"),
        ["MaxFields"] = (n => new() { MaxFields = n }, n => $"{{ a {{{Repeat(n - 1, i => $" f{i}")}}} }}"),
        ["MaxDirectives"] = (n => new() { MaxDirectives = n }, n => $"{{ a{Repeat(n, _ => " @d")} }}"),
        ["MaxDefinitions"] = (n => new() { MaxDefinitions = n }, n => $"query({Repeat(n / 2, i => $"$v{i}: Int ")}) {{ a }}{Repeat(n - 1 - n / 2, i => $" fragment F{i} on T {{ a }}")}"),
        ["MaxDepth"] = (n => new() { MaxDepth = n }, n => Repeat(n, _ => "{ a ") + new string('}', n)),
        ["MaxRootFields"] = (n => new() { MaxRootFields = n }, n => $"{{ ...F }} fragment F on Query {{{Repeat(n, i => $" f{i}")}}}"),
        ["MaxFieldVisits"] = (
            n => new() { MaxFieldVisits = 3 * n },
            n => $"{{{Repeat(n, i => $" f{i} {{ ...F }}")}}} fragment F on T {{ a b }}"),
        // n(n-1)/2 pairs at the root, and as many of what is below.
        ["MaxFieldComparisons"] = (n => new() { MaxFieldComparisons = n * (n - 1) }, n => $"{{{Repeat(n, _ => " a { b }")}}}"),
        ["parser depth"] = (_ => new(), n => $"{{ a(b: {new string('[', n)}{new string(']', n)}) }}"),
        ["fragment nesting"] = (_ => new() { MaxRootFields = 1 }, n => Chain(n)),
        ["introspection nesting"] = (
            _ => new(),
            n => $"{{ __schema {{ types {{{Repeat(n, _ => " fields { type {")} name {new string('}', 2 * n)} }} }} }}"),
    };

    [Theory]
    [InlineData("MaxTokens", 20)]
    [InlineData("MaxFields", 20)]
    [InlineData("MaxDirectives", 20)]
    [InlineData("MaxDefinitions", 20)]
    [InlineData("MaxDepth", 5)]
    [InlineData("MaxRootFields", 20)]
    [InlineData("MaxFieldVisits", 20)]
    [InlineData("MaxFieldComparisons", 20)]
    [InlineData("parser depth", 94)]
    [InlineData("fragment nesting", 99)]
    [InlineData("introspection nesting", 2)]
    public void Each_limit_lets_its_number_pass_and_refuses_one_more(string limit, int n)
    {
        var (limits, document) = _limits[limit];

        var atLimit = DocumentBudget.Parse(document(n), limits(n));
        var beyond = DocumentBudget.Parse(document(n + 1), limits(n));

        Assert.Null(atLimit.Error);
        Assert.NotNull(atLimit.Document);
        Assert.Null(beyond.Document);
        Assert.Equal(ErrorCodes.DocumentTooLarge, beyond.Error!.Code);
        Assert.Contains($"({limit})", beyond.Error.Message, StringComparison.Ordinal);
        Assert.NotNull(beyond.Error.At);
        Assert.NotNull(beyond.Error.Hint);
    }

    [Fact]
    public void A_refusal_names_the_limit_the_number_the_place_and_the_next_step()
        => Assert.Equal(
            new GraphError(
                "KG_DOCUMENT_TOO_LARGE",
                "The document has more fields than the 2 that are allowed (MaxFields).",
                new(3, 3),
                "Select fewer fields, or split the document into several requests."),
            DocumentBudget.Parse("{\n  a b\n  c\n}", new() { MaxFields = 2 }).Error);

    [Fact]
    public void Depth_follows_fragments_and_leaves_introspection_out()
    {
        var limits = new EngineLimits { MaxDepth = 2 };

        Assert.Null(Error("{ ...A ... { a { b } } __schema { queryType { fields { name } } } } fragment A on Q { a { b } }", limits));
        Assert.NotNull(Error("{ ...A } fragment A on Q { a { ...B } } fragment B on T { b { c } }", limits));
    }

    [Fact]
    public void A_field_of_that_name_is_no_introspection_outside_of_it()
        => Assert.Null(Error("{ fields { fields { fields { fields { name } } } } }", new()));

    [Theory]
    [InlineData("{ a { ...A } } fragment A on T { a { ...A } }")]
    [InlineData("{ ...A } fragment A on T { ...B } fragment B on T { ...A ...A }")]
    [InlineData("{ ...Unknown }")]
    [InlineData("{ ...A } fragment A on T { a } fragment A on T { b }")]
    public void Mistakes_in_fragments_are_left_to_validation(string document)
        => Assert.Null(Error(document, new()));

    [Fact]
    public void Duplicate_definitions_of_a_fragment_count_together()
        => Assert.NotNull(Error(
            "{ ...A } fragment A on T { a } fragment A on T { b c }", new() { MaxFieldVisits = 2 }));

    [Theory]
    [InlineData("", 0, 0)]
    [InlineData(" \n", 0, 0)]
    [InlineData("{ a", 1, 4)]
    [InlineData("{\n  a(b: ) }", 2, 8)]
    [InlineData("{ a } \"", 1, 8)]
    [InlineData("# a\r{ b {\n # c\n", 3, 6)]
    [InlineData("{ a\r\n  b(c: ) }", 2, 8)]
    [InlineData("{ a\r  b(c: ) }", 2, 8)]
    [InlineData("{ a \u0000 }", 1, 5)]
    public void A_syntax_error_says_where(string document, int line, int column)
    {
        var error = Error(document, new())!;

        Assert.Equal(ErrorCodes.Syntax, error.Code);
        Assert.Equal(line == 0 ? null : new DocumentPosition(line, column), error.At);
    }

    [Fact]
    public void A_syntax_error_gives_the_reason()
        => Assert.Equal(
            "The document is not GraphQL: Expected Name, found EOF.",
            Error("{ a", new())!.Message);

    internal static GraphError? Error(string document, EngineLimits limits) => DocumentBudget.Parse(document, limits).Error;

    internal static string Repeat(int count, Func<int, string> part)
        => Enumerable.Range(0, count).Aggregate(new StringBuilder(), (text, i) => text.Append(part(i))).ToString();

    static string Chain(int n)
        => "{ ...F1 }" + Repeat(n, i => $" fragment F{i + 1} on Q {{ {(i + 1 < n ? $"...F{i + 2}" : "a")} }}");
}
