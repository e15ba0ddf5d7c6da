using GraphQLParser.AST;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Schema.Access;

/// <summary>Who may read a type, a property or a relationship: whoever has one of the grants. From <c>@authorization</c>.</summary>
sealed record AccessRule(IReadOnlyList<Grant> AnyOf)
{
    /// <returns>Null where everybody may read it.</returns>
    public static AccessRule? Of(GraphQLDirectives? directives) => directives.Find(Directives.Authorization) is { } rule ? Of(rule) : null;

    public static AccessRule Of(GraphQLDirective directive) => new([.. directive.Argument("filter").Items().Select(GrantOf).OfType<Grant>()]);

    /// <summary>Whether the value of the argument <c>filter</c> says which claims of a token are asked for, and nothing else.</summary>
    public static bool IsFilter(GraphQLValue value) => value.Items() is { Count: > 0 } filters && filters.All(filter => GrantOf(filter) is not null);

    public bool HoldsFor(IReadOnlySet<Grant> granted) => AnyOf.Any(granted.Contains);

    // { where: { jwt: { roles: { includes: "analyst" } } } }
    static Grant? GrantOf(GraphQLValue filter)
        => OnlyMember(filter) is ("where", var where)
            && OnlyMember(where) is ("jwt", var token)
            && OnlyMember(token) is (var claim, var condition)
            && OnlyMember(condition) is ("includes" or "eq", GraphQLStringValue value)
                ? new(claim, value.Value.ToString())
                : null;

    static (string Name, GraphQLValue Value)? OnlyMember(GraphQLValue value)
        => value is GraphQLObjectValue { Fields: [var member] } ? (member.Name.StringValue, member.Value) : null;
}
