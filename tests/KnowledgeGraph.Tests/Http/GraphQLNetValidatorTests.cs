using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Budget;
using KnowledgeGraph.Tests.Operations.Budget;

namespace KnowledgeGraph.Tests.Http;

public sealed class GraphQLNetValidatorTests
{
    const string Sdl =
        """
        directive @oneOf on INPUT_OBJECT
        scalar Long
        scalar PartialDate @specifiedBy(url: "https://example.org/partial-date")
        scalar URL
        interface Node { id: ID! }
        interface Entity implements Node { id: ID! label: String! }
        "A conference."
        type Conference implements Entity & Node {
          id: ID!
          label: String!
          number: Int
          startDate: PartialDate
          old: String @deprecated(reason: "Use label.")
          host: Nation
          adopted(first: Int, after: String, where: ConferenceFilterInput): [Conference!]!
        }
        type Nation implements Entity & Node { id: ID! label: String! population: Long }
        union Target = Conference | Nation
        enum Direction { ASC DESC }
        input ConferenceFilterInput {
          and: [ConferenceFilterInput!]
          id: IdFilterInput
          since: PartialDate
          old: Int @deprecated
        }
        input IdFilterInput { eq: ID in: [ID!] }
        input Key @oneOf { id: ID number: Int }
        type Query {
          conference(id: ID!): Conference
          conferences(first: Int = 10, where: ConferenceFilterInput, order: Direction, since: PartialDate): [Conference!]!
          find(by: Key!): Entity
          node(id: ID!): Node
          target: Target
        }
        """;

    static readonly DocumentValidator _validate = GraphQLNetValidator.For(Sdl, new());

    [Theory]
    [InlineData("""{ conference(id: "a") { label old adopted(where: { and: [{ since: "2014" }] }) { id } } }""")]
    [InlineData("query ($id: ID!, $since: PartialDate, $n: Int) { conference(id: $id) { id } conferences(since: $since, first: $n) { id } }")]
    [InlineData("query ($w: ConferenceFilterInput = { since: 2014 }) { conferences(where: $w, order: DESC) { __typename } }")]
    [InlineData("""{ node(id: "a") { id ... on Entity { label } ... on Conference { host { population } } } target { __typename ... on Nation { id } } }""")]
    [InlineData("{ find(by: { id: 1 }) { id } }")]
    [InlineData("query ($a: Boolean!) { target { __typename @include(if: $a) ... @skip(if: $a) { __typename } } }")]
    [InlineData("query A { __typename } query B { __typename }")]
    public void Valid_documents_pass(string document) => Assert.Empty(Validate(document));

    [Fact]
    public void The_whole_of_introspection_passes()
        => Assert.Empty(Validate(
            """
            {
              __schema {
                description queryType { name } mutationType { name } subscriptionType { name }
                types { ...FullType }
                directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
              }
              __type(name: "Nation") { name }
            }
            fragment FullType on __Type {
              kind name description specifiedByURL isOneOf
              fields(includeDeprecated: true) {
                name description args(includeDeprecated: true) { ...InputValue } type { ...TypeRef } isDeprecated deprecationReason
              }
              inputFields(includeDeprecated: true) { ...InputValue }
              interfaces { ...TypeRef }
              enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
              possibleTypes { ...TypeRef }
            }
            fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
            fragment TypeRef on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
            """));

