namespace KnowledgeGraph.Tests.Schema;

/// <summary>Types that a graph schema cannot have.</summary>
public sealed class BadTypeTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a type that is neither a node nor properties",
            """
            == nation.graphql
            type Nation { name: String }
            """,
            """
            nation.graphql:1:6: Type 'Nation' is neither a node nor the properties of a relationship.
              hint: Write @node, or @relationshipProperties, after its name.
            """
        },
        {
            "properties that lack their directive",
            """
            == nation.graphql
            type Nearness { km: Int }
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR", direction: OUT, properties: "Nearness") }
            """,
            """
            nation.graphql:1:6: Type 'Nearness' is neither a node nor the properties of a relationship.
              hint: Write @node, or @relationshipProperties, after its name.
            """
        },
        {
            "a misspelt directive instead of @node",
            """
            == nation.graphql
            type Nation @nodes { id: ID! }
            """,
            """
            nation.graphql:1:13: 'Nation' has the unknown directive '@nodes'.
              hint: Did you mean 'node'?
            """
        },
        {
            "a type that is both",
            """
            == nation.graphql
            type Nation @node @relationshipProperties { name: String }
            """,
            """
            nation.graphql:1:6: Type 'Nation' has both @node and @relationshipProperties.
              hint: Keep one of them.
            """
        },
        {
            "a type that an extension makes properties",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            extend type Nation @relationshipProperties
            """,
            """
            nation.graphql:1:6: Type 'Nation' has both @node and @relationshipProperties.
              hint: Keep one of them.
            """
        },
        {
            "a type without fields",
            """
            == nation.graphql
            type Nation @node
            type Term @relationshipProperties
            interface Named
            """,
            """
            nation.graphql:1:6: Type 'Nation' has no fields.
            nation.graphql:2:6: Type 'Term' has no fields.
            nation.graphql:3:11: Type 'Named' has no fields.
            nation.graphql:3:11: No type implements the interface 'Named'.
            """
        },
        {
            "a node type without an id",
            """
            == nation.graphql
            type Nation @node { name: String! }
            """,
            """
            nation.graphql:1:6: Node type 'Nation' needs the field 'id: ID!'.
              hint: It is the stable key of its nodes.
            """
        },
        {
            "a node type with relationships alone",
            """
            == nation.graphql
            type Nation @node { near: [Nation!]! @relationship(type: "NEAR", direction: OUT) }
            """,
            """
            nation.graphql:1:6: Node type 'Nation' needs the field 'id: ID!'.
              hint: It is the stable key of its nodes.
            """
        },
        {
            "an id that may be null",
            """
            == nation.graphql
            type Nation @node { id: ID  name: String! }
            """,
            """
            nation.graphql:1:21: 'Nation.id' is of the type ID, not ID!.
              hint: It is the stable key of the nodes.
            """
        },
        {
            "an id of another type",
            """
            == nation.graphql
            type Nation @node { id: Int! }
            """,
            """
            nation.graphql:1:21: 'Nation.id' is of the type Int!, not ID!.
              hint: It is the stable key of the nodes.
            """
        },
        {
            "an id that is a relationship",
            """
            == nation.graphql
            type Nation @node { id: Nation @relationship(type: "ID", direction: OUT) }
            """,
            """
            nation.graphql:1:21: 'Nation.id' is of the type Nation, not ID!.
              hint: It is the stable key of the nodes.
            """
        },
        {
            "a second label",
            """
            == nation.graphql
            type Nation @node { id: ID!  name: String! @label  title: String! @label }
            """,
            """
            nation.graphql:1:52: 'Nation' has a second label, 'title'.
              hint: Keep @label on 'name' alone, or move it.
            """
        },
        {
            "a label that may be null",
            """
            == nation.graphql
            type Nation @node { id: ID!  name: String @label }
            """,
            """
            nation.graphql:1:30: 'Nation.name' is of the type String, so it cannot be the label.
              hint: A label is of the type String! or ID!.
            """
        },
        {
            "a label that is a list",
            """
            == nation.graphql
            type Nation @node { id: ID!  names: [String!]! @label }
            """,
            """
            nation.graphql:1:30: 'Nation.names' is of the type [String!]!, so it cannot be the label.
              hint: A label is of the type String! or ID!.
            """
        },
        {
            "a label that is a number",
            """
            == nation.graphql
            type Nation @node { id: ID!  number: Int! @label }
            """,
            """
            nation.graphql:1:30: 'Nation.number' is of the type Int!, so it cannot be the label.
              hint: A label is of the type String! or ID!.
            """
        },
        {
            "a label that is a relationship",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR", direction: OUT) @label }
            """,
            """
            nation.graphql:1:30: 'Nation.near' is of the type [Nation!]!, so it cannot be the label.
              hint: A label is of the type String! or ID!.
            """
        },
        {
            "an enum without values",
            """
            == nation.graphql
            enum Kind
            type Nation @node { id: ID!  kind: Kind }
            """,
            """
            nation.graphql:1:6: Enum 'Kind' has no values.
            """
        },
        {
            "a union without members",
            """
            == nation.graphql
            union Anything
            """,
            """
            nation.graphql:1:7: Union 'Anything' has no members.
            """
        },
        {
            "a union of what is no node type",
            """
            == nation.graphql
            enum Kind { A }
            union Anything = Kind | Natoin | String | Anything
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:2:18: Union 'Anything' can hold node types only, and 'Kind' is none.
            nation.graphql:2:25: Union 'Anything' can hold node types only, and 'Natoin' is none.
              hint: Did you mean 'Nation'?
            nation.graphql:2:34: Union 'Anything' can hold node types only, and 'String' is none.
            nation.graphql:2:43: Union 'Anything' can hold node types only, and 'Anything' is none.
            """
        },
        {
            "a union that holds a type twice",
            """
            == nation.graphql
            union Anything = Nation | Nation
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:1:27: Union 'Anything' holds 'Nation' twice.
              hint: Keep one.
            """
        },
        {
            "properties that implement an interface",
            """
            == nation.graphql
            interface Dated { date: Date }
            type Term implements Dated @relationshipProperties { date: Date }
            type Nation implements Dated @node { id: ID!  date: Date }
            """,
            """
            nation.graphql:2:22: 'Term' holds the properties of a relationship and cannot implement 'Dated'.
              hint: Only node types implement interfaces.
            """
        },
    };
}
