using System.Text.Json.Nodes;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What editors are told about seed files.</summary>
public sealed class SeedJsonSchemaTests
{
    static readonly JsonNode _root = JsonNode.Parse(SeedJsonSchema.Print(SmallSchema.Schema))!;

    static IEnumerable<string> Names(JsonNode node) => node["properties"]!.AsObject().Select(field => field.Key);

    [Fact]
    public void A_file_holds_the_node_types_but_claims_and_the_words_of_the_form()
        => Assert.Equal(
            ["Conference", "Resolution", "Nation", "Official", "Source", "defaults", "claims", "omitted"], Names(_root));

    [Fact]
    public void A_node_has_its_properties_and_its_relationships_from_either_end()
        => Assert.Equal(["id", "title", "number", "adoptedBy", "refersTo"], Names(_root["$defs"]!["node.Resolution"]!));

    [Fact]
    public void A_relationship_has_its_target_a_key_and_its_properties()
        => Assert.Equal("""
            {
              "type": "object",
              "properties": {
                "node": {
                  "$ref": "#/$defs/id"
                },
                "key": {
                  "description": "Tells relationships of the same two nodes apart.",
                  "$ref": "#/$defs/id"
                },
                "votes": {
                  "type": "integer"
                },
                "won": {
                  "type": "boolean"
                }
              },
              "additionalProperties": false,
              "required": [
                "node"
              ]
            }
            """, Print(_root["$defs"]!["relationship.STOOD_AT"]!));

    [Fact]
    public void A_claim_has_what_an_entry_may_say_and_not_what_the_loader_writes()
        => Assert.Equal(
            [
                "of", "cite", "source", "excerpt", "line", "locator", "key", "value", "exactness", "status", "certainty",
                "note", "restsOn", "overruledBy", "assertedBy",
            ],
            Names(_root["$defs"]!["claim"]!));

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        var text = SeedJsonSchema.Print(SmallSchema.Schema);
        var names = text.Split("#/$defs/").Skip(1).Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]);

        Assert.All(names.Distinct(), name => Assert.NotNull(_root["$defs"]![name]));
    }

    [Fact]
    public void The_text_is_the_same_each_time_and_ends_with_one_line_end()
    {
        var text = SeedJsonSchema.Print(SmallSchema.Schema);

        Assert.Equal(text, SeedJsonSchema.Print(SmallSchema.Schema));
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    static string Print(JsonNode node)
        => node.ToJsonString(new() { WriteIndented = true, NewLine = "\n" });
}
