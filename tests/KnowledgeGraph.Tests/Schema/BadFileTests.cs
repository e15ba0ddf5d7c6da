namespace KnowledgeGraph.Tests.Schema;

/// <summary>What a file of a graph schema must not be.</summary>
public sealed class BadFileTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a brace that is not closed",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
            """,
            """
            nation.graphql:2:10: Not GraphQL: Expected Name, found EOF.
            """
        },
        {
            "a type without a name",
            """
            == nation.graphql
            type @node { id: ID! }
            """,
            """
            nation.graphql:1:6: Not GraphQL: Expected Name, found @.
            """
        },
        {
            "a syntax error in each of two files, and an error of meaning in a third",
            """
            == a.graphql
            type Nation @node { id ID! }
            == b.graphql
            type Place {
              id: ID!
              name: "x"
            }
            == c.graphql
            type Thing { id: ID! }
            """,
            """
            a.graphql:1:24: Not GraphQL: Expected :, found Name "ID".
            b.graphql:3:9: Not GraphQL: Expected Name, found String "x".
            """
        },
        {
            "an empty argument list",
            """
            == nation.graphql
            type Nation @node { id: ID!  city: City @relationship() }
            """,
            """
            nation.graphql:1:55: Not GraphQL: Expected Name, found ).
            """
        },
        {
            "a text that does not end",
            """
            == nation.graphql
            type Nation @node @plural(value: "nations) { id: ID! }
            """,
            """
            nation.graphql:1:55: Not GraphQL: Unterminated string.
            """
        },
        {
            "list types nested too deep",
            """
            == nation.graphql
            type Nation @node { id: ID!  a: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[String]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]] }
            """,
            """
            nation.graphql: Not a schema: values or types are nested more than 64 deep.
            """
        },
        {
            "a scalar",
            """
            == nation.graphql
            scalar Money
            type Nation @node { id: ID!  debt: Money }
            """,
            """
            nation.graphql:1:8: A graph schema holds types, interfaces, unions and enums, not a scalar.
              hint: Remove it: scalars, directives and the root fields are built in.
            """
        },
        {
            "an input type",
            """
            == nation.graphql
            "A filter."
            input Filter { name: String }
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:2:7: A graph schema holds types, interfaces, unions and enums, not an input type.
              hint: Remove it: scalars, directives and the root fields are built in.
            """
        },
        {
            "a directive",
            """
            == nation.graphql
            directive @plural(value: String!) on OBJECT
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:1:12: A graph schema holds types, interfaces, unions and enums, not a directive.
              hint: Remove it: scalars, directives and the root fields are built in.
            """
        },
        {
            "a schema block",
            """
            == nation.graphql
            schema { query: Nation }
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:1:1: A graph schema holds types, interfaces, unions and enums, not a schema block.
              hint: Remove it: scalars, directives and the root fields are built in.
            """
        },
        {
            "an operation",
            """
            == nation.graphql
            query Nations { nations { id } }
            type Nation @node { id: ID! }
            """,
            """
            nation.graphql:1:7: A graph schema holds types, interfaces, unions and enums, not an operation or a fragment.
              hint: Remove it: scalars, directives and the root fields are built in.
            """
        },
        {
            "an extension of an enum",
            """
            == nation.graphql
            enum Kind { A }
            extend enum Kind { B }
            type Nation @node { id: ID!  kind: Kind }
            """,
            """
            nation.graphql:2:13: A graph schema holds types, interfaces, unions and enums, not an extension of anything but an object type.
              hint: Write all of it where it is defined.
            """
        },
        {
            "an extension of an unknown type",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            extend type Natoin { name: String }
            """,
            """
            nation.graphql:2:13: No type 'Natoin' is there to extend.
              hint: Did you mean 'Nation'?
            """
        },
        {
            "an extension of nothing like a known type",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            extend type Volcano { name: String }
            """,
            """
            nation.graphql:2:13: No type 'Volcano' is there to extend.
              hint: Define it, or drop 'extend'.
            """
        },
        {
            "an extension of an interface",
            """
            == nation.graphql
            interface Named { name: String }
            type Nation implements Named @node { id: ID!  name: String }
            extend type Named { other: String }
            """,
            """
            nation.graphql:3:13: 'Named' is no object type, so it cannot be extended.
              hint: Write all of it at nation.graphql:1:11.
            """
        },
    };
}
