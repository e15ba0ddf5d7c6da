using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Filters;

/// <summary>Binds a <c>where</c> argument to the schema.</summary>
sealed class FilterBinder
{
    readonly OperationBinder _operations;
    readonly DocumentPosition _at;
    readonly RelationshipType? _relationship;
    readonly FilterBinder _ofNode;

    public FilterBinder(DocumentPosition at)
    {
        (_operations, _at) = (new(at), at);
        _ofNode = this;
    }

    // Binds the members of an edge: its properties are those of the relationship.
    FilterBinder(DocumentPosition at, RelationshipType relationship)
        : this(at)
    {
        _relationship = relationship;
        _ofNode = new(at);
    }

    /// <param name="where">Null where the argument was not given.</param>
    /// <param name="maxTerms">Members at all levels: a store's statement cannot be of any size.</param>
    /// <returns>Null where every node passes.</returns>
    /// <exception cref="RefusedException">There is a null that asks for nothing, or there are too many members.</exception>
    public Predicate? Bind(InputNode? where, int maxTerms)
    {
        if (where is not ObjectNode { Members.Count: > 0 } filter)
            return null;
        if (where.Count() > maxTerms)
            throw new RefusedException(new(ErrorCodes.DocumentTooLarge, $"The filter has more than {maxTerms} members.", _at, "Use 'in' for a list of values."));
        return BindObject(filter);
    }

    /// <summary>Binds a <c>where</c> argument without what it says of one field, at its top and inside <c>and</c>.</summary>
    public Predicate? BindWithout(InputNode? where, string field, int maxTerms) => Bind(Without(where, field), maxTerms);

    static InputNode? Without(InputNode? where, string name)
        => where switch
        {
            ObjectNode filter => new ObjectNode(filter.Members
                .Where(m => m.Field.Meaning is AndFilter or OrFilter or NotFilter or ExistsFilter or ClaimsFilter || m.Field.Name != name)
                .Select(m => m.Field.Meaning is AndFilter ? (m.Field, Without(m.Value, name)!) : m).ToList()),
            ListNode list => new ListNode(list.Items.Select(item => Without(item, name)!).ToList()),
            _ => where,
        };

    /// <summary>Binds a <c>whereEdge</c> argument.</summary>
    /// <inheritdoc cref="Bind(InputNode?, int)"/>
    public Predicate? BindEdge(InputNode? where, RelationshipType relationship, int maxTerms)
        => where is null ? null : new FilterBinder(_at, relationship).Bind(where, maxTerms);

    Predicate BindObject(ObjectNode filter) => Predicates.All(filter.Members.Select(m => BindMember(m.Field, m.Value)));

    Predicate BindMember(ApiInputField field, InputNode value)
        => (field.Meaning, value) switch
        {
            (_, NullNode) => throw _operations.RefuseNull(field.Name),
            (AndFilter, ListNode list) => Predicates.All(list.Items.Select(item => BindObject((ObjectNode)item))),
            (OrFilter, ListNode list) => new AnyOf(list.Items.Select(item => BindObject((ObjectNode)item)).ToList()),
            (NotFilter, ObjectNode filter) => new Not(BindObject(filter)),
            (ExistsFilter, LeafNode leaf) => new Always(OperationBinder.Flag(leaf)),
            (PropertyFilter { Property.IsList: true } list, ObjectNode test) => BindList(list.Property, test),
            (PropertyFilter one, ObjectNode operations) => _operations.Bind(OperandOf(one.Property), operations),
            (TypeFilter, ObjectNode operations) => _operations.BindTypeNames(operations),
            (MemberFilter member, ObjectNode filter) => new IsMember(member.Type, BindObject(filter)),
            (EdgeNodeFilter, ObjectNode filter) => new OfNode(_ofNode.BindObject(filter)),
            (ClaimsFilter, ObjectNode test) => BindMany(test, BindClaims),
            (ToOneFilter one, ObjectNode filter) => BindToOne(one.Relationship, filter),
            (ToManyFilter many, ObjectNode test) => BindMany(test, (member, given) => BindToMany(many.Relationship, member, given)),
            _ => throw new UnreachableException($"No filter by {field.Meaning}."),
        };

