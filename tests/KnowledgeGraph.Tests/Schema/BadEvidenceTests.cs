namespace KnowledgeGraph.Tests.Schema;

/// <summary>Evidence that lacks what the engine reads: one thing changed in a text that is right.</summary>
public sealed class BadEvidenceTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string right, string wrong, string problems)
    {
        var text = SmallEvidence.Text.Replace(right, wrong, StringComparison.Ordinal);

        Assert.NotEqual(SmallEvidence.Text, text);
        Assert.Equal(problems, TemporarySchema.ReadBad("== evidence.graphql\n" + text));
    }

    public static TheoryData<string, string, string, string> Cases => new()
    {
        {
            "no type with @evidence", " @evidence", "",
            """
            No type of the schema has @evidence.
              hint: Add the file evidence.graphql, which defines Claim and Source.
            """
        },
        {
            "a second type with @evidence", "type Source @node", "type Source @node @evidence",
            """
            evidence.graphql:24:6: Type 'Source' is a second type with @evidence, after 'Claim'.
              hint: Keep one.
            """
        },
        {
            "@evidence with an unknown argument", "@evidence", """@evidence(abuot: "subject")""",
            """
            evidence.graphql:5:28: '@evidence' has no argument 'abuot'.
            """
        },
        {
            "@evidence with an argument that is no name", "@evidence", "@evidence(about: 5)",
            """
            evidence.graphql:5:28: The argument 'about' of '@evidence' is not a name.
              hint: A name begins with a letter, has letters, digits and _, and at most 100 of them.
            """
        },
        {
            "@evidence that names an unknown field", "@evidence", """@evidence(note: "remark")""",
            """
            evidence.graphql:5:6: Evidence needs 'Claim.remark', a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "@evidence that names one field twice", "@evidence", """@evidence(note: "key")""",
            """
            evidence.graphql:5:6: @evidence names 'Claim.key' for both 'key' and 'note'.
              hint: Name a field of its own for each.
            """
        },
        {
            "a property that is missing", "  predicate: String!\n", "",
            """
            evidence.graphql:5:6: Evidence needs 'Claim.predicate', a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a relationship that is missing", "  restsOn: [Claim!]! @relationship(type: \"RESTS_ON\", direction: OUT)\n", "",
            """
            evidence.graphql:5:6: Evidence needs 'Claim.restsOn', a relationship to many Claim, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a property instead of a relationship", """about: Entity @relationship(type: "ABOUT", direction: OUT)""", "about: String",
            """
            evidence.graphql:7:3: Evidence needs 'Claim.about', a relationship to at most one Entity, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a relationship instead of a property", "note: String", """note: Source @relationship(type: "NOTE", direction: OUT)""",
            """
            evidence.graphql:16:3: Evidence needs 'Claim.note', a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "claims that are about one type alone", "about: Entity", "about: Source",
            """
            evidence.graphql:7:3: Evidence needs 'Claim.about', a relationship to at most one Entity, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a relationship to many instead of one", "object: Entity", "object: [Entity!]!",
            """
            evidence.graphql:9:3: Evidence needs 'Claim.object', a relationship to at most one Entity, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a relationship to one instead of many", "restsOn: [Claim!]!", "restsOn: Claim",
            """
            evidence.graphql:18:3: Evidence needs 'Claim.restsOn', a relationship to many Claim, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a relationship that leads elsewhere", "overruledBy: [Claim!]!", "overruledBy: [Source!]!",
            """
            evidence.graphql:19:3: Evidence needs 'Claim.overruledBy', a relationship to many Claim, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a relationship of the other direction", "\"RESTS_ON\", direction: OUT", "\"RESTS_ON\", direction: IN",
            """
            evidence.graphql:18:3: Evidence needs 'Claim.restsOn', a relationship to many Claim, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a value that cannot be null", "value: String", "value: String!",
            """
            evidence.graphql:11:3: Evidence needs 'Claim.value', a String that may be null.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a predicate that is a number", "predicate: String!", "predicate: Int!",
            """
            evidence.graphql:8:3: Evidence needs 'Claim.predicate', a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a list of notes", "note: String", "note: [String!]!",
            """
            evidence.graphql:16:3: Evidence needs 'Claim.note', a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a word for what is shown", "shown: Boolean!", "shown: String!",
            """
            evidence.graphql:14:3: Evidence needs 'Claim.shown', a Boolean.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "statuses without the usual one", "SUPPORTED INFERRED", "INFERRED",
            """
            evidence.graphql:13:3: Evidence needs 'Claim.status', an enum with the value SUPPORTED, or a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "an exactness that is a number", "exactness: Exactness!", "exactness: Int!",
            """
            evidence.graphql:12:3: Evidence needs 'Claim.exactness', an enum with the value EXACT, or a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a certainty that is a number", "certainty: Certainty", "certainty: Float",
            """
            evidence.graphql:15:3: Evidence needs 'Claim.certainty', an enum or a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "citations without properties", ", properties: \"Citation\"", "",
            """
            evidence.graphql:17:3: Evidence needs 'Claim.citations', a relationship to many nodes of one type, the sources, with properties, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "citations of claims", "citations: [Source!]!", "citations: [Claim!]!",
            """
            evidence.graphql:17:3: Evidence needs 'Claim.citations', a relationship to many nodes of one type, the sources, with properties, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "citations of several types", "citations: [Source!]!", "citations: [Entity!]!",
            """
            evidence.graphql:17:3: Evidence needs 'Claim.citations', a relationship to many nodes of one type, the sources, with properties, direction OUT.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "citations without an excerpt", "excerpt: String  ", "",
            """
            evidence.graphql:22:6: Evidence needs 'Citation.excerpt', a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "a line that is a text", "line: Int", "line: String",
            """
            evidence.graphql:22:58: Evidence needs 'Citation.line', an Int.
              hint: Define it so, or name another field in @evidence.
            """
        },
        {
            "sources without a hash", "  sha256: String", "",
            """
            evidence.graphql:24:6: Evidence needs 'Source.sha256', a String.
              hint: Define it so, or name another field in @evidence.
            """
        },
    };
}
