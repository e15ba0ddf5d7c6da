using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>Rebuilds SDL from what introspection says, as tools do.</summary>
/// <param name="withDescriptions">False leaves them out, for tests whose subject is the shape of types.</param>
sealed partial class SdlOfIntrospection(bool withDescriptions)
{
    public const string Query = """
        query IntrospectionQuery {
          __schema {
            description
            queryType { name kind }
            mutationType { name kind }
            subscriptionType { name kind }
            types { ...FullType }
            directives { name description isRepeatable locations args(includeDeprecated: true) { ...InputValue } }
          }
        }
        fragment FullType on __Type {
          kind name description specifiedByURL isOneOf
          fields(includeDeprecated: true) {
            name description
            args(includeDeprecated: true) { ...InputValue }
            type { ...TypeRef }
            isDeprecated deprecationReason
          }
          inputFields(includeDeprecated: true) { ...InputValue }
          interfaces { ...TypeRef }
          enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason }
          possibleTypes { ...TypeRef }
        }
        fragment InputValue on __InputValue { name description type { ...TypeRef } defaultValue isDeprecated deprecationReason }
        fragment TypeRef on __Type {
          kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } }
        }
        """;

    static readonly string[] BuiltIn = ["String", "ID", "Boolean", "Int", "Float"];

    /// <returns>SDL in one form, whoever wrote it.</returns>
    public static string Normal(string sdl) => Print(Parser.Parse(sdl));

    /// <returns>The SDL's types. Introspection says nothing of directives that are applied, but for two of the spec.</returns>
    public static string OfTypes(string sdl)
    {
        var document = Parser.Parse(Costs().Replace(sdl, ""));
        document.Definitions.RemoveAll(definition => definition is GraphQLDirectiveDefinition);
        return Print(document);
    }

    static string Print(GraphQLDocument document)
    {
        using var text = new StringWriter();
        new SDLPrinter().PrintAsync(document, text).AsTask().GetAwaiter().GetResult();
        return text.ToString();
    }

    [GeneratedRegex(@"(?<!directive)\s+@(cost|listSize)\([^)]*\)")]
    private static partial Regex Costs();

    /// <returns>The definitions of the types, introspection's own or all others.</returns>
    public string Types(JsonNode schema, bool ofIntrospection)
        => Normal(Join("\n", schema["types"], type =>
            ofIntrospection == Text(type, "name").StartsWith("__", StringComparison.Ordinal) && !BuiltIn.Contains(Text(type, "name"))
                ? Describe(type) + Type(type)
                : ""));

    public string Directives(JsonNode schema)
        => Normal(Join("\n", schema["directives"], directive =>
            $"{Describe(directive)}directive @{directive["name"]}{Arguments(directive)} on {Join(" | ", directive["locations"], at => $"{at}")}"));

    string Type(JsonNode type)
        => Text(type, "kind") switch
        {
            "SCALAR" => $"scalar {type["name"]} @specifiedBy(url: {type["specifiedByURL"]!.ToJsonString()})",
            "ENUM" => $"enum {type["name"]} {{ {Join("\n", type["enumValues"], value => $"{Describe(value)}{value["name"]}{Deprecation(value)}")} }}",
            "UNION" => $"union {type["name"]} = {Join(" | ", type["possibleTypes"], Text)}",
            "INPUT_OBJECT" => $"input {type["name"]} {{ {Join("\n", type["inputFields"], Input)} }}",
            "INTERFACE" => $"interface {Fields(type)}",
            "OBJECT" => $"type {Fields(type)}",
            var kind => throw new Xunit.Sdk.XunitException($"A type of kind {kind}."),
        };

    string Fields(JsonNode type)
    {
        var interfaces = Join(" & ", type["interfaces"], Text);
        var fields = Join("\n", type["fields"],
            field => $"{Describe(field)}{field["name"]}{Arguments(field)}: {Text(field["type"]!)}{Deprecation(field)}");
        return $"{type["name"]} {(interfaces.Length > 0 ? "implements " : "")}{interfaces} {{ {fields} }}";
    }

    string Arguments(JsonNode of)
    {
        var arguments = Join("\n", of["args"], Input);
        return arguments.Length > 0 ? $"({arguments})" : "";
    }

    string Input(JsonNode input)
        => $"{Describe(input)}{input["name"]}: {Text(input["type"]!)}{(input["defaultValue"] is { } value ? $" = {value}" : "")}";

    // Every JSON string is a GraphQL string.
    string Describe(JsonNode of)
        => withDescriptions && of["description"] is { } description ? $"{description.ToJsonString()}\n" : "";

    static string Deprecation(JsonNode of)
        => (bool)of["isDeprecated"]! ? $" @deprecated(reason: {of["deprecationReason"]!.ToJsonString()})" : "";

    static string Text(JsonNode type)
        => Text(type, "kind") switch
        {
            "NON_NULL" => $"{Text(type["ofType"]!)}!",
            "LIST" => $"[{Text(type["ofType"]!)}]",
            _ => Text(type, "name"),
        };

    static string Text(JsonNode of, string member) => (string)of[member]!;

    static string Join(string separator, JsonNode? items, Func<JsonNode, string> text)
        => string.Join(separator, items?.AsArray().Select(item => text(item!)).Where(item => item.Length > 0) ?? []);
}
