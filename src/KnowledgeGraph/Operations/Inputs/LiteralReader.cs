using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>Reads a scalar, an enum or a list of them from a validated document (GraphQL spec, 3.5, input coercion).</summary>
static class LiteralReader
{
    /// <param name="isListVariable">Tells whether a variable's own type is a list.</param>
    /// <param name="at">For errors.</param>
    /// <exception cref="RefusedException">A literal is no value of its type: the validator does not know our scalars.</exception>
    public static InputValue Read(GraphQLValue value, TypeRef type, Func<string, bool> isListVariable, DocumentPosition at)
        => (value, Nullable(type)) switch
        {
            (GraphQLVariable variable, ListRef) => new VariableInput(variable.Name.StringValue, !isListVariable(variable.Name.StringValue)),
            (GraphQLVariable variable, _) => new VariableInput(variable.Name.StringValue),
            (GraphQLNullValue, _) => new LiteralInput(null),
            (GraphQLListValue list, ListRef of) => ReadList(list, of.Item, isListVariable, at),
            (_, ListRef of) => new LiteralInput(new[] { Leaf(value, of.Item.Named, at) }),
            _ => new LiteralInput(Leaf(value, type.Named, at)),
        };

    static InputValue ReadList(GraphQLListValue list, TypeRef item, Func<string, bool> isListVariable, DocumentPosition at)
    {
        var items = (list.Values ?? []).Select(v => Read(v, item, isListVariable, at)).ToList();
        return items.All(i => i is LiteralInput)
            ? new LiteralInput(items.Select(i => ((LiteralInput)i).Value).ToList())
            : new ListInput(items);
    }

    static object Leaf(GraphQLValue value, ApiType type, DocumentPosition at)
        => (value, type) switch
        {
            (GraphQLEnumValue name, ApiEnum) => name.Name.StringValue,
            (GraphQLBooleanValue flag, _) => flag.BoolValue,
            (_, ApiScalar scalar) when Text(value, scalar.Scalar.Kind) is { } text && scalar.Scalar.TryParse(text, out var parsed, out _) => parsed,
            (_, ApiScalar scalar) => throw Refuse(scalar, at),
            _ => throw Refuse(type, at),
        };

    // Numbers are written as numbers, everything else as texts; an id may be either (GraphQL spec, 3.5.5).
    static string? Text(GraphQLValue value, ScalarKind kind)
        => (value, kind) switch
        {
            (GraphQLIntValue number, ScalarKind.Int or ScalarKind.Long or ScalarKind.Float or ScalarKind.Id) => number.Value.ToString(),
            (GraphQLFloatValue number, ScalarKind.Float) => number.Value.ToString(),
            (GraphQLStringValue text, not (ScalarKind.Int or ScalarKind.Long or ScalarKind.Float or ScalarKind.Boolean)) => text.Value.ToString(),
            _ => null,
        };

    static RefusedException Refuse(ApiType type, DocumentPosition at)
    {
        var expected = type is ApiScalar scalar && !scalar.Scalar.TryParse("", out _, out var text) ? $" Expected {text}." : "";
        return new(new(ErrorCodes.Validation, $"A value of the type {type} is needed here.{expected}", at));
    }

    static TypeRef Nullable(TypeRef type) => type is NonNullRef nonNull ? nonNull.Inner : type;
}
