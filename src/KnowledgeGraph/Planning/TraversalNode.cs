using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Planning;

/// <summary>
/// The relationships of the current node, of all types that are followed: one row per relationship, a self-loop once, and then as
/// going out unless only those that come in are followed. By id of the other node, then type, direction (OUT first) and key.
/// </summary>
/// <remarks>What a row's cursor has for key is type, direction and key: <c>HELD_IN OUT</c>, <c>HOLDS IN 2</c>.</remarks>
public sealed record Neighbors(Traversal Along, NodeTarget Nodes) : PageSource
{
    public override NodeTarget Target => Nodes;
}

/// <summary>Each node that can be reached from the current one once, at its least depth, without the current one. By depth, then id.</summary>
public sealed record Reachable(Traversal Along, NodeTarget Nodes) : PageSource
{
    public override NodeTarget Target => Nodes;
}

/// <summary>The nodes that are neighbours of every node with one of the ids, each once, by id; none where no id is given or one is unknown.</summary>
public sealed record Common(InputValue Ids, Traversal Along, NodeTarget Nodes) : PageSource
{
    public override NodeTarget Target => Nodes;
}

/// <summary>The relationships of the current node, counted: a list by type, then direction, without zeros. A self-loop counts in both.</summary>
/// <param name="Fields"><see cref="ReadRelationshipType"/>, <see cref="ReadDirection"/>, <see cref="ReadCount"/>, <see cref="Constant"/>.</param>
public sealed record Degrees(IReadOnlyList<PlanField> Fields) : PlanNode;

/// <summary>
/// All paths of least length, no node twice, as a list: compared by the ids of their nodes, the first node first; then, step by step,
/// by type, direction (OUT, along the path, first) and key. Empty where both ends are one node, or one is unknown or is evidence.
/// Empty too where no path has at most the number of steps allowed: then a bound of the name <c>maxLength</c> held.
/// </summary>
/// <param name="From">Its id; null for the current node.</param>
/// <param name="First">Paths at most; null for the default. More than the budget of ties is an error, however few are asked for.</param>
/// <param name="Fields"><see cref="LengthOfPath"/>, <see cref="NodesOfPath"/>, <see cref="RelationshipsOfPath"/>, <see cref="Constant"/>.</param>
public sealed record Paths(
    InputValue? From, InputValue To, Traversal Along, InputValue? First, IReadOnlyList<PlanField> Fields, DocumentPosition At) : PlanNode;

/// <summary>In a path: its number of relationships.</summary>
public sealed record LengthOfPath : PlanNode;

/// <summary>In a path: its nodes from first to last, as a list.</summary>
public sealed record NodesOfPath(RowPlan Row) : PlanNode;

/// <summary>In a path: its relationships from first to last, as a list.</summary>
public sealed record RelationshipsOfPath(RelationshipPlan Row) : PlanNode;

/// <summary>On an edge of <see cref="Neighbors"/>: its relationship.</summary>
public sealed record RelationshipOfEdge(RelationshipPlan Row) : PlanNode;

/// <summary>On an edge of <see cref="Reachable"/>: the depth of its node.</summary>
public sealed record ReadDepth : PlanNode;

/// <summary>The name of the current relationship's type, or of counted ones: <c>HELD_IN</c>.</summary>
public sealed record ReadRelationshipType : PlanNode;

/// <summary>OUT or IN: on which side of the current relationship, or of counted ones, the node stands that was asked.</summary>
public sealed record ReadDirection : PlanNode;

/// <summary>How many relationships were counted.</summary>
public sealed record ReadCount : PlanNode;

/// <summary>The current relationship's key; null where it has none.</summary>
public sealed record ReadKey : PlanNode;

/// <summary>The node at one end of the current relationship.</summary>
/// <param name="IsSource">Its start; else its end.</param>
public sealed record EndNode(bool IsSource, RowPlan Row) : PlanNode;

/// <summary>What to write for a relationship, by its type.</summary>
/// <remarks>The object is empty for a type that no case names.</remarks>
public sealed record RelationshipPlan(IReadOnlyList<RelationshipCase> Cases);

/// <summary>Types of relationships for which the same members are written.</summary>
/// <param name="Fields">
/// <see cref="ReadRelationshipType"/>, <see cref="ReadKey"/>, <see cref="EndNode"/>, <see cref="ReadProperty"/>, <see cref="Claims"/> of
/// the relationship, and <see cref="ReadTypeName"/>: the name of the type's object in the API.
/// </param>
public sealed record RelationshipCase(IReadOnlyList<RelationshipType> Types, IReadOnlyList<PlanField> Fields);
