using System.Diagnostics;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Where a condition stands.</summary>
/// <param name="Type">Of the node.</param>
/// <param name="Node">Alias of the node's own table; of the element inside a list.</param>
/// <param name="Relationship">The number of the relationship that leads to the node; without text where none does.</param>
readonly record struct Place(NodeType Type, Sql Node, Sql Relationship);

/// <summary>Writes a filter as a condition on a node of one known type, and on the relationship that leads to it.</summary>
/// <remarks>
/// A comparison with an absent value is NULL in SQL. NULL is as good as false under AND and OR, so only NOT makes sure that its
/// term is true or false.
/// </remarks>
sealed class PredicateSql(Layout layout, RelationshipSql relationships, ParameterList parameters)
{
    int _aliases;

    public Sql Write(Predicate predicate, Place at)
        => predicate switch
        {
            Always always => Truth(always.Value),
            AllOf all => Terms(all.Terms, at, Sql.Of($" AND "), ifNone: true),
            AnyOf any => Terms(any.Terms, at, Sql.Of($" OR "), ifNone: false),
            Not not => Sql.Of($"NOT ({Write(not.Term, at)} IS TRUE)"),
            OfNode node => Write(node.Passes, at),
            IsMember member => member.Type == at.Type ? Write(member.Passes, at) : Truth(false),
            IsOfType names => Truth(names.Names.Contains(at.Type.Name)),
            IsPresent present => IsPresent(present.Operand) ? Truth(true) : Sql.Of($"{ValueOf(present.Operand, at)} IS NOT NULL"),
            Compare compare => new ComparisonSql(parameters, ValueOf(compare.Operand, at), OrderedOf(compare.Operand, at)).Write(compare),
            AnyElement any => Element(any, at),
            AnyRelated any => Related(any, at),
            AnyClaim any => Claim(any, at),
            _ => throw new UnreachableException($"No condition for {predicate}."),
        };

    static Sql Truth(bool value) => value ? Sql.Of($"TRUE") : Sql.Of($"FALSE");

    Sql Terms(IReadOnlyList<Predicate> terms, Place at, Sql between, bool ifNone)
        => terms.Count == 0 ? Truth(ifNone) : Sql.Of($"({Sql.Join(terms.Select(term => Write(term, at)), $"{between}")})");

    static bool IsPresent(Operand operand)
        => operand is not (PropertyOperand { Property.IsRequired: false } or RelationshipOperand { Property.IsRequired: false });

    Sql ValueOf(Operand operand, Place at)
        => operand switch
        {
            PropertyOperand one => SqlColumns.Value(at.Node, one.Property),
            RelationshipOperand one => SqlColumns.OfRelationship(one.Owner, one.Property, at.Relationship, isOrdered: false),
            ElementOperand => Sql.Of($"{at.Node}.value"),
            CountOperand count => relationships.Count(Alias(Sql.Of($"d")), Sql.Of($"{at.Node}.key$"), count.Along),
            ClaimCountOperand count => Sql.Of($"(SELECT count(*) FROM evidence v WHERE {ClaimsOf(Sql.Of($"v"), count.OfRelationship, at)})"),
            _ => throw new UnreachableException($"No column for {operand}."),
        };

    Sql OrderedOf(Operand operand, Place at)
        => operand switch
        {
            PropertyOperand one => SqlColumns.Ordered(at.Node, one.Property),
            RelationshipOperand one => SqlColumns.OfRelationship(one.Owner, one.Property, at.Relationship, isOrdered: true),
            ElementOperand { Of: ScalarType { Kind: ScalarKind.String or ScalarKind.Url } } => Sql.Of($"sort_key({at.Node}.value)"),
            _ => ValueOf(operand, at),
        };

    // EXISTS (SELECT 1 FROM json_each(t."aliases") e1 WHERE e1.value = ?7)
    Sql Element(AnyElement any, Place at)
    {
        var element = Alias(Sql.Of($"e"));
        var list = any.Owner is { } owner
            ? SqlColumns.OfRelationship(owner, any.List, at.Relationship, isOrdered: false)
            : SqlColumns.Value(at.Node, any.List);
        return Sql.Of($"EXISTS (SELECT 1 FROM json_each({list}) {element} WHERE {Write(any.Element, at with { Node = element })})");
    }

    // (EXISTS (SELECT 1 FROM adjacency a1 CROSS JOIN "node_Nation" t2 ON t2.key$ = a1.other WHERE a1.node = t.key$ AND a1.slot = 5 AND ...) OR ...)
    Sql Related(AnyRelated any, Place at)
    {
        var types = relationships.TypesAlong(any.Along).Select(other => Related(any, other, at)).ToList();
        return types.Count == 0 ? Truth(false) : Sql.Of($"({Sql.Join(types, $" OR ")})");
    }

    Sql Related(AnyRelated any, NodeType other, Place at)
    {
        var (adjacency, target) = (Alias(Sql.Of($"a")), Alias(Sql.Of($"t")));
        var along = relationships.Condition(adjacency, Sql.Of($"{at.Node}.key$"), any.Along, other);
        if (any is { Other: Always { Value: true }, Edge: Always { Value: true } })
            return Sql.Of($"EXISTS (SELECT 1 FROM adjacency {adjacency} WHERE {along})");
        var there = new Place(other, target, Sql.Of($"{adjacency}.relationship"));
        var passes = Write(Predicates.All([any.Other, any.Edge]), there);
        return Sql.Of($"EXISTS (SELECT 1 FROM adjacency {adjacency} CROSS JOIN {new Identifier(Layout.TableOf(other))} {target} ON {target}.key$ = {adjacency}.other WHERE {along} AND {passes})");
    }

    // EXISTS (SELECT 1 FROM evidence v1 CROSS JOIN "node_Claim" t2 ON t2.key$ = v1.claim WHERE v1.subject = t.key$ AND v1.topic = 0 AND ...)
    Sql Claim(AnyClaim any, Place at)
    {
        var (evidence, claim) = (Alias(Sql.Of($"v")), Alias(Sql.Of($"t")));
        var type = layout.Schema.Evidence.Claim;
        var passes = Write(any.Claim, new(type, claim, default));
        return Sql.Of($"EXISTS (SELECT 1 FROM evidence {evidence} CROSS JOIN {new Identifier(Layout.TableOf(type))} {claim} ON {claim}.key$ = {evidence}.claim WHERE {ClaimsOf(evidence, any.OfRelationship, at)} AND {passes})");
    }

    static Sql ClaimsOf(Sql evidence, bool ofRelationship, Place at)
    {
        var subject = ofRelationship ? at.Relationship : Sql.Of($"{at.Node}.key$");
        return Sql.Of($"{evidence}.subject = {subject} AND {evidence}.topic = {Layout.AllTopic}");
    }

    Sql Alias(Sql letter) => Sql.Of($"{letter}{++_aliases}");
}
