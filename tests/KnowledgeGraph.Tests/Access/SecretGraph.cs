using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Access;

/// <summary>
/// Cities and people. Each text that only analysts see holds the word <c>zalpha</c>, that only treasurers see <c>zbeta</c>, and
/// that both see <c>zeither</c>.
/// </summary>
static class SecretGraph
{
    public const string Schema = """
        "What has a name."
        interface Named { id: ID!  name: String!  nickname: String }

        union Known = City | Person

        type City implements Named @node @index(fields: ["budget"]) @index(fields: ["name"])
          @fulltext(indexes: [{ indexName: "city", fields: ["name", "budgetNote"] }]) {
          id: ID!
          name: String!
          nickname: String @authorization(filter: [{ where: { jwt: { roles: { includes: "treasurer" } } } }])
          founded: Int
          budget: Int @authorization(filter: [{ where: { jwt: { roles: { includes: "treasurer" } } } }])
          budgetNote: String @authorization(filter: [{ where: { jwt: { roles: { includes: "treasurer" } } } }])
          mayor: Person @relationship(type: "GOVERNS", direction: IN)
          sisters: [City!]! @relationship(type: "SISTER_OF", direction: OUT, properties: "Sisterhood")
          lends: [City!]! @relationship(type: "LENDS_TO", direction: OUT, properties: "Loan")
            @authorization(filter: [{ where: { jwt: { roles: { includes: "treasurer" } } } }])
          owes: [City!]! @relationship(type: "LENDS_TO", direction: IN, properties: "Loan")
          knows: [Known!]! @relationship(type: "KNOWS", direction: OUT)
        }

        type Sisterhood @relationshipProperties {
          since: Int
          pact: String @authorization(filter: [{ where: { jwt: { roles: { includes: "analyst" } } } }])
        }

        type Loan @relationshipProperties { contract: String  currency: Currency }

        enum Currency { KRW USD }

        type Person implements Named @node @authorization(filter: [
            { where: { jwt: { roles: { includes: "analyst" } } } }
            { where: { jwt: { roles: { includes: "treasurer" } } } }
          ])
          @fulltext(indexes: [{ indexName: "person", fields: ["name"] }]) {
          id: ID!
          name: String!
          nickname: String
          governs: [City!]! @relationship(type: "GOVERNS", direction: OUT)
        }
        """;

    /// <summary>What is left for everybody, as one would write it who never heard of the rest.</summary>
    public const string PublicSchema = """
        "What has a name."
        interface Named { id: ID!  name: String! }

        union Known = City

        type City implements Named @node @index(fields: ["name"]) @fulltext(indexes: [{ indexName: "city", fields: ["name"] }]) {
          id: ID!
          name: String!
          founded: Int
          sisters: [City!]! @relationship(type: "SISTER_OF", direction: OUT, properties: "Sisterhood")
          knows: [Known!]! @relationship(type: "KNOWS", direction: OUT)
        }

        type Sisterhood @relationshipProperties { since: Int }
        """;

    public const string Seeds = """
        Source: [{ id: article, title: On three cities }]
        Person:
          - { id: kim, name: Kim zeither, nickname: zeither, governs: [busan] }
        City:
          - id: busan
            name: Busan
            founded: 1876
            nickname: zbeta
            budget: 417239
            budgetNote: zbeta of Busan
            sisters: [{ node: seoul, since: 1990, pact: zalpha }]
            lends: [{ node: seoul, contract: zbeta, currency: KRW }]
            knows: [kim, seoul]
          - { id: seoul, name: Seoul, founded: 1394, nickname: zbeta of Seoul, budget: 990011 }
          - { id: jeju, name: Jeju }
        defaults: { source: article, certainty: SECONDARY }
        claims:
          c01: { of: [busan, founded], line: 1, excerpt: Busan is from 1876 }
          c02: { of: [busan, budget], line: 2, excerpt: zbeta 417239 }
          c03: { of: [busan, budgetNote], line: 2, excerpt: zbeta of Busan }
          c04: { of: [busan, nickname], line: 2, excerpt: zbeta }
          c05: { of: [kim, governs, busan], line: 3, excerpt: zeither }
          c06: { of: [busan, sisters, seoul], line: 4, excerpt: a sister }
          c07: { of: [busan, sisters, seoul, since], line: 4, excerpt: "1990", status: INFERRED, restsOn: [c06, c08] }
          c08: { of: [busan, sisters, seoul, pact], line: 5, excerpt: zalpha }
          c09: { of: [busan, lends, seoul], line: 6, excerpt: zbeta }
          c10: { of: [busan, lends, seoul, contract], line: 6, excerpt: zbeta }
          c11: { of: [busan, lends, seoul, currency], line: 6, excerpt: KRW }
          c12: { of: [busan, knows, kim], line: 7, excerpt: zeither }
          c13: { of: [busan, knows, seoul], line: 8, excerpt: they know each other }
          c14: { of: [seoul, founded], line: 9, excerpt: "1394" }
          c15: { of: [seoul, nickname], line: 9, excerpt: zbeta }
          c16: { of: [seoul, budget], line: 9, excerpt: zbeta }
          c17: { of: [kim, nickname], line: 9, excerpt: zeither }
        """;

    /// <summary>The same graph as everybody sees it.</summary>
    public const string PublicSeeds = """
        Source: [{ id: article, title: On three cities }]
        City:
          - { id: busan, name: Busan, founded: 1876, sisters: [{ node: seoul, since: 1990 }], knows: [seoul] }
          - { id: seoul, name: Seoul, founded: 1394 }
          - { id: jeju, name: Jeju }
        defaults: { source: article, certainty: SECONDARY }
        claims:
          c01: { of: [busan, founded], line: 1, excerpt: Busan is from 1876 }
          c06: { of: [busan, sisters, seoul], line: 4, excerpt: a sister }
          c07: { of: [busan, sisters, seoul, since], line: 4, excerpt: "1990", status: INFERRED, restsOn: [c06] }
          c13: { of: [busan, knows, seoul], line: 8, excerpt: they know each other }
          c14: { of: [seoul, founded], line: 9, excerpt: "1394" }
        """;

    public static void WriteTo(TemporaryFolder folder, string schema = Schema, string seeds = Seeds)
    {
        folder.Write("graph-schema/evidence.graphql", Repository.Read("graph-schema/evidence.graphql"));
        folder.Write("graph-schema/cities.graphql", schema);
        folder.Write("seeds/cities/manifest.yaml", "title: Cities\nrequires: []\nfiles: [cities.yaml]\n");
        folder.Write("seeds/cities/cities.yaml", seeds);
    }

    public static GraphSource Read(string schema = Schema, string seeds = Seeds)
    {
        using var folder = new TemporaryFolder();
        WriteTo(folder, schema, seeds);
        var graph = SchemaReader.ReadFolder(Path.Combine(folder.Path, "graph-schema"));
        Assert.Empty(graph.Problems);
        var source = SeedReader.ReadFolder(graph.Value!, Path.Combine(folder.Path, "seeds"));
        Assert.Empty(source.Problems);
        return source.Value!;
    }

    /// <summary>What of the graph somebody sees who has these roles.</summary>
    public static GraphSource ReadFor(params string[] roles)
    {
        var whole = Read();
        var audience = whole.Schema.Audiences.For(grant => grant.Claim == "roles" && roles.Contains(grant.Value));
        return audience.SeesAll ? whole : NarrowedSource.Of(whole, audience.Schema);
    }
}
