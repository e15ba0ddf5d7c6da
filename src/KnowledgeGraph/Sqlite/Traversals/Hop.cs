using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Traversals;

/// <summary>A relationship, followed from one node to another; all numbers as the database has them.</summary>
/// <param name="Type">Ordinal of its type.</param>
/// <param name="Direction">Out where it is followed from its source.</param>
readonly record struct Hop(long From, long To, int Type, Direction Direction, long Relationship)
{
    public Hop Reversed => new(To, From, Type, SlotSet.Opposite(Direction), Relationship);
}
