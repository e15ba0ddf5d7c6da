using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Evidence;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;

namespace KnowledgeGraph.Seeding;

/// <summary>Describes the YAML form of seeds for editors, so that they complete names and mark mistakes.</summary>
/// <remarks>Milder than the loader, which knows the whole graph: another file may give what an entry lacks.</remarks>
public static class SeedJsonSchema
{
    static readonly JsonWriterOptions _options = new()
    {
        Indented = true,
        IndentSize = 2,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <returns>A JSON Schema, draft 2020-12, that ends with a line end; equal for equal graph schemas.</returns>
    public static string Print(GraphSchema schema)
    {
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, _options))
            Root(schema).WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length) + "\n";
    }

    static JsonObject Root(GraphSchema schema)
    {
        var nodeTypes = schema.NodeTypes.Where(type => type != schema.Evidence.Claim).ToList();
        var nodes = nodeTypes.Select(type => (type.Name, OneOrMany(Ref(Of(type))).Described(type.Description)));
        var root = Map(
        [
            .. nodes,
            (SeedWords.Defaults, Defaults(schema.Evidence).Described("Of every claim in this file.")),
            (SeedWords.Claims, Named("claim").Described("What each value rests on, by the claim's id.")),
            (SeedWords.Omitted, Named("text").Described("What was left out, and why.")),
        ]);
        root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        root.Insert(1, "title", "Seeds of the graph");
        root["$defs"] = Definitions(schema, nodeTypes);
        return root;
    }

    static JsonObject Definitions(GraphSchema schema, List<NodeType> nodeTypes)
    {
        var definitions = new JsonObject
        {
            ["id"] = new JsonObject { ["type"] = Types("string", "integer"), ["pattern"] = $"^{SeedId.Pattern}$" },
            ["text"] = new JsonObject { ["type"] = Types("string", "number", "boolean") },
            ["path"] = new JsonObject { ["type"] = "array", ["items"] = Ref("id"), ["minItems"] = 1, ["maxItems"] = 4 },
            ["claim"] = Claim(schema.Evidence),
            ["citation"] = Relationship(schema.Evidence.Citations.Type, SeedWords.Source),
        };
        foreach (var type in nodeTypes)
            definitions[Of(type)] = Node(type);
        foreach (var type in schema.RelationshipTypes)
            definitions[Of(type)] = Relationship(type, SeedWords.Node);
        foreach (var type in schema.Enums)
            definitions[Of(type)] = Enumeration(type);
        return definitions;
    }

    // A dot cannot stand in a name of the graph schema, so these names never meet.
    static string Of(NodeType type) => $"node.{type.Name}";

    static string Of(RelationshipType type) => $"relationship.{type.Name}";

    static string Of(EnumType type) => $"enum.{type.Name}";

    static JsonObject Node(NodeType type)
    {
        var node = Map(type.Properties.Select(property => (property.Name, Value(property)))
            .Concat(type.Relationships.Select(field => (field.Name, Relationships(field)))));
        node["required"] = new JsonArray(SeedWords.Id);
        return node;
    }

    static JsonObject Relationship(RelationshipType type, string word)
    {
        var relationship = Map(type.Properties.Select(property => (property.Name, Value(property)))
            .Prepend((SeedWords.Key, Ref("id").Described("Tells relationships of the same two nodes apart.")))
            .Prepend((word, Ref("id"))));
        relationship["required"] = new JsonArray(word);
        return relationship;
    }

    static JsonObject Claim(EvidenceModel evidence)
    {
        var names = new ClaimFieldNames(evidence);
        var citation = evidence.Citations.Type.Properties.Where(property => names.Citation.Contains(property.Name));
        var properties = evidence.Claim.Properties.Where(property => names.Known.Contains(property.Name));
        var relationships = evidence.Claim.Relationships.Where(field => names.Known.Contains(field.Name));
        return Map(
        [
            (SeedWords.Of, Choice(Ref("path"), new JsonObject { ["type"] = "array", ["items"] = Ref("path"), ["minItems"] = 1 })
                .Described("[node], [node, field], [node, field, object] or [node, field, object, property]; or a list of such paths.")),
            (SeedWords.Cite, OneOrMany(Ref("citation")).Described("Passages of sources, instead of the default source.")),
            (SeedWords.Source, Ref("id").Described("Instead of the default source.")),
            .. citation.Concat(properties).Select(property => (property.Name, Value(property))),
            .. relationships.Select(field => (field.Name, Relationships(field))),
        ]);
    }

    static JsonObject Defaults(EvidenceModel evidence)
        => Map([(SeedWords.Source, Ref("id")), (evidence.Certainty.Name, Value(evidence.Certainty))]);

    static JsonObject Relationships(RelationshipField field)
    {
        var one = Choice(Ref("id"), Ref(Of(field.Type)));
        return (field.IsToMany ? OneOrMany(one) : one).Described(field.Description);
    }

    static JsonObject Value(Property property)
    {
        var one = property.Name == SeedWords.Id ? Ref("id") : Leaf(property.Type);
        return (property.IsList ? OneOrMany(one) : one).Described(property.Description);
    }

    // YAML editors read unquoted dates and numbers as such; the loader reads all as text.
    static JsonObject Leaf(LeafType type)
        => type switch
        {
            EnumType choice => Ref(Of(choice)),
            ScalarType { Kind: ScalarKind.Boolean } => new JsonObject { ["type"] = "boolean" },
            ScalarType { Kind: ScalarKind.Int or ScalarKind.Long } => new JsonObject { ["type"] = "integer" },
            ScalarType { Kind: ScalarKind.Float } => new JsonObject { ["type"] = "number" },
            ScalarType { Kind: ScalarKind.Date } => Pattern(@"^\d{4}-\d{2}-\d{2}$"),
            ScalarType { Kind: ScalarKind.PartialDate } => Pattern(@"^\d{4}(-\d{2}(-\d{2})?)?$"),
            ScalarType { Kind: ScalarKind.Url } => Pattern("^https?://"),
            _ => Ref("text"),
        };

    static JsonObject Pattern(string pattern) => new() { ["type"] = Types("string", "integer"), ["pattern"] = pattern };

    static JsonObject Enumeration(EnumType type)
        => new JsonObject { ["enum"] = new JsonArray([.. type.Values.Select(value => JsonValue.Create(value.Name))]) }
            .Described(type.Description);

    static JsonObject Map(IEnumerable<(string Name, JsonObject Schema)> fields)
        => new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(
                fields.Select(field => KeyValuePair.Create<string, JsonNode?>(field.Name, field.Schema))),
            ["additionalProperties"] = false,
        };

    static JsonObject Named(string definition)
        => new() { ["type"] = "object", ["additionalProperties"] = Ref(definition) };

    static JsonObject OneOrMany(JsonObject one)
        => Choice(one, new JsonObject { ["type"] = "array", ["items"] = one.DeepClone() });

    static JsonObject Choice(params JsonNode[] choices) => new() { ["anyOf"] = new JsonArray(choices) };

    static JsonObject Ref(string definition) => new() { ["$ref"] = $"#/$defs/{definition}" };

    static JsonArray Types(params string[] names) => new([.. names.Select(name => JsonValue.Create(name))]);

    static JsonObject Described(this JsonObject schema, string? description)
    {
        if (description is not null)
            schema.Insert(0, "description", description);
        return schema;
    }
}
