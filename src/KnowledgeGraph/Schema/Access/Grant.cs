namespace KnowledgeGraph.Schema.Access;

/// <summary>What a rule can ask of whoever reads: that a claim of their token has a value, or has it among its values.</summary>
/// <param name="Claim">Name of the token's claim: <c>roles</c>.</param>
public sealed record Grant(string Claim, string Value)
{
    public override string ToString() => $"{Claim} {Value}";
}
