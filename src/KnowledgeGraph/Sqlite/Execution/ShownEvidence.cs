using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Subjects and topics of evidence: what an answer shows.</summary>
sealed class ShownEvidence(Layout layout)
{
    readonly int _claimType = layout.Schema.Evidence.Claim.Ordinal;

    /// <summary>Each a subject and a range of topics.</summary>
    public HashSet<(long Subject, int FirstTopic, int LastTopic)> Subjects { get; } = [];

    /// <summary>Claims that stand in the answer themselves.</summary>
    public HashSet<long> Claims { get; } = [];

    public void AddNode(long node, int type)
    {
        if (type == _claimType)
            Claims.Add(node);
        else
            Subjects.Add((node, Layout.WholeTopic, layout.LastPropertyTopic));
    }

    public void AddRelationship(long relationship)
    {
        if (relationship != 0)
            Subjects.Add((relationship, Layout.AllTopic, Layout.AllTopic));
    }

    /// <summary>The relationship to one that was followed from a node.</summary>
    public void AddFollowed(long node, FollowPart follow)
    {
        foreach (var topic in follow.Topics)
            Subjects.Add((node, topic, topic));
    }
}
