using System.Text.RegularExpressions;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Tests.Schema;

namespace KnowledgeGraph.Tests.Conventions;

/// <summary>The API of a small graph with a property of each type and a relationship of each kind.</summary>
static partial class ConventionApi
{
    const string Text = """
        == a.graphql
        enum Kind { WORLD REGIONAL }
        interface Event { name: String!  heldIn: [City!]! @declareRelationship }
        union Adopter = Meeting | City
        type Meeting implements Event @node {
          id: ID!
          name: String!
          aliases: [String!]!
          kind: Kind
          size: Int
          words: Long
          share: Float
          open: Boolean
          held: PartialDate
          seen: Date
          changed: DateTime
          page: URL
          host: City @relationship(type: "HOSTED_BY", direction: OUT)
          heldIn: [City!]! @relationship(type: "HELD_IN", direction: OUT)
          adopted: [Text!]! @relationship(type: "ADOPTED", direction: OUT, properties: "Adoption")
        }
        type Adoption @relationshipProperties { day: PartialDate  asNew: Boolean }
        type Text @node { id: ID!  title: String!  adopters: [Adopter!]! @relationship(type: "ADOPTED", direction: IN, properties: "Adoption") }
        type City @node { id: ID!  name: String! }
        """;

    static readonly string _sdl = DescriptionLines().Replace(ApiSchema.Build(TemporarySchema.ReadGood(Text)).Sdl, "");

    /// <returns>The members of a type as its SDL has them, one a line, without descriptions and costs.</returns>
    public static string MembersOf(string type)
    {
        var block = Regex.Match(_sdl, $@"^(type|input|interface|enum) {type}( [^{{]*)?{{\n(?<members>.*?)\n}}", RegexOptions.Singleline | RegexOptions.Multiline);
        Assert.True(block.Success, $"There is no {type}.");
        return string.Join('\n', Costs().Replace(block.Groups["members"].Value, "").Split('\n').Select(line => line.Trim()));
    }

    public static string Member(string type, string name)
        => MembersOf(type).Split('\n').Single(line => line.StartsWith($"{name}:", StringComparison.Ordinal) || line.StartsWith($"{name}(", StringComparison.Ordinal));

    public static bool Has(string text) => _sdl.Contains(text, StringComparison.Ordinal);

    [GeneratedRegex(@"\s+@(cost|listSize)\([^)]*\)")]
    private static partial Regex Costs();

    [GeneratedRegex("^ *\".*\"\n", RegexOptions.Multiline)]
    private static partial Regex DescriptionLines();
}
