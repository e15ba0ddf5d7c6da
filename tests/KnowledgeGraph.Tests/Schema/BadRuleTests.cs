namespace KnowledgeGraph.Tests.Schema;

/// <summary>Rules on who may read that cannot be kept.</summary>
public sealed class BadRuleTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a rule on what the node holds",
            """
            == nation.graphql
            type Nation @node @authorization(filter: [{ where: { node: { id: { eq: "x" } } } }]) { id: ID! }
            """,
            """
            nation.graphql:1:34: The argument 'filter' of '@authorization' is not a filter by one claim of a token.
              hint: Write [{ where: { jwt: { roles: { includes: "analyst" } } } }], or eq for a claim of one value; of several such, one must hold.
            """
        },
        {
            "a rule without a filter",
            """
            == nation.graphql
            type Nation @node @authorization { id: ID! }
            """,
            """
            nation.graphql:1:19: '@authorization' needs the argument 'filter'.
              hint: It is a filter by one claim of a token.
            """
        },
        {
            "two claims in one condition",
            """
            == nation.graphql
            type Nation @node @authorization(filter: [{ where: { jwt: { roles: { includes: "a" }, team: { eq: "b" } } } }]) { id: ID! }
            """,
            """
            nation.graphql:1:34: The argument 'filter' of '@authorization' is not a filter by one claim of a token.
              hint: Write [{ where: { jwt: { roles: { includes: "analyst" } } } }], or eq for a claim of one value; of several such, one must hold.
            """
        },
        {
            "a rule on an interface",
            """
            == nation.graphql
            interface Named @authorization(filter: [{ where: { jwt: { roles: { includes: "a" } } } }]) { id: ID! }
            type Nation implements Named @node { id: ID! }
            """,
            """
            nation.graphql:1:17: 'Named' cannot have '@authorization', which is for node types and fields.
              hint: Remove it.
            """
        },
        {
            "a rule on the id",
            """
            == nation.graphql
            type Nation @node { id: ID! @authorization(filter: [{ where: { jwt: { roles: { includes: "a" } } } }]) }
            """,
            """
            nation.graphql:1:29: 'Nation.id' cannot be hidden: every node has an id.
              hint: Put the rule on the type.
            """
        },
        {
            "a rule on evidence",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            extend type Source { place: String @authorization(filter: [{ where: { jwt: { roles: { includes: "a" } } } }]) }
            """,
            """
            nation.graphql:2:36: 'Source.place' has '@authorization', but 'Source' holds evidence.
              hint: Evidence is seen by whoever sees what it is about: put the rule there.
            """
        },
        {
            "more roles than graphs can be kept",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              a: Int @authorization(filter: [{ where: { jwt: { roles: { includes: "a" } } } }, { where: { jwt: { roles: { includes: "b" } } } }])
              b: Int @authorization(filter: [{ where: { jwt: { roles: { includes: "c" } } } }, { where: { jwt: { roles: { includes: "d" } } } }])
              c: Int @authorization(filter: [{ where: { jwt: { team: { eq: "d" } } } }])
            }
            """,
            """
            nation.graphql:3:10: The rules of the schema ask for 5 different values of claims; 4 are possible.
              hint: The graph is kept once for each set of them. Name a few roles, and give each client the roles it needs.
            """
        },
    };
}
