using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Entries;

namespace KnowledgeGraph.Evidence;

/// <summary>Properties of nodes that need no claim: they name or sort a node, and state nothing about it.</summary>
static class CoverageExemptions
{
    static readonly HashSet<string> _names =
    [
        SeedWords.Id,
        // What it is also called, and what sort of thing it is.
        "aliases", "kind",
        // What other registers call it.
        "iso2", "iso3", "ituCode", "wikidata",
    ];

    public static bool IsExempt(NodeType type, Property property)
        => property == type.Label || _names.Contains(property.Name);
}
