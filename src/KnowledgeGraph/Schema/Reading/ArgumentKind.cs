using GraphQLParser.AST;
using KnowledgeGraph.Schema.Access;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>What an argument of a directive can be.</summary>
/// <param name="Expected">As a noun phrase: <c>a text</c>.</param>
sealed record ArgumentKind(string Expected, string? Hint, Func<GraphQLValue, bool> Accepts)
{
    static readonly string _nameHint =
        $"A name begins with a letter, has letters, digits and _, and at most {Names.MaxLength} of them.";

    public static readonly ArgumentKind Text = new("a text", null, value => value is GraphQLStringValue);

    public static readonly ArgumentKind Name = new("a name", _nameHint, IsName);

    public static readonly ArgumentKind NameList = new("a list of names", _nameHint, IsNameList);

    public static readonly ArgumentKind Direction = new("IN or OUT",
        "Write OUT where the type's own nodes are the start, IN where they are the end.",
        value => value is GraphQLEnumValue { Name.StringValue: "IN" or "OUT" });

    public static readonly ArgumentKind Indexes = new("a list of indexes",
        "Write [{ indexName: \"text\", fields: [\"name\"] }].",
        value => value.Items() is { Count: > 0 } items && items.All(IsIndex));

    public static readonly ArgumentKind ClaimFilter = new("a filter by one claim of a token",
        "Write [{ where: { jwt: { roles: { includes: \"analyst\" } } } }], or eq for a claim of one value; of several such, one must hold.",
        AccessRule.IsFilter);

    static bool IsName(GraphQLValue value) => value is GraphQLStringValue text && Names.IsName(text.Value.ToString());

    static bool IsNameList(GraphQLValue value) => value.Items() is { Count: > 0 } items && items.All(IsName);

    static bool IsIndex(GraphQLValue value)
        => value is GraphQLObjectValue { Fields: { } members }
            && members.All(m => m.Name.StringValue is "indexName" or "queryName" or "fields")
            && value.Member("fields") is { } fields && IsNameList(fields);
}
