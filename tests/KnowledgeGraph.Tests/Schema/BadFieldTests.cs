namespace KnowledgeGraph.Tests.Schema;

/// <summary>Fields that a graph schema cannot have.</summary>
public sealed class BadFieldTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "an unknown type, near a known one",
            """
            == nation.graphql
            type Nation @node { id: ID!  name: Sting }
            """,
            """
            nation.graphql:1:30: 'Nation.name' is of the unknown type 'Sting'.
              hint: Did you mean 'String'?
            """
        },
        {
            "an unknown type, far from all",
            """
            == nation.graphql
            type Nation @node { id: ID!  capital: Volcano @relationship(type: "CAPITAL", direction: OUT) }
            """,
            """
            nation.graphql:1:30: 'Nation.capital' is of the unknown type 'Volcano'.
            """
        },
        {
            "an unknown type on a relationship",
            """
            == nation.graphql
            type Term @relationshipProperties { from: Dat }
            """,
            """
            nation.graphql:1:37: 'Term.from' is of the unknown type 'Dat'.
              hint: Did you mean 'Date'?
            """
        },
        {
            "arguments",
            """
            == nation.graphql
            type Nation @node { id: ID!  name(language: String): String }
            """,
            """
            nation.graphql:1:30: 'Nation.name' has arguments, which a graph schema does not know.
              hint: The API adds its own.
            """
        },
        {
            "lists of values in other forms",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              a: [String]
              b: [String!]
              c: [String]!
              d: [[String!]!]!
            }
            """,
            """
            nation.graphql:3:3: 'Nation.a' is of the type [String]; a list of values is written [String!]!.
              hint: An absent list is empty, never null.
            nation.graphql:4:3: 'Nation.b' is of the type [String!]; a list of values is written [String!]!.
              hint: An absent list is empty, never null.
            nation.graphql:5:3: 'Nation.c' is of the type [String]!; a list of values is written [String!]!.
              hint: An absent list is empty, never null.
            nation.graphql:6:3: 'Nation.d' is of the type [[String!]!]!; a list of values is written [String!]!.
              hint: An absent list is empty, never null.
            """
        },
    };
}
