using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Filters;

/// <summary>Binds the operations on one value: <c>{ eq: 3 }</c>.</summary>
sealed class OperationBinder(DocumentPosition at)
{
    public Predicate Bind(Operand operand, ObjectNode operations)
        => Predicates.All(operations.Members.Select(m => Bind(operand, m.Field, m.Value)));

    /// <summary>Binds the operations on the name of a node's type: the names are facts, so no statement compares them.</summary>
    public Predicate BindTypeNames(ObjectNode operations)
        => Predicates.All(operations.Members.Select(m => (m.Field.Meaning, m.Value) switch
        {
            (ComparisonFilter { Comparison: Comparison.Equal } comparison, NullNode) => comparison.IsNegated ? Predicate.True : Predicate.False,
            (ComparisonFilter comparison, LeafNode { HoldsNull: false } leaf) => Negate(comparison.IsNegated, new IsOfType(Names(leaf).ToList())),
            _ => throw RefuseNull(m.Field.Name),
        }));

    public static bool Flag(LeafNode leaf) => ((LiteralInput)leaf.Value).Value is true;

    public RefusedException RefuseNull(string name)
        => new(new(ErrorCodes.NullInFilter, $"'{name}' of the filter is null, or holds null.", at, "Leave it out; only eq and neq ask for absence, by null."));

    Predicate Bind(Operand operand, ApiInputField field, InputNode value)
        => (field.Meaning, value) switch
        {
            (ComparisonFilter { Comparison: Comparison.Equal } comparison, NullNode) => Negate(!comparison.IsNegated, new IsPresent(operand)),
            (_, NullNode or LeafNode { HoldsNull: true }) => throw RefuseNull(field.Name),
            (ComparisonFilter comparison, LeafNode leaf) => Negate(comparison.IsNegated, new Compare(operand, comparison.Comparison, leaf.Value)),
            (AndFilter, ListNode list) => Predicates.All(list.Items.Select(item => Bind(operand, (ObjectNode)item))),
            (OrFilter, ListNode list) => new AnyOf(list.Items.Select(item => Bind(operand, (ObjectNode)item)).ToList()),
            _ => throw new UnreachableException($"No operation {field.Meaning}."),
        };

    static Predicate Negate(bool isNegated, Predicate predicate) => isNegated ? new Not(predicate) : predicate;

    static IEnumerable<string> Names(LeafNode leaf)
        => ((LiteralInput)leaf.Value).Value switch
        {
            string name => [name],
            IEnumerable<object?> names => names.Cast<string>(),
            _ => [],
        };
}
