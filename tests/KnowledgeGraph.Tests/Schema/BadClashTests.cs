namespace KnowledgeGraph.Tests.Schema;

/// <summary>Names that are right by themselves and clash in the API.</summary>
public sealed class BadClashTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySchema.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a type without a plural of its own",
            """
            == nation.graphql
            type Series @node { id: ID! }
            """,
            """
            nation.graphql:1:6: 'Series' has no plural of its own: 'series' stands for one and for many.
              hint: Write @plural(value: "...") after the name of 'Series'.
            """
        },
        {
            "two types of one plural",
            """
            == nation.graphql
            type Person @node { id: ID! }
            type People @node @plural(value: "peoples") { id: ID! }
            """,
            """
            nation.graphql:2:6: The root field 'people' of 'People' is already used by 'Person'.
              hint: Write @plural(value: "...") after the name of 'Person'.
            """
        },
        {
            "a plural that another type has",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            type State @node @plural(value: "Nations") { id: ID! }
            """,
            """
            nation.graphql:2:6: The root field 'nations' of 'State' is already used by 'Nation'.
              hint: Write @plural(value: "...") after the name of 'State'.
            """
        },
        {
            "a plural that is a root field of the API",
            """
            == nation.graphql
            type Thing @node @plural(value: "nodes") { id: ID! }
            """,
            """
            nation.graphql:1:6: The root field 'nodes' of 'Thing' is already used by the API itself.
              hint: Write @plural(value: "...") after the name of 'Thing'.
            """
        },
        {
            "a type named like a root field of the API",
            """
            == nation.graphql
            type Search @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The root field 'search' of 'Search' is already used by the API itself.
              hint: Rename the type.
            """
        },
        {
            "a type named like a root field of traversals",
            """
            == nation.graphql
            type Common @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The root field 'common' of 'Common' is already used by the API itself.
              hint: Rename the type.
            """
        },
        {
            "a plural whose connection traversals need",
            """
            == nation.graphql
            type Neighbor @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The API needs the name 'NeighborsConnection' for the list 'neighbors', but it is taken by the API itself.
              hint: Rename the field or the type.
            """
        },
        {
            "a type named like the relationships of a type",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR_TO", direction: OUT) }
            type NearToRelationship @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The API needs the name 'NearToRelationship' for the relationships of type 'NEAR_TO', but it is taken by a type of the schema, at nation.graphql:2:6.
              hint: Rename the field or the type.
            """
        },
        {
            "relationship types that differ in underscores only",
            """
            == nation.graphql
            type Nation @node {
              id: ID!
              near: [Nation!]! @relationship(type: "NEAR_TO", direction: OUT)
              nearer: [Nation!]! @relationship(type: "_NEAR_TO_", direction: OUT)
            }
            """,
            """
            nation.graphql:1:6: The API needs the name 'NearToRelationship' for the relationships of type '_NEAR_TO_', but it is taken by the relationships of type 'NEAR_TO'.
              hint: Rename the field or the type.
            """
        },
        {
            "a relationship type that no enum can hold",
            """
            == nation.graphql
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "true", direction: OUT) }
            """,
            """
            nation.graphql:1:30: 'Nation.near' calls its relationships 'true', which GraphQL takes for a value of its own.
              hint: Choose another name.
            """
        },
        {
            "a type named like a connection",
            """
            == nation.graphql
            type Nation @node { id: ID! }
            type NationsConnection @node { id: ID! }
            """,
            """
            nation.graphql:1:6: The API needs the name 'NationsConnection' for the list 'nations', but it is taken by a type of the schema, at nation.graphql:2:6.
              hint: Rename the field or the type.
            """
        },
        {
            "an enum named like an edge",
            """
            == nation.graphql
            enum NationNearEdge { A }
            type Nation @node { id: ID!  near: [Nation!]! @relationship(type: "NEAR", direction: OUT) }
            """,
            """
            nation.graphql:2:6: The API needs the name 'NationNearEdge' for 'Nation.near', but it is taken by a type of the schema, at nation.graphql:1:6.
              hint: Rename the field or the type.
            """
        },
        {
            "a relationship that gives the name of another's connection",
            """
            == nation.graphql
            type Nation @node { id: ID!  placeNear: [Nation!]! @relationship(type: "A", direction: OUT) }
            type NationPlace @node { id: ID!  near: [Nation!]! @relationship(type: "B", direction: OUT) }
            """,
            """
            nation.graphql:2:6: The API needs the name 'NationPlaceNearConnection' for 'NationPlace.near', but it is taken by 'Nation.placeNear'.
              hint: Rename the field or the type.
            """
        },
        {
            "a relationship that gives the name of a list's connection",
            """
            == nation.graphql
            type Nation @node @plural(value: "nationNear") { id: ID!  near: [Nation!]! @relationship(type: "NEAR", direction: OUT) }
            """,
            """
            nation.graphql:1:6: The API needs the name 'NationNearConnection' for 'Nation.near', but it is taken by the list 'nationNear'.
              hint: Rename the field or the type.
            """
        },
    };
}
