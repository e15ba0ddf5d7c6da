namespace KnowledgeGraph.Tests.Schema;

/// <summary>Claims and sources with no more than the engine reads.</summary>
static class SmallEvidence
{
    public const string Text = """
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
        }

        type Citation @relationshipProperties { excerpt: String  line: Int }

        type Source @node { id: ID!  title: String! @label  sha256: String }
        """;
}
