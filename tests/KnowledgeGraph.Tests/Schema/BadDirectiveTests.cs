namespace KnowledgeGraph.Tests.Schema;

/// <summary>Directives where they cannot stand.</summary>
public sealed class BadDirectiveTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "an unknown directive on a field",
            """
            == nation.graphql
            type Nation @node { id: ID!  name: String! @lable }
            """,
            """
            nation.graphql:1:44: 'Nation.name' has the unknown directive '@lable'.
            """
        },
        {
            "an unknown directive far from all",
            """
            == nation.graphql
            type Nation @node @frobnication { id: ID! }
            """,
            """
            nation.graphql:1:19: 'Nation' has the unknown directive '@frobnication'.
            """
        },
        {
            "an unknown argument",
            """
            == nation.graphql
            type Nation @node(label: "Nation") { id: ID! }
            """,
            """
            nation.graphql:1:19: '@node' has no argument 'label'.
              hint: Did you mean 'labels'?
            """
        },
        {
            "an argument written twice",
            """
            == nation.graphql
            type Nation @node @plural(value: "nations", value: "states") { id: ID! }
            """,
            """
            nation.graphql:1:45: '@plural' has the argument 'value' twice.
              hint: Keep one.
            """
        },
        {
            "a directive written twice",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            extend type Nation @node
            """,
            """
            nation.graphql:2:20: 'Nation' has '@node' twice.
              hint: Keep one.
            """
        },
        {
            "a directive of types on a field",
            """
            == nation.graphql
            type Nation @node { id: ID!  name: String! @plural(value: "names") }
            """,
            """
            nation.graphql:1:44: 'Nation.name' cannot have '@plural', which is for node types, interfaces and unions.
              hint: Remove it.
            """
        },
        {
            "a directive of fields on a type",
            """
            == nation.graphql
            type Nation @node @deprecated { id: ID! }
            """,
            """
            nation.graphql:1:19: 'Nation' cannot have '@deprecated', which is for fields.
              hint: Remove it.
            """
        },
        {
            "directives of node types on other types",
            """
            == nation.graphql
            enum Kind @node { A }
            interface Named @evidence { name: String }
            union Any @fulltext(indexes: [{ fields: ["name"] }]) = Nation
            type Nation implements Named @node { id: ID!  name: String }
            """,
            """
            nation.graphql:1:11: 'Kind' cannot have '@node', which is for object types.
              hint: Remove it.
            nation.graphql:2:17: 'Named' cannot have '@evidence', which is for node types.
              hint: Remove it.
            nation.graphql:3:11: 'Any' cannot have '@fulltext', which is for node types.
              hint: Remove it.
            """
        },
        {
            "a directive on an enum value",
            """
            == nation.graphql
            enum Kind { A @deprecated(reason: "Use B.")  B }
            """,
            """
            nation.graphql:1:15: 'Kind.A' cannot have '@deprecated', which is for fields.
              hint: Remove it.
            """
        },
        {
            "a label on an interface",
            """
            == nation.graphql
            interface Named { name: String! @label }
            type Nation implements Named @node { id: ID!  name: String! }
            """,
            """
            nation.graphql:1:33: 'Named.name' cannot have '@label', which is for fields of node types.
              hint: Remove it.
            """
        },
    };
}
