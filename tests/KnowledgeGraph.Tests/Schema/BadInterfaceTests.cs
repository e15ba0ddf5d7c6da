namespace KnowledgeGraph.Tests.Schema;

/// <summary>Interfaces that do not fit the types that implement them.</summary>
public sealed class BadInterfaceTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "an unknown interface",
            """
            == nation.graphql
            interface Named { name: String }
            type Nation implements Nmaed @node { id: ID!  name: String }
            type Place implements Named @node { id: ID!  name: String }
            """,
            """
            nation.graphql:2:24: Type 'Nation' implements 'Nmaed', which is no interface of this schema.
            """
        },
        {
            "an interface that every node type has already",
            """
            == nation.graphql
            type Nation implements Node & Entity @node { id: ID! }
            """,
            """
            nation.graphql:1:24: Type 'Nation' implements 'Node', which is no interface of this schema.
              hint: Leave it out: every node type implements it.
            nation.graphql:1:31: Type 'Nation' implements 'Entity', which is no interface of this schema.
              hint: Leave it out: every node type implements it.
            """
        },
        {
            "an interface implemented twice",
            """
            == nation.graphql
            interface Named { name: String }
            type Nation implements Named & Named @node { id: ID!  name: String }
            """,
            """
            nation.graphql:2:32: Type 'Nation' implements 'Named' twice.
              hint: Keep one.
            """
        },
        {
            "a node type as interface",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            type Place implements Nation @node { id: ID! }
            """,
            """
            nation.graphql:2:23: Type 'Place' implements 'Nation', which is no interface of this schema.
            """
        },
        {
            "interfaces that implement each other",
            """
            == nation.graphql
            interface A implements B { name: String }
            interface B implements A { name: String }
            type Nation implements A & B @node { id: ID!  name: String }
            """,
            """
            nation.graphql:1:24: Interface 'A' implements 'B', but only node types implement interfaces.
              hint: Repeat its fields.
            nation.graphql:2:24: Interface 'B' implements 'A', but only node types implement interfaces.
              hint: Repeat its fields.
            """
        },
        {
            "an interface that no type implements",
            """
            == nation.graphql
            interface Named { name: String }
            """,
            """
            nation.graphql:1:11: No type implements the interface 'Named'.
            """
        },
        {
            "a property that is missing",
            """
            == nation.graphql
            interface Named { name: String! }
            type Nation implements Named @node { id: ID! }
            """,
            """
            nation.graphql:2:6: Type 'Nation' implements 'Named' but lacks its property 'name: String!'.
              hint: Write the field exactly as the interface has it.
            """
        },
        {
            "properties of another type",
            """
            == nation.graphql
            interface Named { id: ID!  name: String!  aliases: [String!]!  kind: Kind }
            enum Kind { A }
            type Nation implements Named @node {
              id: ID!
              name: String
              aliases: String
              kind: String
            }
            """,
            """
            nation.graphql:5:3: Type 'Nation' implements 'Named' but lacks its property 'name: String!'.
              hint: Write the field exactly as the interface has it.
            nation.graphql:6:3: Type 'Nation' implements 'Named' but lacks its property 'aliases: [String!]!'.
              hint: Write the field exactly as the interface has it.
            nation.graphql:7:3: Type 'Nation' implements 'Named' but lacks its property 'kind: Kind'.
              hint: Write the field exactly as the interface has it.
            """
        },
        {
            "a relationship that is missing",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! @declareRelationship }
            type Nation implements Placed @node { id: ID! }
            """,
            """
            nation.graphql:2:6: Type 'Nation' implements 'Placed' but lacks its relationship 'heldIn: [Nation!]!'.
              hint: Write the field with the same type, and @relationship.
            """
        },
        {
            "a relationship to another type",
            """
            == nation.graphql
            interface Placed { heldIn: [Placed!]! @declareRelationship }
            type Nation implements Placed @node { id: ID!  heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: OUT) }
            """,
            """
            nation.graphql:2:48: Type 'Nation' implements 'Placed' but lacks its relationship 'heldIn: [Placed!]!'.
              hint: Write the field with the same type, and @relationship.
            """
        },
        {
            "a property where the interface has a relationship",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! @declareRelationship }
            type Nation implements Placed @node { id: ID!  heldIn: String }
            """,
            """
            nation.graphql:2:48: Type 'Nation' implements 'Placed' but lacks its relationship 'heldIn: [Nation!]!'.
              hint: Write the field with the same type, and @relationship.
            """
        },
        {
            "relationships of different types",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! @declareRelationship }
            type Nation implements Placed @node { id: ID!  heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: OUT) }
            type Event implements Placed @node { id: ID!  heldIn: [Nation!]! @relationship(type: "HELD_AT", direction: OUT) }
            """,
            """
            nation.graphql:1:20: The types that implement 'Placed' follow 'heldIn' by different relationships: HELD_IN OUT of 'Nation' and HELD_AT OUT of 'Event'.
              hint: Give all of them the same type and direction in @relationship.
            """
        },
        {
            "relationships of different directions",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! @declareRelationship }
            type Nation implements Placed @node { id: ID!  heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: OUT) }
            type Event implements Placed @node { id: ID!  heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: IN) }
            """,
            """
            nation.graphql:1:20: The types that implement 'Placed' follow 'heldIn' by different relationships: HELD_IN OUT of 'Nation' and HELD_IN IN of 'Event'.
              hint: Give all of them the same type and direction in @relationship.
            """
        },
        {
            "a relationship that two interfaces declare",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! @declareRelationship }
            interface Held { heldIn: [Nation!]! @declareRelationship }
            type Nation implements Placed & Held @node {
              id: ID!
              heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: OUT)
            }
            """,
            """
            nation.graphql:5:3: 'Nation.heldIn' is declared by two interfaces, 'Placed' and 'Held'.
              hint: Declare the relationship in one of them.
            """
        },
        {
            "a relationship without @declareRelationship",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! }
            type Nation implements Placed @node { id: ID!  heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: OUT) }
            """,
            """
            nation.graphql:1:20: 'Placed.heldIn' leads to Nation without saying how.
              hint: Write @declareRelationship after its type.
            """
        },
        {
            "@relationship on an interface",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: OUT) }
            type Nation implements Placed @node { id: ID!  heldIn: [Nation!]! @relationship(type: "HELD_IN", direction: OUT) }
            """,
            """
            nation.graphql:1:20: 'Placed.heldIn' leads to Nation without saying how.
              hint: Write @declareRelationship after its type.
            """
        },
        {
            "@declareRelationship on a value",
            """
            == nation.graphql
            interface Named { name: String @declareRelationship }
            type Nation implements Named @node { id: ID!  name: String }
            """,
            """
            nation.graphql:1:19: 'Named.name' holds a value, so it cannot have @declareRelationship.
              hint: Remove the directive, or name a node type.
            """
        },
        {
            "fields of unknown types alone",
            """
            == nation.graphql
            interface Named { name: Strin  heldIn: [Plcae!]! @declareRelationship }
            type Nation implements Named @node { id: ID!  name: String  heldIn: [Place!]! @relationship(type: "HELD_IN", direction: OUT) }
            type Place @node { id: ID! }
            """,
            """
            nation.graphql:1:19: 'Named.name' is of the unknown type 'Strin'.
              hint: Did you mean 'String'?
            nation.graphql:1:32: 'Named.heldIn' is of the unknown type 'Plcae'.
            """
        },
        {
            "a relationship in another form",
            """
            == nation.graphql
            interface Placed { heldIn: Nation! @declareRelationship }
            type Nation implements Placed @node { id: ID!  heldIn: Nation @relationship(type: "HELD_IN", direction: OUT) }
            """,
            """
            nation.graphql:1:20: 'Placed.heldIn' is of the type Nation!.
              hint: A relationship to many is written [Nation!]!, one to at most one Nation.
            """
        },
        {
            "one mistake in the field of the implementing type",
            """
            == nation.graphql
            interface Placed { heldIn: [Nation!]! @declareRelationship  name: String }
            type Nation implements Placed @node { id: ID!  heldIn: [Nation!]!  name: Strng }
            """,
            """
            nation.graphql:2:48: 'Nation.heldIn' leads to Nation without saying how.
              hint: Write @relationship(type: "...", direction: OUT) after its type.
            nation.graphql:2:68: 'Nation.name' is of the unknown type 'Strng'.
              hint: Did you mean 'String'?
            """
        },
    };
}
