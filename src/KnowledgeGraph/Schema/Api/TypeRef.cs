namespace KnowledgeGraph.Schema.Api;

/// <summary>A use of a type: itself, a list, or either made non-null (GraphQL spec, section 3.11 and 3.12).</summary>
public abstract record TypeRef
{
    private protected TypeRef()
    {
    }

    /// <summary>The type under all wrappings.</summary>
    public abstract ApiType Named { get; }

    public bool IsNonNull => this is NonNullRef;

    public static TypeRef Of(ApiType type) => new NamedRef(type);

    public TypeRef NonNull() => new NonNullRef(this);

    public TypeRef List() => new ListRef(this);

    public sealed override string ToString() => Print();

    private protected abstract string Print();
}

public sealed record NamedRef(ApiType Type) : TypeRef
{
    public override ApiType Named => Type;

    private protected override string Print() => Type.Name;
}

public sealed record ListRef(TypeRef Item) : TypeRef
{
    public override ApiType Named => Item.Named;

    private protected override string Print() => $"[{Item}]";
}

public sealed record NonNullRef(TypeRef Inner) : TypeRef
{
    public override ApiType Named => Inner.Named;

    private protected override string Print() => $"{Inner}!";
}
