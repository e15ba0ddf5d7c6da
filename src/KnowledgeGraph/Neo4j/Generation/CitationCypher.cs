using KnowledgeGraph.Operations;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes on which sources it rests what an answer shows: lists of their ids, beside the values of nodes and relationships.</summary>
/// <remarks>Claims that are not shown are no ground of anything. One that stands in the answer itself is, whatever it is.</remarks>
sealed class CitationCypher(Layout layout, Aliases aliases, ClaimCypher claims)
{
    readonly EvidenceModel _evidence = layout.Schema.Evidence;
    readonly Patterns _patterns = new(layout);

    /// <returns>The same cases, so divided that each has claims only or none, and one more for types of which nothing is written.</returns>
    public IEnumerable<RowCase> Divide(IReadOnlyList<RowCase> cases, IReadOnlyList<NodeType> types)
    {
        var rest = new RowCase([.. types.Except(cases.SelectMany(one => one.Types))], []);
        return cases.Append(rest).SelectMany(one => new[]
        {
            one with { Types = [.. one.Types.Where(type => type != _evidence.Claim)] },
            one with { Types = [.. one.Types.Where(type => type == _evidence.Claim)] },
        });
    }

    /// <summary>Of a node and of what was followed from it.</summary>
    /// <param name="fields">What is written of it.</param>
    public (Cypher List, Part Part) OfNode(IReadOnlyList<PlanField> fields, Scope scope)
    {
        var followed = fields.Select(field => field.Node).OfType<Follow>()
            .Select(follow => new RelationshipTopic(follow.Expand.Type, follow.Expand.Direction, follow.Expand.To)).Distinct().ToList<ClaimTopic>();
        Cypher[] lists =
        [
            IsClaim(scope) ? Cites(scope.Block, scope.Node, default, scope.Node) : OfNode(followed, scope),
            IsClaim(scope) && followed.Count > 0 ? OfNode(followed, scope) : default,
            scope.Through.IsEmpty ? default : OfRelationship(scope.Block, Cypher.Of($"{scope.Node}, {scope.Through}"), scope.Through),
        ];
        return (Cypher.Join(lists.Where(list => !list.IsEmpty), $" + "), new SourcesPart());
    }

    /// <summary>Of a relationship.</summary>
    public (Cypher List, Part Part) OfRelationship(Cypher relationship, Block block)
        => (OfRelationship(block, relationship, relationship), new SourcesPart());

    // CALL (n0) {
    //   MATCH (n0)<-[:`ABOUT`|`OBJECT`]-(n1) WHERE n1.`shown` = true AND (NOT EXISTS { (n1)-[:`OBJECT`]->() } OR ...)
    //   MATCH (n1)-[:`CITES`]->(n2)
    //   RETURN collect(DISTINCT n2.id) AS x3
    // }
    Cypher OfNode(IReadOnlyList<ClaimTopic> followed, Scope scope)
    {
        var claim = aliases.Next(Cypher.Of($"n"));
        Cypher[] topics =
        [
            IsClaim(scope) ? default : Cypher.Of($"NOT EXISTS {{ {Patterns.Along(claim, default, _evidence.Object.Type, _evidence.Object.Direction, default)} }}"),
            followed.Count > 0 ? claims.IsAbout(followed, scope.Node, claim) : default,
        ];
        var isAbout = Cypher.Of($"({Cypher.Join(topics.Where(topic => !topic.IsEmpty), $" OR ")})");
        return Cites(scope.Block, scope.Node, claims.MatchAbout(scope.Node, claim, Cypher.Of($"{IsShown(claim)} AND {isAbout}")), claim);
    }

    Cypher OfRelationship(Block block, Cypher from, Cypher relationship)
    {
        var claim = aliases.Next(Cypher.Of($"n"));
        return Cites(block, from, claims.MatchOf(relationship, claim, IsShown(claim)), claim);
    }

    Cypher Cites(Block block, Cypher from, Cypher found, Cypher claim)
    {
        var (cites, source) = (_evidence.Citations, aliases.Next(Cypher.Of($"n")));
        var condition = _patterns.Condition(cites.Type, cites.Direction, source, _evidence.Source);
        var match = Cypher.Of($"MATCH {Patterns.Along(claim, default, cites.Type, cites.Direction, source)}{Patterns.Where([condition])}");
        return block.Call(from, found.IsEmpty ? match : Cypher.Of($"{found}\n{match}"), Cypher.Of($"collect(DISTINCT {Properties.Id(source)})"));
    }

    bool IsClaim(Scope scope) => scope.Types is [var only] && only == _evidence.Claim;

    Cypher IsShown(Cypher claim) => Cypher.Of($"{Properties.Value(claim, _evidence.Shown)} = true");
}