    [Theory]
    [InlineData("{ conference { id } }", "id")]
    [InlineData("""{ conference(id: "a") }""", "Conference")]
    [InlineData("""{ conference(id: "a") { id { b } } }""", "id")]
    [InlineData("""{ conference(id: { a: 1 }) { id } }""", "id")]
    [InlineData("""{ conferences(since: [1]) { id } }""", "since")]
    [InlineData("""{ conferences(where: { since: { a: 1 } }) { id } }""", "since")]
    [InlineData("""{ conferences(first: "a") { id } }""", "first")]
    [InlineData("""{ conferences(order: UP) { id } }""", "order")]
    [InlineData("query ($n: String) { conferences(first: $n) { id } }", "n")]
    [InlineData("query ($n: Int) { target { __typename } }", "n")]
    [InlineData("{ conferences(first: $n) { id } }", "n")]
    [InlineData("query ($n: Nation) { conferences(first: $n) { id } }", "n")]
    [InlineData("{ target { id } }", "Target")]
    [InlineData("{ target { ... on Nope { id } } }", "Nope")]
    [InlineData("""{ conference(id: "a") { ... on Nation { id } } }""", "Nation")]
    [InlineData("{ target @nope { __typename } }", "nope")]
    [InlineData("{ target { __typename } conferences(id: 1) { id } }", "id")]
    [InlineData("{ target { __typename } } { target { __typename } }", "anonymous")]
    [InlineData("query A { target { __typename } } query A { target { __typename } }", "A")]
    [InlineData("mutation { a }", "mutation")]
    [InlineData("{ ...A } fragment A on Query { ...A }", "A")]
    [InlineData("{ ...A } fragment A on Query { target { __typename } } fragment A on Query { target { __typename } }", "A")]
    [InlineData("{ target { __typename } } fragment A on Query { target { __typename } }", "A")]
    [InlineData("{ find(by: { id: 1, number: 2 }) { id } }", "exactly one")]
    [InlineData("{ a: conferences(first: 1) { id } a: conferences(first: 2) { id } }", "a")]
    [InlineData("""{ a: conference(id: "a") { id } a: target { __typename } }""", "a")]
    [InlineData("{ target { __typename } } type A { a: Int }", "operations and fragments only")]
    public void Invalid_documents_are_refused_with_a_place(string document, string mention)
    {
        var errors = Validate(document);

        Assert.NotEmpty(errors);
        Assert.All(errors, error => Assert.Equal(ErrorCodes.Validation, error.Code));
        Assert.Contains(errors, error => error.At is not null && error.Message.Contains(mention, StringComparison.Ordinal));
    }

    [Fact]
    public void Near_names_stand_in_the_hint()
        => Assert.Equal(
            [new(ErrorCodes.Validation, "Cannot query field 'lable' on type 'Nation'.", new(1, 40), "Did you mean 'label'?")],
            Validate("""{ conference(id: "a") { host { label   lable } } }"""));

    [Theory]
    [InlineData("""{ conference(id: "a") { lable } }""")]
    [InlineData("""{ conference(idd: "a", id: "a") { id } }""")]
    [InlineData("""{ node(id: 1) { ... on Conferenc { id } } }""")]
    [InlineData("{ node(id: 1) { host { id } } }")]
    [InlineData("{ conferences(where: { ids: 1 }) { id } }")]
    [InlineData("{ conferences(order: DES) { id } }")]
    public void No_message_tells_names(string document)
        => Assert.All(Validate(document), error => Assert.DoesNotContain("Did you mean", error.Message, StringComparison.Ordinal));

    [Fact]
    public void Errors_are_capped()
    {
        var document = $"{{{DocumentBudgetTests.Repeat(2_000, i => $" conferencez{i}")}}}";

        Assert.Equal(5, Validate(document, new() { MaxRootFields = 3_000 }).Count);
        Assert.Equal(5, Validate($"{{ target {DocumentBudgetTests.Repeat(10, _ => "@aa ")} {{ __typename }} }}").Count);
    }

    [Fact]
    public void Long_cycles_of_fragments_are_refused()
    {
        var document = "{ ...F0 }" + DocumentBudgetTests.Repeat(90, i =>
            $" fragment F{i} on Query {{ target {{ __typename }} target {{ __typename }} ...F{(i + 1) % 90} }}");

        Assert.Contains("F0", Validate(document)[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_validator_serves_many_threads()
        => Parallel.For(0, 200, i => Assert.Equal(i % 2, Validate(i % 2 == 0 ? "{ target { __typename } }" : "{ nope }").Count));

    [Fact]
    public void An_SDL_that_is_no_schema_is_refused()
    {
        Assert.Throws<ArgumentException>(() => GraphQLNetValidator.For("type Query {", new()));
        Assert.Throws<ArgumentException>(() => GraphQLNetValidator.For("type Query { a: Nope }", new()));
    }

    static IReadOnlyList<GraphError> Validate(string text, EngineLimits? limits = null)
    {
        var (document, error) = DocumentBudget.Parse(text, limits ?? new());
        Assert.Null(error);
        return _validate(document!);
    }
}
