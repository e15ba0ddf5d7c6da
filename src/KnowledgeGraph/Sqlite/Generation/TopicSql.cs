using System.Diagnostics;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Writes the topics of a claims list as numbers, each with its name beside it.</summary>
sealed class TopicSql(Layout layout)
{
    // To be among nothing would read the whole table; to be NULL reads none of it.
    public Sql Of(Claims claims)
        => claims.Topics switch
        {
            null => Sql.Of($"{Layout.AllTopic}"),
            [] => Sql.Of($"NULL"),
            _ => Sql.Join(claims.Topics.SelectMany(Numbers), $", "),
        };

    IEnumerable<Sql> Numbers(ClaimTopic topic)
        => topic switch
        {
            WholeTopic => [Sql.Of($"{Layout.WholeTopic}")],
            PropertyTopic property => [Sql.Of($"{layout.TopicOf(property.Name)} /* {new Remark(property.Name)} */")],
            RelationshipTopic relationship => relationship.Target.NodeTypes.Select(type => Sql.Of(
                $"{layout.TopicOf(relationship.Type, relationship.Direction, type)} /* {new Remark(relationship.Type.Name)} {new Remark(relationship.Direction.ToString())} {new Remark(type.Name)} */")),
            _ => throw new UnreachableException($"No number for {topic}."),
        };
}
