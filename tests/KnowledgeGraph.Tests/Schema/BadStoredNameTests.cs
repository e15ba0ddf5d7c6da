namespace KnowledgeGraph.Tests.Schema;

/// <summary>Names that directives give to what is stored, and that no store could keep apart or write.</summary>
public sealed class BadStoredNameTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a relationship type that is no name",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR TO", direction: OUT) }
            """,
            """
            nation.graphql:1:61: The argument 'type' of '@relationship' is not a name.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
        {
            "a relationship type without letters",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "", direction: OUT) }
            """,
            """
            nation.graphql:1:61: The argument 'type' of '@relationship' is not a name.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
        {
            "a relationship type of 101 characters",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN", direction: OUT) }
            """,
            """
            nation.graphql:1:61: The argument 'type' of '@relationship' is not a name.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
        {
            "relationship types that differ in case only",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              near: [Nation!]! @relationship(type: "NEAR", direction: OUT)
              far: [Nation!]! @relationship(type: "Near", direction: OUT)
            }
            """,
            """
            nation.graphql:4:3: The relationship types 'NEAR' of 'Nation.near' and 'Near' of 'Nation.far' differ only in the case of letters.
              hint: Rename one of them.
            """
        },
        {
            "a property named like a relationship type",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              near: Boolean
              neighbours: [Nation!]! @relationship(type: "near", direction: OUT)
            }
            """,
            """
            nation.graphql:3:3: The property 'Nation.near' is named like the relationship type of 'Nation.neighbours'.
              hint: Rename one of them: a claim about either names it alone.
            """
        },
        {
            "a properties type named like a relationship type",
            """
            == nation.graphql
            type Near @relationshipProperties { km: Int }
            type Nation @node { id: ID!  neighbours: [Nation!]! @relationship(type: "Near", direction: OUT, properties: "Near") }
            """,
            """
            nation.graphql:1:6: The type 'Near' is named like the relationship type of 'Nation.neighbours'.
              hint: Rename one of them.
            """
        },
        {
            "a store's label that is no name",
            """
            == nation.graphql
            type Nation @node(labels: ["Nation", "Member State"]) { id: ID! }
            """,
            """
            nation.graphql:1:19: The argument 'labels' of '@node' is not a list of names.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
    };
}
