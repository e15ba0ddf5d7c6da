using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes relationships as objects, and how many a node has.</summary>
static class NaiveRelationship
{
    public static void Write(NaiveAnswer answer, GraphRelationship relationship, NaiveField field)
        => answer.WriteObject(NaiveNames.RelationshipObject(relationship.Type), ["Relationship"], field.Sets, member =>
        {
            if (member.Name is "source" or "target")
                answer.WriteNode(NaiveNode.Find(answer.Source, member.Name == "source" ? relationship.Start : relationship.End), member);
            else if (member.Name == "claims")
                answer.WriteNodes(NaiveClaims.About(answer.Source, relationship, NaiveClaims.Names(answer, member)), member);
            else
                answer.WriteValue(member.Name switch
                {
                    "type" => relationship.Type.Name,
                    "key" => relationship.Key,
                    _ => relationship.Values[relationship.Type.FindProperty(member.Name)!.Ordinal],
                });
        });

    public static void WriteCounts(NaiveAnswer answer, GraphNode node, NaiveField field)
    {
        var counts = new[] { "OUT", "IN" }
            .SelectMany(direction => new NaiveTraversal(answer.Source, new() { ["direction"] = direction }).From(node))
            .CountBy(step => (step.Relationship.Type.Name, step.Direction))
            .OrderBy(count => count.Key.Name, StringComparer.Ordinal).ThenBy(count => count.Key.Direction == "IN");
        answer.WriteList(counts, count => answer.WriteObject("RelationshipCount", [], field.Sets, member =>
            answer.WriteValue(member.Name switch { "type" => count.Key.Name, "direction" => count.Key.Direction, _ => (long)count.Value })));
    }
}
