using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>A graph schema with one of everything that seeds can say.</summary>
static class SmallSchema
{
    public static GraphSchema Schema { get; } = SchemaReader.ReadText(Text, "small.graphql").Value!;

    public const string Text = """
        enum ConferenceKind { WORLD REGIONAL }

        "A gathering that adopts texts."
        type Conference @node @fulltext(indexes: [{ indexName: "conferenceText", fields: ["name", "aliases"] }]) {
          id: ID!
          name: String! @label
          aliases: [String!]!
          kind: ConferenceKind
          startDate: PartialDate
          endDate: PartialDate
          memberCount: Int
          firsts: [String!]!
          host: Nation @relationship(type: "HOSTED_BY", direction: OUT)
          adopted: [Resolution!]! @relationship(type: "ADOPTED", direction: OUT, properties: "Adoption") @index(fields: ["number"])
          candidates: [Official!]! @relationship(type: "STOOD_AT", direction: IN, properties: "Candidacy")
        }

        type Adoption @relationshipProperties { date: PartialDate  asNew: Boolean }

        type Candidacy @relationshipProperties { votes: Int  won: Boolean! }

        type Resolution @node {
          id: ID!
          title: String! @label
          number: Int
          adoptedBy: [Conference!]! @relationship(type: "ADOPTED", direction: IN, properties: "Adoption")
          refersTo: [Entity!]! @relationship(type: "REFERS_TO", direction: OUT)
        }

        type Nation @node @fulltext(indexes: [{ indexName: "nationText", fields: ["name", "iso3"] }]) {
          id: ID!
          name: String! @label
          iso3: String
          hosted: [Conference!]! @relationship(type: "HOSTED_BY", direction: IN)
        }

        type Official @node {
          id: ID!
          name: String! @label
          stoodAt: [Conference!]! @relationship(type: "STOOD_AT", direction: OUT, properties: "Candidacy")
          asserts: [Claim!]! @relationship(type: "ASSERTED_BY", direction: IN)
        }

        enum ClaimStatus { SUPPORTED INFERRED DISPUTED CORRECTED }
        enum Certainty { PRIMARY SECONDARY WEAK }
        enum Exactness { EXACT ABOUT MORE_THAN LESS_THAN }

        type Claim @node @evidence {
          id: ID! @label
          about: Entity @relationship(type: "ABOUT", direction: OUT)
          predicate: String!
          object: Entity @relationship(type: "OBJECT", direction: OUT)
          key: String
          value: String
          exactness: Exactness!
          status: ClaimStatus!
          shown: Boolean!
          certainty: Certainty
          note: String
          citations: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "Citation")
          restsOn: [Claim!]! @relationship(type: "RESTS_ON", direction: OUT)
          overruledBy: [Claim!]! @relationship(type: "OVERRULED_BY", direction: OUT)
          assertedBy: Official @relationship(type: "ASSERTED_BY", direction: OUT)
        }

        type Citation @relationshipProperties { excerpt: String  line: Int  locator: String }

        type Source @node { id: ID!  title: String! @label  url: URL  sha256: String }
        """;
}
