namespace KnowledgeGraph.Stores.Loading;

/// <summary>How far a load has come.</summary>
/// <param name="Stage">In words for people: <c>nodes</c>, <c>relationships</c>, <c>check</c>.</param>
public readonly record struct LoadProgress(string Stage, int Done, int Total);

/// <summary>What a load did, or with a dry run would do.</summary>
/// <param name="Version">Of the data that is current afterwards, 16 hexadecimal digits.</param>
/// <param name="IsUnchanged">The store already held this version; nothing was written.</param>
/// <param name="Changes">One row per node type, then per relationship type, that gains, loses or changes rows.</param>
public sealed record LoadReport(
    string Version, bool IsUnchanged, int NodeCount, int RelationshipCount, int ClaimCount, IReadOnlyList<LoadChange> Changes);

/// <param name="Name">Of a node type or a relationship type.</param>
public sealed record LoadChange(string Name, int Added, int Removed, int Changed);
