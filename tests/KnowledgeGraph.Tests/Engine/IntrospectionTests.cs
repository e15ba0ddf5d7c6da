using System.Text.Json.Nodes;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.Seeding;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

public sealed class IntrospectionTests(SeededGraph seeded) : IDisposable
{
    const string Extensions = """"

        """
        Something of which there are "several" kinds.

        Its second paragraph: C:\path, é.
        """
        interface Named {
          id: ID!
          "What it is called."
          name: String!
        }

        type Town implements Named @node {
          id: ID!
          name: String!
          old: String @deprecated(reason: "Use \"name\".")
          gone: [Float!]! @deprecated
          twins: [Place!]! @relationship(type: "TWINNED", direction: OUT)
        }

        union Place = Town | Nation
        """";

    readonly LoadedGraph _graph = new(Town());

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task Introspection_says_what_the_SDL_says()
    {
        var schema = (await _graph.DataAsync(SdlOfIntrospection.Query))["__schema"]!;

        Assert.Equal(
            SdlOfIntrospection.OfTypes(_graph.Engine.Served.Sdl),
            new SdlOfIntrospection(withDescriptions: true).Types(schema, ofIntrospection: false));
        Assert.Equal("""{"name":"Query","kind":"OBJECT"}""", schema["queryType"]!.ToJsonString());
        Assert.Null(schema["mutationType"]);
        Assert.Null(schema["subscriptionType"]);
    }

    [Fact]
    public async Task Introspection_of_our_own_graph_says_what_its_SDL_says()
    {
        using var answer = await seeded.Engine.ExecuteAsync(new(SdlOfIntrospection.Query), TestContext.Current.CancellationToken);

        var schema = JsonNode.Parse(answer.Body.Span)!["data"]!["__schema"]!;
        Assert.Equal(
            SdlOfIntrospection.OfTypes(seeded.Engine.Served.Sdl),
            new SdlOfIntrospection(withDescriptions: true).Types(schema, ofIntrospection: false));
    }

    [Fact]
    public async Task Introspection_describes_itself_as_the_specification_does()
    {
        var schema = (await _graph.DataAsync(SdlOfIntrospection.Query))["__schema"]!;

        Assert.Equal(
            SdlOfIntrospection.Normal(
                """
                type __Schema {
                  description: String
                  types: [__Type!]!
                  queryType: __Type!
                  mutationType: __Type
                  subscriptionType: __Type
                  directives: [__Directive!]!
                }
                type __Type {
                  kind: __TypeKind!
                  name: String
                  description: String
                  specifiedByURL: String
                  fields(includeDeprecated: Boolean = false): [__Field!]
                  interfaces: [__Type!]
                  possibleTypes: [__Type!]
                  enumValues(includeDeprecated: Boolean = false): [__EnumValue!]
                  inputFields(includeDeprecated: Boolean = false): [__InputValue!]
                  ofType: __Type
                  isOneOf: Boolean
                }
                enum __TypeKind { SCALAR OBJECT INTERFACE UNION ENUM INPUT_OBJECT LIST NON_NULL }
                type __Field {
                  name: String!
                  description: String
                  args(includeDeprecated: Boolean = false): [__InputValue!]!
                  type: __Type!
                  isDeprecated: Boolean!
                  deprecationReason: String
                }
                type __InputValue {
                  name: String!
                  description: String
                  type: __Type!
                  defaultValue: String
                  isDeprecated: Boolean!
                  deprecationReason: String
                }
                type __EnumValue { name: String! description: String isDeprecated: Boolean! deprecationReason: String }
                type __Directive {
                  name: String!
                  description: String
                  isRepeatable: Boolean!
                  locations: [__DirectiveLocation!]!
                  args(includeDeprecated: Boolean = false): [__InputValue!]!
                }
                enum __DirectiveLocation {
                  QUERY MUTATION SUBSCRIPTION FIELD FRAGMENT_DEFINITION FRAGMENT_SPREAD INLINE_FRAGMENT VARIABLE_DEFINITION
                  SCHEMA SCALAR OBJECT FIELD_DEFINITION ARGUMENT_DEFINITION INTERFACE UNION ENUM ENUM_VALUE INPUT_OBJECT
                  INPUT_FIELD_DEFINITION
                }
                """),
            new SdlOfIntrospection(withDescriptions: false).Types(schema, ofIntrospection: true));
        Assert.Equal(
            SdlOfIntrospection.Normal(
                """
                directive @skip(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
                directive @include(if: Boolean!) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
                directive @deprecated(reason: String = "No longer supported")
                  on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE
                directive @specifiedBy(url: String!) on SCALAR
                directive @cost(weight: String!) on ARGUMENT_DEFINITION | FIELD_DEFINITION | INPUT_FIELD_DEFINITION
                directive @listSize(
                  assumedSize: Int
                  slicingArguments: [String!]
                  slicingArgumentDefaultValue: Int
                  sizedFields: [String!]
                  requireOneSlicingArgument: Boolean! = true
                ) on FIELD_DEFINITION
                """),
            new SdlOfIntrospection(withDescriptions: false).Directives(schema));
    }

