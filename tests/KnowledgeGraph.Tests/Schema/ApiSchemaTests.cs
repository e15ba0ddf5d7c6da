using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Tests.Schema;

/// <summary>The names and shapes that a graph schema gives the API.</summary>
public sealed class ApiSchemaTests
{
    const string Text = """
        == a.graphql
        interface Event { name: String!  heldIn: [ITURegion!]! @declareRelationship }
        type Meeting implements Event @node {
          id: ID!
          name: String!
          heldIn: [ITURegion!]! @relationship(type: "HELD_IN", direction: OUT)
          chairs: [Person!]! @relationship(type: "CHAIRED", direction: IN, properties: "Chair")
          about: Anything @relationship(type: "ON", direction: OUT) @deprecated
        }
        type Fire implements Event @node {
          id: ID!
          name: String!
          heldIn: [ITURegion!]! @relationship(type: "HELD_IN", direction: OUT)
        }
        type Chair @relationshipProperties { since: PartialDate }
        type Person @node { id: ID!  iq: Long }
        type ITURegion @node { id: ID! }
        type ITU @node { id: ID! }
        type Series @node @plural(value: "AllSeries") { id: ID! }
        union Anything @plural(value: "anythings") = Person | ITURegion
        """;

    static readonly ApiSchema _api = ApiSchema.Build(TemporarySchema.ReadGood(Text));

    static ApiFielded Type(string name) => Assert.IsType<ApiFielded>(_api.Find(name), exactMatch: false);

    static string Print(ApiFielded type) => string.Join('\n', type.Fields.Select(f => $"{f.Name}: {f.Type}"));

    [Fact]
    public void Root_fields_are_one_and_many_of_each_target_and_a_union_has_many_alone()
        => Assert.Equal(
            """
            node: Node
            nodes: [Node]!
            search: SearchConnection!
            dataset: Dataset!
            paths: [Path!]!
            common: CommonConnection!
            meeting: Meeting
            meetings: MeetingsConnection!
            fire: Fire
            fires: FiresConnection!
            person: Person
            people: PeopleConnection!
            ituRegion: ITURegion
            ituRegions: ItuRegionsConnection!
            itu: ITU
            itus: ItusConnection!
            series: Series
            allSeries: AllSeriesConnection!
            claim: Claim
            claims: ClaimsConnection!
            source: Source
            sources: SourcesConnection!
            event: Event
            events: EventsConnection!
            anythings: AnythingsConnection!
            """,
            Print(_api.Query));

    [Fact]
    public void A_relationship_to_many_is_a_connection_and_one_to_one_the_node()
        => Assert.Equal(
            """
            id: ID!
            name: String!
            label: String!
            heldIn: EventHeldInConnection!
            chairs: MeetingChairsConnection!
            about: Anything
            claims: [Claim!]!
            relationships: [RelationshipCount!]!
            neighbors: NeighborsConnection!
            reachable: ReachableConnection!
            pathsTo: [Path!]!
            """,
            Print(Type("Meeting")));

    [Fact]
    public void A_connection_that_an_interface_declares_is_shared_by_its_types()
    {
        var connections = new[] { "Event", "Meeting", "Fire" }.Select(name => Type(name).Find("heldIn")!.Type.Named);

        Assert.Single(connections.Distinct());
        Assert.Null(_api.Find("MeetingHeldInConnection"));
        Assert.Equal(
            """
            pageInfo: PageInfo!
            edges: [EventHeldInEdge!]
            nodes: [ITURegion!]
            totalCount: Int!
            aggregates: ITURegionAggregates!
            """,
            Print(Type("EventHeldInConnection")));
    }

    [Fact]
    public void An_edge_carries_what_its_relationship_says()
    {
        Assert.Equal(
            """
            cursor: String!
            node: Person!
            since: PartialDate
            claims: [Claim!]!
            """,
            Print(Type("MeetingChairsEdge")));
        Assert.Equal(
            """
            cursor: String!
            node: Person!
            """,
            Print(Type("PeopleEdge")));
    }

