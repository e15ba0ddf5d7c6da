using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>Reads filters and orders. Values that shape a plan are read now, all others become parameters.</summary>
sealed class InputReader(VariableValues facts, Func<string, bool> isListVariable, DocumentPosition at)
{
    /// <returns>Null where the value is a variable that was not given (GraphQL spec, 6.4.1).</returns>
    /// <exception cref="RefusedException">A literal is no value of its type.</exception>
    public InputNode? Read(GraphQLValue value, TypeRef type)
        => (value, Nullable(type)) switch
        {
            (GraphQLVariable variable, _) => ReadVariable(variable.Name.StringValue, Nullable(type)),
            (GraphQLNullValue, _) => new NullNode(),
            (GraphQLListValue list, ListRef { Item.Named: ApiInput } of) => new ListNode((list.Values ?? []).Select(v => ReadItem(v, of.Item)).ToList()),
            (_, ListRef { Item.Named: ApiInput } of) => new ListNode([Read(value, of.Item)!]),
            (GraphQLObjectValue literal, { Named: ApiInput input }) => new ObjectNode(ReadMembers(literal, input)),
            _ => Leaf(Known(LiteralReader.Read(value, type, isListVariable, at), type)),
        };

    // The validator lets a variable that may be null stand in a list whose items may not.
    InputNode ReadItem(GraphQLValue value, TypeRef type)
        => Read(value, type) is { } item and not NullNode ? item : throw RefusedException.NullVariable(((GraphQLVariable)value).Name.StringValue);

    // Names of enums shape a plan, also where a list in the document holds them as variables.
    InputValue Known(InputValue value, TypeRef type)
        => value is ListInput list && type.Named is ApiEnum ? new LiteralInput(list.Resolve(facts)) : value;

    List<(ApiInputField, InputNode)> ReadMembers(GraphQLObjectValue literal, ApiInput type)
    {
        var members = new List<(ApiInputField, InputNode)>();
        foreach (var member in literal.Fields ?? [])
        {
            var field = type.Find(member.Name.StringValue)!;
            if (Read(member.Value, field.Type) is { } value)
                members.Add((field, value));
        }
        return members;
    }

    InputNode? ReadVariable(string name, TypeRef type)
        => facts.Has(name) ? Expand(facts[name], type, new(name, type is ListRef && !isListVariable(name))) : null;

    InputNode Expand(object? value, TypeRef type, VariableInput input)
        => (value, type) switch
        {
            (null, _) => new NullNode(),
            (InputObject given, ListRef) => new ListNode([ExpandObject(given, input)]),
            (InputObject given, _) => ExpandObject(given, input),
            (IReadOnlyList<object?> list, ListRef { Item.Named: ApiInput } of) => new ListNode(
                list.Select((item, index) => Expand(item, Nullable(of.Item), input with { Path = [.. input.Path, index] })).ToList()),
            (_, { Named: ApiEnum or ApiScalar { Scalar.Kind: ScalarKind.Boolean } }) => Leaf(new LiteralInput(input.AsList ? new[] { value } : value)),
            _ => new LeafNode(input, value is IReadOnlyList<object?> items && items.Contains(null)),
        };

    ObjectNode ExpandObject(InputObject given, VariableInput input)
        => new(given.Members.Select(member => (
            member.Field,
            Expand(member.Value, Nullable(member.Field.Type), input with { AsList = false, Path = [.. input.Path, member.Field.Name] }))).ToList());

    LeafNode Leaf(InputValue value)
        => new(value, value switch
        {
            LiteralInput { Value: IReadOnlyList<object?> list } => list.Contains(null),
            ListInput list => list.Items.Any(item => item is LiteralInput { Value: null } || (item is VariableInput variable && facts[variable.Name] is null)),
            _ => false,
        });

    static TypeRef Nullable(TypeRef type) => type is NonNullRef nonNull ? nonNull.Inner : type;
}
