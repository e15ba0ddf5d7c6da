using System.Diagnostics;
using KnowledgeGraph.Operations.Filters;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Where a condition stands.</summary>
/// <param name="Node">The variable of the node.</param>
/// <param name="Relationship">The variable of the relationship that leads to it; empty where none does.</param>
/// <param name="Value">The element of a list that is being looked at; empty outside of lists.</param>
/// <param name="Ordered">What that is ordered by.</param>
readonly record struct Place(Cypher Node, Cypher Relationship, Cypher Value = default, Cypher Ordered = default);

/// <summary>Writes a filter as a condition on a node, and on the relationship that leads to it.</summary>
/// <remarks>
/// A comparison with an absent value is null in Cypher. Null is as good as false under AND and OR, so NOT is brought down to the
/// comparisons, and makes sure there that its term is true or false. It must not go around a subquery: the server takes seconds to
/// plan <c>NOT coalesce(EXISTS { ... }, false)</c> a few levels deep, and no time for <c>NOT EXISTS { ... }</c>.
/// </remarks>
sealed class PredicateCypher(Layout layout, ParameterList parameters, Aliases aliases)
{
    readonly Properties _properties = new(layout);
    readonly Patterns _patterns = new(layout);
    readonly ClaimCypher _claims = new(layout, aliases);

    /// <summary>The condition looks at other nodes, so that it should stand in a statement once.</summary>
    public static bool IsWide(Predicate predicate)
        => predicate switch
        {
            AllOf all => all.Terms.Any(IsWide),
            AnyOf any => any.Terms.Any(IsWide),
            Not not => IsWide(not.Term),
            OfNode node => IsWide(node.Passes),
            IsMember member => IsWide(member.Passes),
            Compare compare => compare.Operand is CountOperand or ClaimCountOperand,
            _ => predicate is AnyRelated or AnyClaim,
        };

    public Cypher Write(Predicate predicate, Place at) => Write(predicate, at, true);

    /// <param name="isTrue">Whether the predicate, or its opposite, is written.</param>
    Cypher Write(Predicate predicate, Place at, bool isTrue)
        => predicate switch
        {
            Always always => Truth(always.Value == isTrue),
            AllOf all => Terms(all.Terms, at, isTrue, isAll: isTrue),
            AnyOf any => Terms(any.Terms, at, isTrue, isAll: !isTrue),
            Not not => Write(not.Term, at, !isTrue),
            OfNode node => Write(node.Passes, at, isTrue),
            IsMember member => IsMember(member, at, isTrue),
            IsOfType names => IsOfType(names, at, isTrue),
            IsPresent { Operand: var operand } => isTrue ? Cypher.Of($"{ValueOf(operand, at)} IS NOT NULL") : Cypher.Of($"{ValueOf(operand, at)} IS NULL"),
            Compare compare => Compared(compare, at, isTrue),
            AnyElement any => isTrue ? Element(any, at) : Definite(Element(any, at)),
            AnyRelated any => Exists(Related(any, at), isTrue),
            AnyClaim any => Exists(Claim(any, at), isTrue),
            _ => throw new UnreachableException($"No condition for {predicate}."),
        };

    static Cypher Truth(bool value) => value ? Cypher.Of($"true") : Cypher.Of($"false");

    static Cypher Definite(Cypher condition) => Cypher.Of($"NOT coalesce({condition}, false)");

    static Cypher Exists(Cypher subquery, bool isTrue) => isTrue ? Cypher.Of($"EXISTS {{ {subquery} }}") : Cypher.Of($"NOT EXISTS {{ {subquery} }}");

    Cypher Terms(IReadOnlyList<Predicate> terms, Place at, bool isTrue, bool isAll)
    {
        if (terms.Count == 0)
            return Truth(isAll);
        var conditions = terms.Select(term => Write(term, at, isTrue));
        return Cypher.Of($"({(isAll ? Cypher.Join(conditions, $" AND ") : Cypher.Join(conditions, $" OR "))})");
    }

