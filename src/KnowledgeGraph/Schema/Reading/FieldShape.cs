using GraphQLParser.AST;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>How a field's type is wrapped: <c>T</c>, <c>T!</c>, <c>[T!]!</c>, or something that no field may be.</summary>
/// <param name="Text">As written, without blanks.</param>
sealed record FieldShape(string Name, bool IsList, bool IsNonNull, bool IsItemNonNull, bool IsNested, string Text)
{
    public bool IsValueShape => !IsNested && (!IsList || (IsNonNull && IsItemNonNull));

    public bool IsRelationshipShape => !IsNested && (IsList ? IsNonNull && IsItemNonNull : !IsNonNull);

    public static FieldShape Of(GraphQLType type)
    {
        var (outer, isNonNull) = Unwrap(type);
        if (outer is not GraphQLListType list)
            return new(NameOf(outer), false, isNonNull, false, false, Print(type));
        var (item, isItemNonNull) = Unwrap(list.Type);
        return new(NameOf(item), true, isNonNull, isItemNonNull, item is GraphQLListType, Print(type));
    }

    public override string ToString() => Text;

    static string NameOf(GraphQLType type)
        => type switch
        {
            GraphQLNonNullType nonNull => NameOf(nonNull.Type),
            GraphQLListType list => NameOf(list.Type),
            _ => ((GraphQLNamedType)type).Name.StringValue,
        };

    static string Print(GraphQLType type)
        => type switch
        {
            GraphQLNonNullType nonNull => Print(nonNull.Type) + "!",
            GraphQLListType list => $"[{Print(list.Type)}]",
            _ => NameOf(type),
        };

    static (GraphQLType Type, bool IsNonNull) Unwrap(GraphQLType type)
        => type is GraphQLNonNullType nonNull ? (nonNull.Type, true) : (type, false);
}
