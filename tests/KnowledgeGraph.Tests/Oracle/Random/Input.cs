namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>A value for an argument, with the GraphQL type of its place.</summary>
/// <param name="Value">Null, bool, long, double, string, <see cref="EnumName"/>, a list of inputs, or <see cref="InputMember"/>s.</param>
sealed record Input(string Type, object? Value)
{
    public bool IsNonNull => Type.EndsWith('!');

    public bool IsList => Type.StartsWith('[');
}

sealed record EnumName(string Name);

sealed record InputMember(string Name, Input Input);
