using System.Diagnostics;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes how the claims about a node, or about a relationship, are found.</summary>
/// <remarks>
/// Claims lead to what they are about, so those of a node lie at the other end of its relationships. Nothing leads to a
/// relationship: beside it stand the ids of its claims. What a claim says of its subject is told by its predicate.
/// </remarks>
sealed class ClaimCypher(Layout layout, Aliases aliases)
{
    readonly EvidenceModel _evidence = layout.Schema.Evidence;
    readonly Patterns _patterns = new(layout);

    /// <summary>A claim about the node, as subject or as object. One that names it twice is found twice.</summary>
    // MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n1)
    public Cypher MatchAbout(Cypher node, Cypher claim, Cypher passes = default)
    {
        var types = Cypher.Of($"{Name.Of(_evidence.About.Type.Name)}|{Name.Of(_evidence.Object.Type.Name)}");
        var conditions = new[] { _evidence.About, _evidence.Object }.Select(field => IsClaim(field, claim)).OrderBy(c => c.IsEmpty);
        return Cypher.Of($"MATCH ({node})<-[:{types}]-({claim}){Patterns.Where([.. conditions.Take(1), passes])}");
    }

    /// <summary>A claim about the relationship.</summary>
    // UNWIND r0.`.claims` AS i1 MATCH (n2:`Claim.7`) WHERE n2.id = i1
    public Cypher MatchOf(Cypher relationship, Cypher claim, Cypher passes = default)
    {
        if (!layout.IsLoaded)
            return MatchByPredicate(relationship, claim, passes);
        var id = aliases.Next(Cypher.Of($"i"));
        return Cypher.Of($"UNWIND {relationship}.{Name.Claims} AS {id} MATCH ({claim}:{layout.LabelOf(_evidence.Claim)}){Patterns.Where([Cypher.Of($"{Properties.Id(claim)} = {id}"), passes])}");
    }

    public Cypher CountAbout(Cypher node)
    {
        var claim = aliases.Next(Cypher.Of($"n"));
        return Cypher.Of($"COUNT {{ {MatchAbout(node, claim)} RETURN DISTINCT {claim} }}");
    }

    public Cypher CountOf(Cypher relationship)
    {
        if (layout.IsLoaded)
            return Cypher.Of($"coalesce(size({relationship}.{Name.Claims}), 0)");
        var claim = aliases.Next(Cypher.Of($"n"));
        return Cypher.Of($"COUNT {{ {MatchOf(relationship, claim)} RETURN DISTINCT {claim} }}");
    }

    /// <summary>The claim is about one of the topics of a node.</summary>
    public Cypher IsAbout(IReadOnlyList<ClaimTopic> topics, Cypher node, Cypher claim)
        => Any(topics, topic => topic switch
        {
            WholeTopic => IsPredicate(claim, Cypher.Of($"'*'")),
            PropertyTopic property => IsPredicate(claim, Cypher.Of($"'{new Word(property.Name)}'")),
            RelationshipTopic relationship => IsAbout(relationship, node, claim),
            _ => throw new UnreachableException($"No condition for {topic}."),
        });

    /// <summary>A claim about a relationship is about one of the topics.</summary>
    /// <param name="type">Of the relationship; null where only the server knows.</param>
    public Cypher IsAbout(IReadOnlyList<ClaimTopic> topics, Cypher relationship, RelationshipType? type, Cypher claim)
        => Any(topics, topic => topic switch
        {
            WholeTopic => IsPredicate(claim, type is null ? Cypher.Of($"type({relationship})") : Cypher.Of($"'{new Word(type.Name)}'")),
            PropertyTopic property => IsPredicate(claim, type is null
                ? Cypher.Of($"type({relationship}) + '.{new Word(property.Name)}'")
                : Cypher.Of($"'{new Word(type.Name)}.{new Word(property.Name)}'")),
            _ => throw new UnreachableException($"No condition for {topic}."),
        });

    static Cypher Any(IReadOnlyList<ClaimTopic> topics, Func<ClaimTopic, Cypher> condition)
        => topics.Count == 0 ? Cypher.Of($"false") : Cypher.Of($"({Cypher.Join(topics.Select(condition), $" OR ")})");

    // (n1.`predicate` = 'ADOPTED' OR n1.`predicate` STARTS WITH 'ADOPTED.') AND EXISTS { (n0)<-[:`ABOUT`]-(n1)-[:`OBJECT`]->(n2) WHERE n2:`Resolution` }
    Cypher IsAbout(RelationshipTopic topic, Cypher node, Cypher claim)
    {
        var other = aliases.Next(Cypher.Of($"n"));
        var (own, far) = topic.Direction == Direction.Out ? (_evidence.About, _evidence.Object) : (_evidence.Object, _evidence.About);
        var pattern = Cypher.Of($"({node})<-[:{Name.Of(own.Type.Name)}]-({claim})-[:{Name.Of(far.Type.Name)}]->({other})");
        var predicate = Cypher.Of($"({IsPredicate(claim, Cypher.Of($"'{new Word(topic.Type.Name)}'"))} OR {Predicate(claim)} STARTS WITH '{new Word(topic.Type.Name)}.')");
        return Cypher.Of($"({predicate} AND EXISTS {{ {pattern} WHERE {layout.IsOf(other, topic.Target.NodeTypes)} }})");
    }

    // A database that this program did not load says it by the claims alone.
    Cypher MatchByPredicate(Cypher relationship, Cypher claim, Cypher passes)
    {
        var (start, end) = (aliases.Next(Cypher.Of($"n")), aliases.Next(Cypher.Of($"n")));
        var pattern = Cypher.Of($"({start})<-[:{Name.Of(_evidence.About.Type.Name)}]-({claim}:{layout.LabelOf(_evidence.Claim)})-[:{Name.Of(_evidence.Object.Type.Name)}]->({end})");
        var isOfType = Cypher.Of($"split({Predicate(claim)}, '.')[0] = type({relationship})");
        return Cypher.Of($"WITH startNode({relationship}) AS {start}, endNode({relationship}) AS {end} MATCH {pattern}{Patterns.Where([isOfType, passes])}");
    }

    Cypher IsClaim(RelationshipField field, Cypher claim) => _patterns.Condition(field.Type, Direction.In, claim, _evidence.Claim);

    Cypher IsPredicate(Cypher claim, Cypher text) => Cypher.Of($"{Predicate(claim)} = {text}");

    Cypher Predicate(Cypher claim) => Properties.Value(claim, _evidence.Predicate);
}
