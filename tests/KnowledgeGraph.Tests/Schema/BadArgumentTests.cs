namespace KnowledgeGraph.Tests.Schema;

/// <summary>Arguments that a directive cannot have.</summary>
public sealed class BadArgumentTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a plural that is no name",
            """
            == nation.graphql
            type Nation @node @plural(value: "member states") { id: ID! }
            """,
            """
            nation.graphql:1:27: The argument 'value' of '@plural' is not a name.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
        {
            "an empty plural",
            """
            == nation.graphql
            type Nation @node @plural(value: "") { id: ID! }
            """,
            """
            nation.graphql:1:27: The argument 'value' of '@plural' is not a name.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
        {
            "a plural that is a number",
            """
            == nation.graphql
            type Nation @node @plural(value: 5) { id: ID! }
            """,
            """
            nation.graphql:1:27: The argument 'value' of '@plural' is not a name.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
        {
            "a reason that is no text",
            """
            == nation.graphql
            type Nation @node { id: ID!  name: String @deprecated(reason: [1]) }
            """,
            """
            nation.graphql:1:55: The argument 'reason' of '@deprecated' is not a text.
            """
        },
        {
            "@fulltext without indexes",
            """
            == nation.graphql
            type Nation @node @fulltext { id: ID! }
            """,
            """
            nation.graphql:1:19: '@fulltext' needs the argument 'indexes'.
              hint: It is a list of indexes.
            """
        },
        {
            "@fulltext with indexes in other forms",
            """
            == nation.graphql
            type A @node @fulltext(indexes: ["name"]) { id: ID!  name: String }
            type B @node @fulltext(indexes: [{ indexName: "b" }]) { id: ID!  name: String }
            type C @node @fulltext(indexes: []) { id: ID!  name: String }
            type D @node @fulltext(indexes: [{ fields: ["name"], weight: 2 }]) { id: ID!  name: String }
            """,
            """
            nation.graphql:1:24: The argument 'indexes' of '@fulltext' is not a list of indexes.
              hint: Write [{ indexName: "text", fields: ["name"] }].
            nation.graphql:2:24: The argument 'indexes' of '@fulltext' is not a list of indexes.
              hint: Write [{ indexName: "text", fields: ["name"] }].
            nation.graphql:3:24: The argument 'indexes' of '@fulltext' is not a list of indexes.
              hint: Write [{ indexName: "text", fields: ["name"] }].
            nation.graphql:4:24: The argument 'indexes' of '@fulltext' is not a list of indexes.
              hint: Write [{ indexName: "text", fields: ["name"] }].
            """
        },
        {
            "@fulltext of an unknown field",
            """
            == nation.graphql
            type Nation @node @fulltext(indexes: [{ indexName: "nationText", fields: ["name", "alias"] }]) {
              id: ID!
              name: String
              aliases: [String!]!
            }
            """,
            """
            nation.graphql:1:19: '@fulltext' names 'alias', which 'Nation' does not have.
              hint: Did you mean 'aliases'?
            """
        },
        {
            "@fulltext of what is no text",
            """
            == nation.graphql
            type Nation @node @fulltext(indexes: [{ fields: ["area", "near"] }]) {
              id: ID!
              area: Int
              near: [Nation!]! @relationship(type: "NEAR", direction: OUT)
            }
            """,
            """
            nation.graphql:1:19: '@fulltext' names 'Nation.area', which is no text.
            nation.graphql:1:19: '@fulltext' names 'Nation.near', which is no text.
            """
        },
        {
            "@index of an unknown field",
            """
            == nation.graphql
            type Nation @node @index(fields: ["area"]) @index(fields: ["aera", "id"]) { id: ID!  area: Int }
            """,
            """
            nation.graphql:1:44: '@index' names 'aera', which 'Nation' does not have.
            """
        },
        {
            "@index of what is no single value",
            """
            == nation.graphql
            type Nation @node @index(fields: ["aliases", "nearest"]) {
              id: ID!
              aliases: [String!]!
              nearest: Nation @relationship(type: "NEAREST", direction: OUT)
            }
            """,
            """
            nation.graphql:1:19: '@index' names 'Nation.aliases', which is no single value.
            nation.graphql:1:19: '@index' names 'Nation.nearest', which is no single value.
            """
        },
        {
            "@index of a field that the target does not have",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              places: [Place!]! @relationship(type: "PLACES", direction: OUT) @index(fields: ["area"])
            }
            type Place @node { id: ID! }
            """,
            """
            nation.graphql:3:67: '@index' names 'area', which 'Place' does not have.
            """
        },
        {
            "@index on a value",
            """
            == nation.graphql
            type Nation @node { id: ID!  area: Int @index(fields: ["area"]) }
            """,
            """
            nation.graphql:1:30: 'Nation.area' is no relationship to many, so it cannot have @index.
              hint: Name the field in @index(fields: [...]) after the type's name.
            """
        },
    };
}