    Cypher IsMember(IsMember member, Place at, bool isTrue)
    {
        var (isOf, passes) = (layout.IsOf(at.Node, [member.Type]), Write(member.Passes, at, isTrue));
        return isTrue ? Cypher.Of($"({isOf} AND {passes})") : Cypher.Of($"(NOT {isOf} OR {passes})");
    }

    Cypher IsOfType(IsOfType names, Place at, bool isTrue)
    {
        var types = layout.Schema.NodeTypes.Where(type => names.Names.Contains(type.Name)).ToList();
        if (types.Count == 0)
            return Truth(!isTrue);
        return isTrue ? layout.IsOf(at.Node, types) : Cypher.Of($"NOT {layout.IsOf(at.Node, types)}");
    }

    Cypher Compared(Compare compare, Place at, bool isTrue)
    {
        var condition = new ComparisonCypher(parameters, ValueOf(compare.Operand, at), OrderedOf(compare.Operand, at), layout.IsLoaded).Write(compare);
        return isTrue ? condition
            : compare.Operand is CountOperand or ClaimCountOperand ? Cypher.Of($"NOT ({condition})")
            : Definite(condition);
    }

    Cypher ValueOf(Operand operand, Place at)
        => operand switch
        {
            PropertyOperand one => Properties.Value(at.Node, one.Property),
            RelationshipOperand one => Properties.Value(at.Relationship, one.Property),
            ElementOperand => at.Value,
            CountOperand { Along: var along } => _patterns.Count(at.Node, along.Type, along.Direction, along.Target, aliases.Next(Cypher.Of($"n"))),
            ClaimCountOperand count => count.OfRelationship ? _claims.CountOf(at.Relationship) : _claims.CountAbout(at.Node),
            _ => throw new UnreachableException($"No value for {operand}."),
        };

    Cypher OrderedOf(Operand operand, Place at)
        => operand switch
        {
            PropertyOperand one => _properties.Ordered(at.Node, one.Property),
            RelationshipOperand one => _properties.Ordered(at.Relationship, one.Property),
            ElementOperand => at.Ordered,
            _ => ValueOf(operand, at),
        };

    // any(i1 IN range(0, size(n0.`aliases`) - 1) WHERE n0.`aliases`[i1] = $p0)
    Cypher Element(AnyElement any, Place at)
    {
        var owner = any.Owner is null ? at.Node : at.Relationship;
        var (index, list) = (aliases.Next(Cypher.Of($"i")), Properties.Value(owner, any.List));
        var element = at with { Value = Cypher.Of($"{list}[{index}]"), Ordered = Cypher.Of($"{_properties.Ordered(owner, any.List)}[{index}]") };
        return Cypher.Of($"any({index} IN range(0, size({list}) - 1) WHERE {Write(any.Element, element)})");
    }

    // MATCH (n0)-[r1:`ADOPTED`]->(n2) WHERE n2:`Resolution` AND ...
    Cypher Related(AnyRelated any, Place at)
    {
        var (along, relationship, other) = (any.Along, aliases.Next(Cypher.Of($"r")), aliases.Next(Cypher.Of($"n")));
        var pattern = Patterns.Along(at.Node, relationship, along.Type, along.Direction, other);
        var passes = Passes(Predicates.All([any.Other, any.Edge]), new(other, relationship));
        return Cypher.Of($"MATCH {pattern}{Patterns.Where([_patterns.Condition(along.Type, along.Direction, other, along.Target), passes])}");
    }

    Cypher Claim(AnyClaim any, Place at)
    {
        var claim = aliases.Next(Cypher.Of($"n"));
        var passes = Passes(any.Claim, new(claim, default));
        return any.OfRelationship ? _claims.MatchOf(at.Relationship, claim, passes) : _claims.MatchAbout(at.Node, claim, passes);
    }

    Cypher Passes(Predicate predicate, Place at) => predicate == Predicate.True ? default : Write(predicate, at);
}