    [Fact]
    public async Task Types_are_listed_once_and_scalars_only_where_they_are_used()
    {
        using var small = new LoadedGraph(new GraphBuilder().Build());

        var names = Names(await _graph.DataAsync("{ __schema { types { name } } }"));
        var smallNames = Names(await small.DataAsync("{ __schema { types { name } } }"));

        Assert.Equal(names.Distinct(), names);
        Assert.Equal(["String", "ID", "Boolean", "Int", "Long", "Float"], names.Take(6));
        Assert.Equal(["String", "ID", "Boolean", "Int", "Long", "Float", "PartialDate"], smallNames.Take(7));
    }

    [Theory]
    [InlineData(
        """__type(name: "Named") { kind name description interfaces { name } possibleTypes { name } enumValues { name } inputFields { name } ofType { name } isOneOf specifiedByURL }""",
        """{"kind":"INTERFACE","name":"Named","description":"Something of which there are \"several\" kinds.\n\nIts second paragraph: C:\\path, é.","interfaces":[{"name":"Node"},{"name":"Entity"}],"possibleTypes":[{"name":"Town"}],"enumValues":null,"inputFields":null,"ofType":null,"isOneOf":null,"specifiedByURL":null}""")]
    [InlineData(
        """__type(name: "Place") { kind fields { name } interfaces { name } possibleTypes { name } }""",
        """{"kind":"UNION","fields":null,"interfaces":null,"possibleTypes":[{"name":"Town"},{"name":"Nation"}]}""")]
    [InlineData(
        """__type(name: "Town") { kind interfaces { name } possibleTypes { name } }""",
        """{"kind":"OBJECT","interfaces":[{"name":"Node"},{"name":"Entity"},{"name":"Named"}],"possibleTypes":null}""")]
    [InlineData(
        """__type(name: "ConferenceKind") { kind fields { name } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } }""",
        """{"kind":"ENUM","fields":null,"enumValues":[{"name":"WORLD","description":null,"isDeprecated":false,"deprecationReason":null},{"name":"REGIONAL","description":null,"isDeprecated":false,"deprecationReason":null}]}""")]
    [InlineData(
        """__type(name: "PartialDate") { kind specifiedByURL fields { name } }""",
        """{"kind":"SCALAR","specifiedByURL":"https://www.loc.gov/standards/datetime/","fields":null}""")]
    [InlineData("""__type(name: "Nobody") { kind }""", "null")]
    [InlineData("""__type(name: "[Town]") { kind }""", "null")]
    public async Task A_type_is_found_by_name(string field, string expected)
        => Assert.Equal($$$"""{"data":{"__type":{{{expected}}}}}""", await _graph.AnswerAsync($$"""{ {{field}} }"""));

