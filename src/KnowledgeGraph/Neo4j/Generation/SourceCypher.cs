using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes where the rows of a page come from: nodes by label, or the relationships of the current node.</summary>
/// <param name="parent">The variable of the current node.</param>
/// <param name="node">The variable of the row's node.</param>
/// <param name="relationship">The variable of the row's relationship; empty where none leads to the node.</param>
sealed class SourceCypher(Layout layout, PageSource source, Cypher parent, Cypher node, Cypher relationship)
{
    readonly Patterns _patterns = new(layout);

    public bool IsScan => source is Scan;

    public IReadOnlyList<NodeType> Types => source.Target.NodeTypes;

    /// <summary>What a row consists of.</summary>
    // n0, r1
    public Cypher Variables => relationship.IsEmpty ? node : Cypher.Of($"{node}, {relationship}");

    /// <summary>All rows.</summary>
    // MATCH (n0:`Nation.7`|`City.7`) WHERE ...
    public Cypher Match(params IEnumerable<Cypher> conditions)
        => source is Expand expand
            ? Cypher.Of($"MATCH {Patterns.Along(parent, relationship, expand.Type, expand.Direction, node)}{Patterns.Where([_patterns.Condition(expand.Type, expand.Direction, node, expand.To), .. conditions])}")
            : Cypher.Of($"MATCH ({node}:{Cypher.Join(Types.Select(type => Cypher.Of($"{layout.LabelOf(type)}")), $"|")}){Patterns.Where(conditions)}");

    /// <summary>All nodes of one type.</summary>
    /// <param name="hint">Which index to use; empty where the server chooses.</param>
    public Cypher MatchType(NodeType type, Cypher hint, params IEnumerable<Cypher> conditions)
        => Cypher.Of($"MATCH ({node}:{layout.LabelOf(type)}){hint}{Patterns.Where(conditions)}");

    /// <summary>The relationships of the current node that stand in an index.</summary>
    /// <param name="place">Of a row in the index.</param>
    /// <param name="from">A place before all of them; empty where they begin with the first.</param>
    /// <param name="to">A place behind all of them; empty where they end with the last.</param>
    /// <param name="filter">Empty where there is none. A filter that is always false leaves nothing for a hint to hint at, which is an error.</param>
    // MATCH ()-[r1:`ADOPTED`]->(n0) USING INDEX r1:`ADOPTED`(`ADOPTED Out Resolution number.7`) WHERE r1.`...` >= n2.`.first` AND ...
    public Cypher MatchAlong(RelationshipIndex index, Cypher place, Cypher from, Cypher to, Cypher filter)
    {
        var first = Cypher.Of($"{parent}.{Name.FirstPlace}");
        var hint = !filter.IsEmpty ? default : Cypher.Of($" USING INDEX {relationship}:{Name.Of(index.Type.Name)}({layout.PlaceIn(index)})");
        var begin = from.IsEmpty ? Cypher.Of($"{place} >= {first}") : Cypher.Of($"{place} > {from}");
        var end = to.IsEmpty ? Cypher.Of($"{place} < {first} + {Layout.PlacesPerNode}") : Cypher.Of($"{place} < {to}");
        return Cypher.Of($"MATCH {Patterns.Along(default, relationship, index.Type, index.Direction, node)}{hint}{Patterns.Where([begin, end, filter])}");
    }

    /// <summary>The relationships of the current node that lead to one node.</summary>
    /// <param name="isNode">Says which node of the index.</param>
    // MATCH (n2)-[r1:`ADOPTED`]->(n0:`Resolution.7`) WHERE n0.id = $p3
    public Cypher MatchOne(RelationshipIndex index, Cypher isNode)
        => Cypher.Of($"MATCH {Patterns.Along(parent, relationship, index.Type, index.Direction, Cypher.Of($"{node}:{layout.LabelOf(index.Other)}"))} WHERE {isNode}");

    // USING INDEX n0:`Nation.7`(`name.sort`, id)
    public Cypher Hint(NodeType type, Property property) => Cypher.Of($" USING INDEX {node}:{layout.LabelOf(type)}({layout.OrderedBy(property)}, id)");

    /// <summary>The number of all rows, which the server has counted.</summary>
    public Cypher Count()
        => source is Expand expand
            ? _patterns.Count(parent, expand.Type, expand.Direction, expand.To, node)
            : Cypher.Join(Types.Select(type => Cypher.Of($"COUNT {{ MATCH ({node}:{layout.LabelOf(type)}) }}")), $" + ");
}
