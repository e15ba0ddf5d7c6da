using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>Reads the default of a variable into the form that a given value has after coercion.</summary>
sealed class DefaultReader(DocumentPosition at)
{
    /// <exception cref="RefusedException">A literal is no value of its type.</exception>
    public object? Read(GraphQLValue value, TypeRef type)
        => (value, type) switch
        {
            (_, NonNullRef nonNull) => Read(value, nonNull.Inner),
            (GraphQLNullValue, _) => null,
            (GraphQLListValue list, ListRef of) => (list.Values ?? []).Select(v => Read(v, of.Item)).ToList(),
            (_, ListRef of) => new List<object?> { Read(value, of.Item) },
            (GraphQLObjectValue literal, { Named: ApiInput input }) => new InputObject((literal.Fields ?? [])
                .Select(f => (Field: input.Find(f.Name.StringValue)!, f.Value))
                .Select(f => (f.Field, Read(f.Value, f.Field.Type))).ToList()),
            _ => ((LiteralInput)LiteralReader.Read(value, type, _ => false, at)).Value,
        };
}
