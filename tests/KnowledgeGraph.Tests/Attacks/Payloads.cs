namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Five hundred texts that mean something to SQL, LIKE, FTS5, JSON paths, Cypher, Lucene, shells or readers of text.</summary>
static class Payloads
{
    static readonly string[] Cores =
    [
        "", "OR 1=1", "OR 'a'='a", "; DROP TABLE node", "; DELETE FROM meta", "; ATTACH DATABASE 'x' AS y", "UNION SELECT 1,2,3",
        "UNION ALL SELECT name FROM sqlite_master", "; PRAGMA writable_schema = 1", "AND randomblob(1000000000)", "|| load_extension('x')",
        "%", "_", "%%", "%_%", "[a-z]", "*", "?", "\\", "\\%", "ESCAPE '\\'", "NEAR(a b)", "a AND b", "AND", "NOT", "a OR", "col:term", "^a", "a*",
        "(((((", "a-b", "+x", "-x", "$.a", "$[0]", "$..x", "$.\"a\"", "#>>'{a}'", "}) DETACH DELETE n //", "`) RETURN 1 //", "\\u0060",
        "*:*", "/(.*a){20}/", "a~2", "[a TO z]", "{{7*7}}", "${7*7}", "$(id)", "../../../../etc/passwd", "<script>alert(1)</script>",
        "%00", "\u0000", "\u0000 OR 1=1", "\uFEFF", "\u202E", "\u00e9e\u0301", "\U0001F600", "ﬀ", "İ", "ſ", "null", "true", "-0", "1e309",
        "9223372036854775808", "NaN", "__proto__", "__typename",
    ];

    static readonly (string Before, string After)[] Quotes = [("", ""), ("'", "--"), ("\"", "--"), ("' ", "/*"), ("')", ";--"), ("`", "`"), ("\" ", " \""), ("x", "x")];

    public static IReadOnlyList<string> All { get; } =
        [.. Cores.SelectMany(core => Quotes.Select(quote => $"{quote.Before}{core}{quote.After}")).Distinct()];
}
