namespace KnowledgeGraph.Tests.Schema;

/// <summary>Relationships that a graph schema cannot have.</summary>
public sealed class BadRelationshipTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "relationships in other forms",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              a: Nation! @relationship(type: "A", direction: OUT)
              b: [Nation] @relationship(type: "B", direction: OUT)
              c: [Nation!] @relationship(type: "C", direction: OUT)
              d: [[Nation!]!]! @relationship(type: "D", direction: OUT)
            }
            """,
            """
            nation.graphql:3:3: 'Nation.a' is of the type Nation!.
              hint: A relationship to many is written [Nation!]!, one to at most one Nation.
            nation.graphql:4:3: 'Nation.b' is of the type [Nation].
              hint: A relationship to many is written [Nation!]!, one to at most one Nation.
            nation.graphql:5:3: 'Nation.c' is of the type [Nation!].
              hint: A relationship to many is written [Nation!]!, one to at most one Nation.
            nation.graphql:6:3: 'Nation.d' is of the type [[Nation!]!]!.
              hint: A relationship to many is written [Nation!]!, one to at most one Nation.
            """
        },
        {
            "a list of nodes without @relationship",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! }
            """,
            """
            nation.graphql:1:30: 'Nation.near' leads to Nation without saying how.
              hint: Write @relationship(type: "...", direction: OUT) after its type.
            """
        },
        {
            "a misspelt @relationship",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relatonship(type: "NEAR", direction: OUT) }
            """,
            """
            nation.graphql:1:47: 'Nation.near' has the unknown directive '@relatonship'.
              hint: Did you mean 'relationship'?
            """
        },
        {
            "@declareRelationship on a node type",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @declareRelationship }
            """,
            """
            nation.graphql:1:30: 'Nation.near' leads to Nation without saying how.
              hint: Write @relationship(type: "...", direction: OUT) after its type.
            """
        },
        {
            "@relationship on a value",
            """
            == nation.graphql
            enum Kind { A }
            type Nation @node { id: ID!  kind: Kind @relationship(type: "KIND", direction: OUT) }
            """,
            """
            nation.graphql:2:30: 'Nation.kind' holds a value, so it cannot have @relationship.
              hint: Remove the directive, or name a node type.
            """
        },
        {
            "a field that leads to the properties of a relationship",
            """
            == nation.graphql
            type Nearness @relationshipProperties { km: Int }
            type Nation @node { id: ID!  near: Nearness @relationship(type: "NEAR", direction: OUT) }
            """,
            """
            nation.graphql:2:30: 'Nation.near' leads to 'Nearness', which is no node but holds the properties of relationships.
              hint: Name a node type, and write properties: "Nearness" in @relationship.
            """
        },
        {
            "@relationship without its type",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(direction: OUT) }
            """,
            """
            nation.graphql:1:47: '@relationship' needs the argument 'type'.
              hint: It is a name.
            """
        },
        {
            "@relationship without arguments",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship }
            """,
            """
            nation.graphql:1:47: '@relationship' needs the argument 'type'.
              hint: It is a name.
            nation.graphql:1:47: '@relationship' needs the argument 'direction'.
              hint: It is IN or OUT.
            """
        },
        {
            "an unknown direction",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR", direction: BOTH) }
            """,
            """
            nation.graphql:1:75: The argument 'direction' of '@relationship' is not IN or OUT.
              hint: Write OUT where the type's own nodes are the start, IN where they are the end.
            """
        },
        {
            "a direction in quotes",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR", direction: "OUT") }
            """,
            """
            nation.graphql:1:75: The argument 'direction' of '@relationship' is not IN or OUT.
              hint: Write OUT where the type's own nodes are the start, IN where they are the end.
            """
        },
        {
            "a relationship to one node with properties",
            """
            == nation.graphql
            type Nearness @relationshipProperties { km: Int }
            type Nation @node { id: ID!  nearest: Nation @relationship(type: "NEAREST", direction: OUT, properties: "Nearness") }
            """,
            """
            nation.graphql:2:30: 'Nation.nearest' leads to one node, so it cannot have the properties 'Nearness'.
              hint: Make it a list, [Nation!]!, or drop the properties.
            """
        },
        {
            "unknown properties",
            """
            == nation.graphql
            type Nearness @relationshipProperties { km: Int }
            type Nation @node {
              id: ID!
              near: [Nation!]! @relationship(type: "NEAR", direction: OUT, properties: "Nearnes")
              nearTo: [Nation!]! @relationship(type: "NEAR", direction: IN, properties: "Nearness")
            }
            """,
            """
            nation.graphql:4:3: 'Nation.near' names the properties 'Nearnes', which no type with @relationshipProperties has.
              hint: Did you mean 'Nearness'?
            """
        },
        {
            "a node type as properties",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR", direction: OUT, properties: "Nation") }
            """,
            """
            nation.graphql:1:30: 'Nation.near' names the properties 'Nation', which no type with @relationshipProperties has.
            """
        },
        {
            "one relationship type with different properties",
            """
            == nation.graphql
            type Nearness @relationshipProperties { km: Int }
            type Nation @node {
              id: ID!
              near: [Nation!]! @relationship(type: "NEAR", direction: OUT, properties: "Nearness")
              nearTo: [Nation!]! @relationship(type: "NEAR", direction: IN)
            }
            """,
            """
            nation.graphql:5:3: 'Nation.nearTo' gives NEAR no properties, but 'Nation.near' gives it the properties 'Nearness'.
              hint: Name the same properties type on every field of a relationship type.
            """
        },
        {
            "one end to one node of a relationship type that has properties",
            """
            == nation.graphql
            type Nearness @relationshipProperties { km: Int }
            type Nation @node {
              id: ID!
              nearest: Nation @relationship(type: "NEAREST", direction: OUT)
              nearestOf: [Nation!]! @relationship(type: "NEAREST", direction: IN, properties: "Nearness")
            }
            """,
            """
            nation.graphql:5:3: 'Nation.nearestOf' gives NEAREST the properties 'Nearness', but 'Nation.nearest' gives it no properties.
              hint: A relationship to one node has none: make 'Nation.nearest' a list, or drop the properties.
            """
        },
        {
            "a relationship of a relationship",
            """
            == nation.graphql
            type Term @relationshipProperties { from: Date  by: Nation }
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:1:49: 'Term.by' leads to Nation, but relationships have values, not relationships of their own.
              hint: Make it a scalar, an enum or a list of them.
            """
        },
    };
}
