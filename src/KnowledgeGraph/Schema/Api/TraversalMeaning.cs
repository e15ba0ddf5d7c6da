namespace KnowledgeGraph.Schema.Api;

/// <summary>The relationships of a node, counted by type and direction.</summary>
public sealed record NodeDegrees : FieldMeaning;

/// <summary>In it: how many.</summary>
public sealed record DegreeCount : FieldMeaning;

/// <summary>A page of the relationships of a node, of any type.</summary>
public sealed record NodeNeighbors(NodeTarget Nodes) : FieldMeaning;

/// <summary>A page of the nodes that can be reached from a node.</summary>
public sealed record NodeReachable(NodeTarget Nodes) : FieldMeaning;

/// <summary>Root: a page of the nodes that are neighbours of all given ones.</summary>
public sealed record CommonNeighbors(NodeTarget Nodes) : FieldMeaning;

/// <summary>The shortest paths to a node: at the root from a given node, else from the current one.</summary>
public sealed record ShortestPaths : FieldMeaning;

/// <summary>A path: its number of relationships.</summary>
public sealed record PathLength : FieldMeaning;

/// <summary>A path: its nodes, both ends included.</summary>
public sealed record PathNodes : FieldMeaning;

/// <summary>A path: its relationships.</summary>
public sealed record PathRelationships : FieldMeaning;

/// <summary>An edge: the relationship that it shows.</summary>
public sealed record EdgeRelationship : FieldMeaning;

/// <summary>An edge: how far its node is from the start.</summary>
public sealed record EdgeDepth : FieldMeaning;

/// <summary>The type of a relationship, or of counted ones.</summary>
public sealed record RelationshipTypeValue : FieldMeaning;

/// <summary>Whether a relationship, or counted ones, go out from the node that was asked, or come in.</summary>
public sealed record RelationshipDirectionValue : FieldMeaning;

/// <summary>What tells a relationship from others of its type between the same nodes.</summary>
public sealed record RelationshipKeyValue : FieldMeaning;

/// <summary>The node at one end of a relationship.</summary>
/// <param name="IsSource">Its start; else its end.</param>
public sealed record RelationshipEnd(bool IsSource) : FieldMeaning;
