using KnowledgeGraph.Operations;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>The slots that a traversal follows: those of its types and direction that lead to nodes which are no evidence.</summary>
sealed class SlotSet
{
    readonly bool[] _isFollowed;

    SlotSet(Layout layout, IReadOnlyList<RelationshipType> types, Direction? direction)
    {
        Layout = layout;
        IsBothWays = direction is null;
        _isFollowed = new bool[layout.SlotCount];
        foreach (var type in types)
            foreach (var one in direction is { } only ? [only] : new[] { Direction.Out, Direction.In })
                foreach (var other in layout.Schema.NodeTypes.Where(t => !t.IsEvidence))
                    _isFollowed[layout.SlotOf(type, one, other)] = true;
    }

    public Layout Layout { get; }

    public bool IsBothWays { get; }

    public static SlotSet Of(Layout layout, Traversal along)
        => new(layout, along.Types ?? layout.Schema.TraversedTypes, along.Direction);

    /// <summary>The same relationships, seen from their other ends.</summary>
    public static SlotSet Reverse(Layout layout, Traversal along)
        => Of(layout, along with { Direction = along.Direction is { } direction ? Opposite(direction) : null });

    public static SlotSet All(Layout layout) => new(layout, layout.Schema.TraversedTypes, null);

    public bool Contains(int slot) => _isFollowed[slot];

    public static Direction Opposite(Direction direction) => direction == Direction.Out ? Direction.In : Direction.Out;
}
