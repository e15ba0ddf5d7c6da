using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Planning;

/// <summary>What a page is a page of.</summary>
public abstract record PageSource
{
    private protected PageSource()
    {
    }

    /// <summary>The concrete types of the page's nodes.</summary>
    public abstract NodeTarget Target { get; }

    /// <summary>How many values its own order has before the id: a cursor holds them too. The order that a client chose comes on top.</summary>
    public virtual int KeyCount => 0;
}

/// <summary>All nodes of a target, by id.</summary>
public sealed record Scan(NodeTarget Nodes) : PageSource
{
    public override NodeTarget Target => Nodes;
}

/// <summary>The relationships of one type that leave the current node, or arrive at it, by the id of the other node, then by key.</summary>
public sealed record Expand(RelationshipType Type, Direction Direction, NodeTarget To) : PageSource
{
    public override NodeTarget Target => To;

    public static Expand Along(RelationshipField field) => new(field.Type, field.Direction, field.Target);
}

/// <summary>The nodes that a text finds, each by its best text: by rank, by the length of that text's words, then by id.</summary>
/// <remarks><see cref="Schema.Search.SearchQuery"/> says when a text is found, <see cref="Schema.Search.SearchRank"/> how it ranks.</remarks>
/// <param name="Types">Whose nodes are looked through.</param>
/// <param name="Text">What is searched for.</param>
public sealed record Search(NodeTarget Nodes, IReadOnlyList<NodeType> Types, InputValue Text) : PageSource
{
    public override NodeTarget Target => Nodes;

    public override int KeyCount => 1;
}

/// <summary>The arguments that choose a page; each null where it is not given.</summary>
/// <param name="Scope">Names the connection and its order, so that a cursor of another one is refused.</param>
/// <param name="At">Where the field stands in the document, for errors.</param>
public sealed record PageArguments(
    InputValue? First, InputValue? After, InputValue? Last, InputValue? Before, string Scope, DocumentPosition At);
