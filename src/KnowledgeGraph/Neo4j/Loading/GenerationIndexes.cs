using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The constraint and the indexes of a generation.</summary>
sealed class GenerationIndexes(GraphSchema schema, long generation)
{
    readonly Layout _layout = new(schema, generation);

    /// <summary>Ids are unique; relationships find their ends by them.</summary>
    public CypherStatement UniqueId()
    {
        var label = Name.OfGeneration(generation);
        return new(Cypher.Of($"CREATE CONSTRAINT {label} IF NOT EXISTS FOR (n:{label}) REQUIRE n.id IS UNIQUE").Text);
    }

    /// <summary>Per type that of its ids, and one of each value that a list can be ordered by: value, then id, as ties stand; those of words and places.</summary>
    public IEnumerable<CypherStatement> All()
        => schema.NodeTypes.SelectMany(type => type.Properties.Where(p => !p.IsList && p.Name != "id").Select(p => Of(type, p)).Prepend(OfIds(type))).Append(OfWords()).Concat(_layout.Indexes.Select(OfPlaces));

    CypherStatement OfPlaces(RelationshipIndex index)
        => new(Cypher.Of($"CREATE RANGE INDEX {_layout.PlaceIn(index)} IF NOT EXISTS FOR ()-[r:{Name.Of(index.Type.Name)}]-() ON (r.{_layout.PlaceIn(index)})").Text);

    // Tokens are made by this program; the index only divides them.
    CypherStatement OfWords()
        => new(Cypher.Of($"CREATE FULLTEXT INDEX {Name.OfSearchIndex(generation)} IF NOT EXISTS FOR (n:{Name.OfGeneration(generation)}) ON EACH [n.{Name.SearchTokens}] OPTIONS {{indexConfig: {{`fulltext.analyzer`: 'whitespace'}}}}").Text);

    CypherStatement OfIds(NodeType type)
    {
        var label = _layout.LabelOf(type);
        return new(Cypher.Of($"CREATE RANGE INDEX {label} IF NOT EXISTS FOR (n:{label}) ON (n.id)").Text);
    }

    CypherStatement Of(NodeType type, Property property)
        => new(Cypher.Of($"CREATE RANGE INDEX {Name.OfIndex(type, generation, property)} IF NOT EXISTS FOR (n:{_layout.LabelOf(type)}) ON (n.{_layout.OrderedBy(property)}, n.id)").Text);
}
