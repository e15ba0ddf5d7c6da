using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Schema;

/// <summary>What a graph schema that is right becomes.</summary>
public sealed class ReadingTests
{
    const string Events = """
        == events.graphql
        "What happens."
        interface Event {
          "The name."
          name: String!
          "Where."
          heldIn: [Place!]! @declareRelationship
          "Whose."
          body: Place @declareRelationship @deprecated(reason: "Use heldIn.")
        }
        type Meeting implements Event @node {
          id: ID!
          name: String!
          heldIn: [Place!]! @relationship(type: "HELD_IN", direction: OUT)
          "Whose meeting."
          body: Place @relationship(type: "OF", direction: OUT)
          before: Meeting @relationship(type: "BEFORE", direction: OUT)
        }
        type Fire implements Event @node {
          id: ID!
          "What the fire is called."
          name: String!
          heldIn: [Place!]! @relationship(type: "HELD_IN", direction: OUT)
          body: Place @relationship(type: "OF", direction: OUT)
        }
        type Place @node { id: ID!  code: ID! @label  name: String! }
        """;

    static readonly GraphSchema _events = TemporarySchema.ReadGood(Events);

    static NodeType Meeting => _events.FindNodeType("Meeting")!;

    static NodeType Fire => _events.FindNodeType("Fire")!;

    [Fact]
    public void Plurals_that_a_store_kept_are_not_derived_again()
    {
        var kept = Plurals.Print(_events).Replace("fires", "blazes", StringComparison.Ordinal);

        var schema = SchemaReader.ReadText(_events.Text, "stored.graphql", kept).Value!;

        Assert.Equal(kept, Plurals.Print(schema));
        Assert.Contains("Fire blazes\n", kept, StringComparison.Ordinal);
    }

    [Fact]
    public void An_interface_knows_its_types_and_its_types_know_it()
    {
        var type = Assert.Single(_events.Interfaces);

        Assert.Equal([Meeting, Fire], type.NodeTypes);
        Assert.Equal([type], Meeting.Interfaces);
        Assert.Equal(["name"], type.Properties.Select(p => p.Name));
        Assert.Equal(["heldIn", "body"], type.Relationships.Select(r => r.Name));
    }

    [Fact]
    public void An_interface_takes_type_and_direction_from_those_that_implement_it()
    {
        var heldIn = _events.Interfaces[0].FindRelationship("heldIn")!;

        Assert.Equal(("HELD_IN", Direction.Out, "Place", true), (heldIn.Type.Name, heldIn.Direction, heldIn.Target.Name, heldIn.IsToMany));
    }

    [Fact]
    public void A_field_is_declared_by_the_interface_that_has_it_else_by_its_type()
    {
        Assert.Equal("Event", Meeting.FindRelationship("heldIn")!.DeclaredBy.Name);
        Assert.Equal("Event", Fire.FindRelationship("body")!.DeclaredBy.Name);
        Assert.Equal("Meeting", Meeting.FindRelationship("before")!.DeclaredBy.Name);
    }

    [Fact]
    public void A_field_without_a_description_has_that_of_the_interface()
    {
        Assert.Equal("The name.", Meeting.FindProperty("name")!.Description);
        Assert.Equal("What the fire is called.", Fire.FindProperty("name")!.Description);
        Assert.Equal("Where.", Meeting.FindRelationship("heldIn")!.Description);
        Assert.Equal("Whose meeting.", Meeting.FindRelationship("body")!.Description);
        Assert.Null(Meeting.FindRelationship("before")!.Description);
    }

    [Fact]
    public void A_reason_against_a_field_of_an_interface_is_not_one_against_those_of_its_types()
    {
        Assert.Equal("Use heldIn.", _events.Interfaces[0].FindRelationship("body")!.DeprecationReason);
        Assert.Null(Meeting.FindRelationship("body")!.DeprecationReason);
    }

    [Fact]
    public void Every_node_type_is_an_Entity_and_can_be_led_to_as_one()
    {
        Assert.Equal(["Meeting", "Fire", "Place", "Claim", "Source"], _events.Entity.NodeTypes.Select(t => t.Name));
        Assert.Same(_events.Entity, _events.Evidence.About.Target);
    }

    [Fact]
    public void The_label_is_what_is_marked_else_the_name_the_title_or_the_id()
    {
        var schema = TemporarySchema.ReadGood("""
            == a.graphql
            type A @node { id: ID!  title: String!  name: String!  code: String! @label }
            type B @node { id: ID!  title: String!  name: String! }
            type C @node { id: ID!  title: String!  name: String }
            type D @node { id: ID!  title: [String!]!  name: Int! }
            """);

        Assert.Equal(["code", "name", "title", "id"], "ABCD".Select(name => schema.FindNodeType($"{name}")!.Label.Name));
    }

    [Fact]
    public void An_extension_in_another_file_adds_fields_directives_and_interfaces()
    {
        var schema = TemporarySchema.ReadGood("""
            == a.graphql
            extend type Nation implements Named @plural(value: "states") { name: String! }
            == b.graphql
            type Nation @node { id: ID! }
            == c.graphql
            interface Named { name: String! }
            extend type Nation { capital: String }
            """);
        var nation = schema.FindNodeType("Nation")!;

        Assert.Equal(["id", "name", "capital"], nation.Properties.Select(p => p.Name));
        Assert.Equal([0, 1, 2], nation.Properties.Select(p => p.Ordinal));
        Assert.Equal(["Named"], nation.Interfaces.Select(i => i.Name));
        Assert.Equal("states", schema.Plurals[nation]);
    }