    Operand OperandOf(Property property)
        => _relationship is null ? new PropertyOperand(property) : new RelationshipOperand(_relationship, property);

    Predicate BindMany(ObjectNode test, Func<ApiInputField, InputNode, Predicate> bind)
        => Predicates.All(test.Members.Select(m => m.Value is NullNode ? throw _operations.RefuseNull(m.Field.Name) : bind(m.Field, m.Value)));

    // Where there is no such node, the filter is false, unless it asks just for that.
    AnyOf BindToOne(RelationshipField along, ObjectNode filter)
        => new([new AnyRelated(along, BindObject(filter)), HoldsWithoutNode(filter) ? new Not(new AnyRelated(along, Predicate.True)) : Predicate.False]);

    static bool HoldsWithoutNode(InputNode filter)
        => filter is ObjectNode { Members.Count: > 0 } given && given.Members.All(m => (m.Field.Meaning, m.Value) switch
        {
            (ExistsFilter, LeafNode leaf) => !OperationBinder.Flag(leaf),
            (AndFilter, ListNode list) => list.Items.All(HoldsWithoutNode),
            (OrFilter, ListNode list) => list.Items.Any(HoldsWithoutNode),
            _ => false,
        });

    Predicate BindToMany(RelationshipField along, ApiInputField field, InputNode value)
        => (field.Meaning, value) switch
        {
            (QuantifiedFilter quantified, ObjectNode filter) => Quantify(quantified.Quantifier, BindObject(filter), other => new AnyRelated(along, other)),
            (AnyFilter, LeafNode leaf) => Is(OperationBinder.Flag(leaf), new AnyRelated(along, Predicate.True)),
            (SomeEdgeFilter, ObjectNode filter) => new AnyRelated(along, Predicate.True, new FilterBinder(_at, along.Type).BindObject(filter)),
            (CountFilter, ObjectNode operations) => _operations.Bind(new CountOperand(along), operations),
            _ => throw new UnreachableException($"No filter by {field.Meaning}."),
        };

    Predicate BindClaims(ApiInputField field, InputNode value)
        => (field.Meaning, value) switch
        {
            (QuantifiedFilter quantified, ObjectNode filter) => Quantify(quantified.Quantifier, _ofNode.BindObject(filter), claim => new AnyClaim(_relationship is not null, claim)),
            (AnyFilter, LeafNode leaf) => Is(OperationBinder.Flag(leaf), new AnyClaim(_relationship is not null, Predicate.True)),
            (CountFilter, ObjectNode operations) => _operations.Bind(new ClaimCountOperand(_relationship is not null), operations),
            _ => throw new UnreachableException($"No filter by {field.Meaning}."),
        };

    Predicate BindList(Property list, ObjectNode test)
        => BindMany(test, (field, value) => (field.Meaning, value) switch
        {
            (QuantifiedFilter quantified, ObjectNode operations) => Quantify(
                quantified.Quantifier, _operations.Bind(new ElementOperand(list.Type), operations), element => new AnyElement(list, _relationship, element)),
            (AnyFilter, LeafNode leaf) => Is(OperationBinder.Flag(leaf), new AnyElement(list, _relationship, Predicate.True)),
            _ => throw new UnreachableException($"No filter by {field.Meaning}."),
        });

    static Predicate Quantify(Quantifier quantifier, Predicate each, Func<Predicate, Predicate> any)
        => quantifier switch
        {
            Quantifier.Some => any(each),
            Quantifier.None => new Not(any(each)),
            _ => new Not(any(new Not(each))),
        };

    static Predicate Is(bool expected, Predicate predicate) => expected ? predicate : new Not(predicate);
}
