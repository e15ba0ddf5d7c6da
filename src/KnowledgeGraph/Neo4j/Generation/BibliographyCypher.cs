using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes the statement that reads sources.</summary>
static class BibliographyCypher
{
    // UNWIND $ids AS id MATCH (s:`Source.7`) WHERE s.id = id WITH s ORDER BY s.id RETURN collect([s.`id`, s.`title`])
    public static (CypherStatement Statement, IReadOnlyList<ValuePart> Parts) Of(Layout layout, IEnumerable<string> ids)
    {
        var source = layout.Schema.Evidence.Source;
        var values = source.Properties.Select(property => CypherGenerator.Value(property.Name, property, Cypher.Of($"s"))).ToList();
        var text = Cypher.Of($"""
            UNWIND $ids AS id MATCH (s:{layout.LabelOf(source)}) WHERE s.id = id
            WITH s ORDER BY s.id
            RETURN collect({CypherGenerator.ListOf(values.Select(value => value.List))})
            """);
        return (new(text.Text, new Dictionary<string, object?> { ["ids"] = ids.ToList<object?>() }), [.. values.Select(value => value.Part)]);
    }
}