    [Fact]
    public void Relationship_types_are_one_list_by_name_with_their_properties()
    {
        var schema = TemporarySchema.ReadGood("""
            == a.graphql
            type Stay @relationshipProperties { from: Date  nights: [Date!]! }
            type Nation @node {
              id: ID!
              visits: [Nation!]! @relationship(type: "VISITED", direction: OUT, properties: "Stay")
              visitors: [Nation!]! @relationship(type: "VISITED", direction: IN, properties: "Stay")
              allies: [Nation!]! @relationship(type: "ALLIED", direction: OUT)
            }
            """);

        Assert.Equal(["ABOUT", "ALLIED", "CITES", "OBJECT", "OVERRULED_BY", "RESTS_ON", "VISITED"], schema.RelationshipTypes.Select(t => t.Name));
        Assert.Equal([0, 1, 2, 3, 4, 5, 6], schema.RelationshipTypes.Select(t => t.Ordinal));
        Assert.Equal(["from", "nights"], schema.FindRelationshipType("VISITED")!.Properties.Select(p => p.Name));
        Assert.Empty(schema.FindRelationshipType("ALLIED")!.Properties);
    }

    [Fact]
    public void Search_reads_the_fields_of_all_indexes_once()
    {
        var schema = TemporarySchema.ReadGood("""
            == a.graphql
            type Nation @node
              @fulltext(indexes: [{ indexName: "a", queryName: "find", fields: ["name", "site"] }, { indexName: "b", fields: "name" }]) {
              id: ID!
              name: String!
              site: URL
            }
            type Place @node @fulltext(indexes: { fields: ["id"] }) { id: ID! }
            """);

        Assert.Equal(["name", "site"], schema.FindNodeType("Nation")!.FullText);
        Assert.Equal(["id"], schema.FindNodeType("Place")!.FullText);
    }

    [Fact]
    public void Evidence_can_have_other_names()
    {
        var text = SmallEvidence.Text
            .Replace("@evidence", "@evidence(about: \"subject\", shown: \"isHeld\", excerpt: \"words\", sha256: \"hash\")", StringComparison.Ordinal)
            .Replace("  about: Entity", "  subject: Entity", StringComparison.Ordinal)
            .Replace("shown: Boolean", "isHeld: Boolean", StringComparison.Ordinal)
            .Replace("excerpt: String", "words: String", StringComparison.Ordinal)
            .Replace("sha256: String", "hash: String", StringComparison.Ordinal);

        var evidence = TemporarySchema.ReadGood("== evidence.graphql\n" + text).Evidence;

        Assert.Equal(
            ["subject", "isHeld", "words", "hash", "note"],
            [evidence.About.Name, evidence.Shown.Name, evidence.Excerpt.Name, evidence.Sha256.Name, evidence.Note.Name]);
        Assert.True(evidence.Claim.IsEvidence && evidence.Source.IsEvidence);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_are_of_no_account()
    {
        var plain = SmallEvidence.Text + "\ntype Nation @node {\n  \"Its\u2028name.\"\n  id: ID!\n}\n";

        var read = SchemaReader.ReadText("\uFEFF" + plain.Replace("\n", "\r\n", StringComparison.Ordinal), "a.graphql");

        Assert.Equal(plain, read.Value!.Text);
        Assert.Equal("Its\u2028name.", read.Value.FindNodeType("Nation")!.Properties[0].Description);
    }

    [Fact]
    public void Files_are_joined_in_order_of_their_names_without_the_generated_one()
    {
        var schema = TemporarySchema.ReadGood("""
            == b.graphql
            type B @node { id: ID! }
            == a.graphql
            # No definition.
            == api.graphql
            type Query { broken
            """);

        Assert.Equal("# No definition.\n\ntype B @node { id: ID! }\n\n" + SmallEvidence.Text + "\n", schema.Text);
        Assert.Equal(["B", "Claim", "Source"], schema.NodeTypes.Select(t => t.Name));
    }

    [Fact]
    public void A_folder_that_is_missing_or_empty_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("notes.md", "Nothing yet.");
        var missing = Path.Combine(folder.Path, "none");

        Assert.Equal($"""
            The folder '{missing}' of the graph schema does not exist.
              hint: Name it with --schema, or start in the folder that holds graph-schema.
            """, string.Join('\n', SchemaReader.ReadFolder(missing).Problems));
        Assert.Equal($"""
            The folder '{folder.Path}' holds no *.graphql file.
              hint: Describe the graph there.
            """, string.Join('\n', SchemaReader.ReadFolder(folder.Path).Problems));
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_named()
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "nation.graphql");
        File.WriteAllBytes(path, [.. "# K"u8, 0xE9, .. "\ntype Nation @node { id: ID! }"u8]);

        Assert.Equal($"""
            {path}: The file is not UTF-8.
              hint: Save it as UTF-8.
            """, string.Join('\n', SchemaReader.ReadFolder(folder.Path).Problems));
    }
}