    [Fact]
    public async Task Wrapped_types_are_unwrapped_step_by_step()
    {
        var data = await _graph.DataAsync(
            """{ __type(name: "__Directive") { fields { name type { kind name fields { name } ofType { kind ofType { kind ofType { kind name ofType { kind } } } } } } } }""");

        Assert.Equal(
            """{"name":"locations","type":{"kind":"NON_NULL","name":null,"fields":null,"ofType":{"kind":"LIST","ofType":{"kind":"NON_NULL","ofType":{"kind":"ENUM","name":"__DirectiveLocation","ofType":null}}}}}""",
            data["__type"]!["fields"]![3]!.ToJsonString());
    }

    [Fact]
    public async Task Deprecated_fields_are_listed_where_they_are_asked_for()
    {
        const string Query = """
            query ($yes: Boolean, $no: Boolean = false) {
              bare: __type(name: "Town") { fields { name } }
              yes: __type(name: "Town") { fields(includeDeprecated: $yes) { name isDeprecated deprecationReason } }
              no: __type(name: "Town") { fields(includeDeprecated: $no) { name } }
              none: __type(name: "Town") { fields(includeDeprecated: null) { name } }
            }
            """;

        var data = await _graph.DataAsync(Query, """{ "yes": true }""");
        var withoutValue = await _graph.DataAsync(Query);

        const string Others = """[{"name":"id"},{"name":"name"},{"name":"label"},{"name":"twins"},{"name":"claims"},{"name":"relationships"},{"name":"neighbors"},{"name":"reachable"},{"name":"pathsTo"}]""";
        Assert.Equal(Others, data["bare"]!["fields"]!.ToJsonString());
        Assert.Equal(Others, data["no"]!["fields"]!.ToJsonString());
        Assert.Equal(Others, data["none"]!["fields"]!.ToJsonString());
        Assert.Equal(["name", "old", "gone"], data["yes"]!["fields"]!.AsArray().Select(f => (string)f!["name"]!).Skip(1).Take(3));
        Assert.Equal(
            """{"name":"gone","isDeprecated":true,"deprecationReason":"No longer supported"}""",
            data["yes"]!["fields"]![3]!.ToJsonString());
        Assert.Equal(9, withoutValue["yes"]!["fields"]!.AsArray().Count);
    }

    [Fact]
    public async Task It_is_mixed_with_data_in_the_order_of_the_selection()
        => Assert.Equal(
            """{"data":{"a":{"name":"Town"},"town":{"__typename":"Town","name":"Busan"},"__schema":{"queryType":{"name":"Query","of":null}},"__typename":"Query","b":{"name":"Place","kind":"UNION"}}}""",
            await _graph.AnswerAsync(
                """
                {
                  a: __type(name: "Town") { name }
                  town(id: "t") { __typename name }
                  ...Schema
                  __typename
                  b: __type(name: "Place") { name }
                  ... on Query { b: __type(name: "Place") { kind } __schema { queryType { of: ofType { name } } } }
                }
                fragment Schema on Query { __schema { queryType { name } } }
                """));

    [Fact]
    public async Task One_document_answers_for_every_value_of_its_variables()
    {
        const string Query = "query ($n: String!, $k: Boolean!) { __type(name: $n) { kind @include(if: $k) name @skip(if: $k) } }";

        var answers = new List<string>();
        foreach (var (name, kind) in new[] { ("Town", "true"), ("Place", "true"), ("Place", "false"), ("Nobody", "false"), ("Town", "true") })
            answers.Add(await _graph.AnswerAsync(Query, $$"""{ "n": "{{name}}", "k": {{kind}} }"""));

        Assert.Equal(
            [
                """{"data":{"__type":{"kind":"OBJECT"}}}""",
                """{"data":{"__type":{"kind":"UNION"}}}""",
                """{"data":{"__type":{"name":"Place"}}}""",
                """{"data":{"__type":null}}""",
                """{"data":{"__type":{"kind":"OBJECT"}}}""",
            ],
            answers);
    }

