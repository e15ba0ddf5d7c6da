namespace KnowledgeGraph.Tests.Schema;

/// <summary>Names of types that a graph schema cannot have.</summary>
public sealed class BadTypeNameTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a type defined in two files",
            """
            == a.graphql
            type Nation @node { id: ID! }
            == b.graphql
            "Again."
            type Nation @node { id: ID!  nope: Nope }
            """,
            """
            b.graphql:2:6: Type 'Nation' is already defined at a.graphql:1:6.
              hint: Rename one of them, or write 'extend type' to add fields.
            """
        },
        {
            "a type and an enum of one name",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            enum Nation { A }
            """,
            """
            nation.graphql:2:6: Type 'Nation' is already defined at nation.graphql:1:6.
              hint: Rename one of them, or write 'extend type' to add fields.
            """
        },
        {
            "types whose names differ in case only",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            type NATION @node { id: ID! }
            """,
            """
            nation.graphql:2:6: The types 'Nation' and 'NATION' differ only in the case of letters.
              hint: Rename one of them; the other stands at nation.graphql:1:6.
            """
        },
        {
            "an enum named like a type but for case",
            """
            == nation.graphql
            enum nation { A }
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The types 'Nation' and 'nation' differ only in the case of letters.
              hint: Rename one of them; the other stands at nation.graphql:2:6.
            """
        },
        {
            "the name of a type of the API",
            """
            == nation.graphql
            type Query @node { id: ID! }
            type Entity @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The name 'Query' is taken by the API itself.
              hint: Choose another name.
            nation.graphql:2:6: The name 'Entity' is taken by the API itself.
              hint: Choose another name.
            """
        },
        {
            "an enum named like a scalar",
            """
            == nation.graphql
            enum String { A }
            type Nation @node { id: ID!  name: String }
            """,
            """
            nation.graphql:1:6: The name 'String' is taken by the API itself.
              hint: Choose another name.
            """
        },
        {
            "a type that begins with two underscores",
            """
            == nation.graphql
            type __Nation @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The name '__Nation' begins with '__', which GraphQL keeps for itself.
              hint: Choose another name.
            """
        },
        {
            "a type with a name of 101 characters",
            """
            == nation.graphql
            type Naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The name 'Naaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa' is longer than 100 characters.
              hint: Choose another name.
            """
        },
    };
}
