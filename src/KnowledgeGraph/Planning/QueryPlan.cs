namespace KnowledgeGraph.Planning;

/// <summary>What to read for an operation and how to shape it, the same for every store.</summary>
/// <param name="Fields">Of the root, in the order of the answer.</param>
public sealed record QueryPlan(IReadOnlyList<PlanField> Fields);

/// <summary>One member of an answer's object.</summary>
public sealed record PlanField(string ResponseKey, PlanNode Node);

/// <summary>What to write for a node, by its concrete type.</summary>
/// <remarks>The object is empty for a type that no case names.</remarks>
public sealed record RowPlan(IReadOnlyList<RowCase> Cases);

/// <summary>Concrete types for which the same members are written.</summary>
public sealed record RowCase(IReadOnlyList<Schema.NodeType> Types, IReadOnlyList<PlanField> Fields);
