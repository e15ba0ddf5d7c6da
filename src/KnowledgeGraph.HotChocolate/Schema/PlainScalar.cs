using HotChocolate.Language;
using HotChocolate.Types;

namespace KnowledgeGraph.HotChocolate.Schema;

/// <summary>A scalar whose values pass as they are: the engine reads and writes them.</summary>
sealed class PlainScalar : ScalarType
{
    public PlainScalar(string name, string? description, Uri? specifiedBy)
        : base(name)
        => (Description, SpecifiedBy) = (description, specifiedBy);

    public override Type RuntimeType => typeof(string);

    public override bool IsInstanceOfType(IValueNode valueSyntax) => valueSyntax is NullValueNode or StringValueNode;

    public override object? ParseLiteral(IValueNode valueSyntax)
        => valueSyntax switch
        {
            NullValueNode => null,
            StringValueNode text => text.Value,
            _ => throw new SerializationException($"{Name} cannot be {valueSyntax}.", this),
        };

    public override IValueNode ParseValue(object? runtimeValue)
        => runtimeValue is null ? NullValueNode.Default : new StringValueNode((string)runtimeValue);

    public override IValueNode ParseResult(object? resultValue) => ParseValue(resultValue);

    public override bool TrySerialize(object? runtimeValue, out object? resultValue)
    {
        resultValue = runtimeValue;
        return runtimeValue is null or string;
    }

    public override bool TryDeserialize(object? resultValue, out object? runtimeValue)
        => TrySerialize(resultValue, out runtimeValue);
}
