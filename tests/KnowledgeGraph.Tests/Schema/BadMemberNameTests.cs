namespace KnowledgeGraph.Tests.Schema;

/// <summary>Names of fields and enum values that a graph schema cannot have.</summary>
public sealed class BadMemberNameTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "fields that nodes have of themselves",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              label: String
              count: Int
              claims: [Nation!]! @relationship(type: "CLAIMS", direction: OUT)
            }
            """,
            """
            nation.graphql:3:3: The name 'label' is reserved on nodes, so 'Nation' cannot use it.
              hint: Choose another name.
            nation.graphql:4:3: The name 'count' is reserved on nodes, so 'Nation' cannot use it.
              hint: Choose another name.
            nation.graphql:5:3: The name 'claims' is reserved on nodes, so 'Nation' cannot use it.
              hint: Choose another name.
            """
        },
        {
            "an interface with a field that nodes have of themselves",
            """
            == nation.graphql
            interface Labelled { label: String }
            type Nation implements Labelled @node { id: ID!  name: String }
            """,
            """
            nation.graphql:1:22: The name 'label' is reserved on nodes, so 'Labelled' cannot use it.
              hint: Choose another name.
            """
        },
        {
            "fields that relationships have of themselves",
            """
            == nation.graphql
            type Term @relationshipProperties { key: String  source: String  from: Date }
            """,
            """
            nation.graphql:1:37: The name 'key' is reserved on relationships, so 'Term' cannot use it.
              hint: Choose another name.
            nation.graphql:1:50: The name 'source' is reserved on relationships, so 'Term' cannot use it.
              hint: Choose another name.
            """
        },
        {
            "a field that begins with two underscores",
            """
            == nation.graphql
            type Nation @node { id: ID!  __typename: String }
            """,
            """
            nation.graphql:1:30: The name '__typename' begins with '__', which GraphQL keeps for itself.
              hint: Choose another name.
            """
        },
        {
            "a field written twice",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              name: String
              name: Int
            }
            """,
            """
            nation.graphql:4:3: 'Nation' has the field 'name' twice.
              hint: Keep one.
            """
        },
        {
            "a field written again by an extension",
            """
            == a.graphql
            type Nation @node { id: ID!  name: String }
            == b.graphql
            extend type Nation { name: String }
            """,
            """
            b.graphql:1:22: 'Nation' has the field 'name' twice.
              hint: Keep one.
            """
        },
        {
            "fields whose names differ in case only",
            """
            == nation.graphql
            type Nation @node { id: ID!  isoCode: String  ISOcode: String }
            """,
            """
            nation.graphql:1:47: The fields 'isoCode' and 'ISOcode' of 'Nation' differ only in the case of letters.
              hint: Rename one of them.
            """
        },
        {
            "an enum value written twice",
            """
            == nation.graphql
            enum Kind { SMALL LARGE SMALL }
            """,
            """
            nation.graphql:1:25: Enum 'Kind' has the value 'SMALL' twice.
              hint: Keep one.
            """
        },
        {
            "an enum value that begins with two underscores",
            """
            == nation.graphql
            enum Kind { __SMALL }
            """,
            """
            nation.graphql:1:13: The name '__SMALL' begins with '__', which GraphQL keeps for itself.
              hint: Choose another name.
            """
        },
        {
            "an enum value that GraphQL does not allow",
            """
            == nation.graphql
            enum Kind { true }
            """,
            """
            nation.graphql:1:13: Not GraphQL: Unexpected Name "true"; enum values are represented as unquoted names but not 'true' or 'false' or 'null'.
            """
        },
    };
}