    [Fact]
    public async Task A_default_does_not_let_null_stand_for_a_name()
    {
        const string Query = "query ($n: String = \"Town\") { __type(name: $n) { name } }";

        Assert.Equal("""{"data":{"__type":{"name":"Town"}}}""", await _graph.AnswerAsync(Query));
        Assert.Equal(
            """{"errors":[{"message":"Argument 'name' of type 'String!' cannot be null.","locations":[{"line":1,"column":31}],"extensions":{"code":"HC0016"}}]}""",
            await _graph.AnswerAsync(Query, """{ "n": null }"""));
    }

    [Fact]
    public async Task Every_meta_type_has_a_type_name()
    {
        var data = await _graph.DataAsync(
            """
            {
              __schema { t: __typename directives { __typename args { __typename } } }
              __type(name: "Nation") { ... on __Type { __typename } fields { __typename } }
              kinds: __type(name: "__TypeKind") { ...Values @skip(if: false) }
            }
            fragment Values on __Type { enumValues { __typename } }
            """);

        Assert.Equal("__Schema", (string)data["__schema"]!["t"]!);
        Assert.Equal("__Directive", (string)data["__schema"]!["directives"]![0]!["__typename"]!);
        Assert.Equal("__InputValue", (string)data["__schema"]!["directives"]![0]!["args"]![0]!["__typename"]!);
        Assert.Equal("__Type", (string)data["__type"]!["__typename"]!);
        Assert.Equal("__Field", (string)data["__type"]!["fields"]![0]!["__typename"]!);
        Assert.Equal("__EnumValue", (string)data["kinds"]!["enumValues"]![0]!["__typename"]!);
    }

    [Theory]
    [InlineData("{ town(id: \"t\") { name } __schema { queryType { name } } }", 26)]
    [InlineData("{ t: __type(name: \"Town\") { name } }", 3)]
    public async Task It_is_refused_where_the_server_does_not_offer_it(string query, int column)
    {
        using var hardened = new LoadedGraph(Town(), new() { AllowIntrospection = false });

        Assert.Equal(
            $$$"""{"errors":[{"message":"Introspection is not offered.","locations":[{"line":1,"column":{{{column}}}}],"extensions":{"code":"HC0046","hint":"Download the schema's SDL instead."}}]}""",
            await hardened.AnswerAsync(query));
        Assert.Equal(
            """{"data":{"__typename":"Query","town":{"__typename":"Town"}}}""",
            await hardened.AnswerAsync("{ __typename town(id: \"t\") { __typename } }"));
    }

    [Fact]
    public async Task All_of_it_together_is_held_to_the_size_of_one_answer()
    {
        using var small = new LoadedGraph(Town(), new() { MaxAnswerBytes = 4096 });
        const string Type = """__type(name: "Query") { fields { name } }""";

        Assert.StartsWith("""{"data":""", await small.AnswerAsync($$"""{ {{Type}} }"""), StringComparison.Ordinal);
        Assert.Equal(
            """{"errors":[{"message":"The answer is larger than 4096 bytes.","extensions":{"code":"KG_ANSWER_TOO_LARGE","hint":"Select the types once, by name, instead of walking from type to type."}}]}""",
            await small.AnswerAsync($$"""{ {{string.Concat(Enumerable.Range(0, 20).Select(i => $"a{i}: {Type} "))}} }"""));
    }

    static IEnumerable<string> Names(JsonNode data)
        => data["__schema"]!["types"]!.AsArray().Select(type => (string)type!["name"]!).ToList();

    static GraphSource Town()
    {
        var schema = SchemaReader.ReadText(SmallSchema.Text + Extensions, "town.graphql").Value!;
        var type = schema.FindNodeType("Town")!;
        object?[] values = [.. type.Properties.Select(p => Value(p.Name))];
        return new()
        {
            Schema = schema,
            Sets = [],
            Nodes = [new(type, "t", "Busan", values)],
            Relationships = [],
            Claims = [],
            Hash = new('a', 64),
        };
    }

    static object? Value(string property)
        => property switch
        {
            "id" => "t",
            "name" => "Busan",
            "gone" => Array.Empty<object>(),
            _ => null,
        };
}