    [Fact]
    public void An_interface_without_an_id_has_one_in_the_API()
        => Assert.Equal(
            """
            id: ID!
            name: String!
            label: String!
            heldIn: EventHeldInConnection!
            claims: [Claim!]!
            relationships: [RelationshipCount!]!
            neighbors: NeighborsConnection!
            reachable: ReachableConnection!
            pathsTo: [Path!]!
            """,
            Print(Type("Event")));

    [Fact]
    public void Where_nothing_can_be_followed_no_field_follows_it()
    {
        var sdl = ApiSchema.Build(TemporarySchema.ReadGood("== a.graphql\ntype Nation @node { id: ID! }")).Sdl;

        Assert.DoesNotContain("Relationship", sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("neighbors", sdl, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HELD_IN", "HeldInRelationship")]
    [InlineData("heldIn", "HeldInRelationship")]
    [InlineData("A1", "A1Relationship")]
    [InlineData("_1_A", "_1ARelationship")]
    public void A_type_of_relationships_has_an_object_type(string type, string name)
        => Assert.Equal(name, ApiNames.Relationship(new RelationshipType(type, null, 0)));

    [Fact]
    public void Every_type_of_nodes_implements_Node_and_Entity_before_its_own()
    {
        Assert.Equal(["Node", "Entity", "Event"], Type("Meeting").Interfaces.Select(i => i.Name));
        Assert.Equal(["Node"], Type("Entity").Interfaces.Select(i => i.Name));
        Assert.Equal(["Meeting", "Fire"], Type("Event").Possible.Select(t => t.Name));
        Assert.Equal(["Person", "ITURegion"], Assert.IsType<ApiUnion>(_api.Find("Anything")).Possible.Select(t => t.Name));
        Assert.Equal(8, Type("Node").Possible.Count);
    }

    [Fact]
    public void A_scalar_is_defined_where_the_graph_uses_it()
    {
        Assert.Equal(["String", "ID", "Boolean", "Int", "Long", "Float", "PartialDate", "DateTime"], _api.Types.OfType<ApiScalar>().Select(s => s.Name));
        Assert.Contains("scalar Long @specifiedBy(", _api.Sdl, StringComparison.Ordinal);
        Assert.DoesNotContain("scalar Int", _api.Sdl, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_that_should_no_longer_be_used_says_so()
        => Assert.Contains("  about: Anything @deprecated(reason: \"No longer supported\")\n", _api.Sdl, StringComparison.Ordinal);

    [Fact]
    public void Descriptions_are_printed_so_that_they_are_read_back_as_they_were()
    {
        const string Description = "One \\ \"two\"\n\n  three \"\"\" four";
        var written = Description.Replace("\"\"\"", "\\\"\"\"", StringComparison.Ordinal);
        var text = $$""""
            == a.graphql
            """
            {{written}}
            """
            type Nation @node { "A \"tab\" \t." id: ID! }
            """";

        var sdl = ApiSchema.Build(TemporarySchema.ReadGood(text)).Sdl;
        var nation = GraphQLParser.Parser.Parse(sdl).Definitions.OfType<GraphQLParser.AST.GraphQLObjectTypeDefinition>()
            .Single(type => type.Name.Value == "Nation");

        Assert.Equal(Description, nation.Description!.Value.ToString());
        Assert.Equal("A \"tab\" \t.", nation.Fields!.Single(f => f.Name.Value == "id").Description!.Value.ToString());
    }

    [Theory]
    [InlineData("Conference", "conference")]
    [InlineData("ITURegion", "ituRegion")]
    [InlineData("ITU", "itu")]
    [InlineData("A", "a")]
    [InlineData("URLList", "urlList")]
    [InlineData("nation", "nation")]
    [InlineData("_Nation", "_Nation")]
    public void The_root_field_of_a_type_begins_with_a_small_letter(string type, string field)
        => Assert.Equal(field, ApiNames.RootField(type));
}
