namespace KnowledgeGraph.Tests.House;

/// <summary>A type, as metadata names it: a nested one by the outermost type that holds it.</summary>
readonly record struct TypeId(string Namespace, string Name)
{
    public override string ToString() => $"{Namespace}.{Name}";
}

/// <summary>That code of one type names another type.</summary>
readonly record struct Dependency(TypeId From, TypeId To)
{
    public override string ToString() => $"{From} -> {To}";
}
