using System.Diagnostics;
using KnowledgeGraph.Operations.Filters;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Says what a value is stored as.</summary>
static class ValueKinds
{
    public static ValueKind Of(LeafType type)
        => (type as ScalarType)?.Kind switch
        {
            ScalarKind.Boolean => ValueKind.Boolean,
            ScalarKind.Int or ScalarKind.Long => ValueKind.Integer,
            ScalarKind.Float => ValueKind.Float,
            _ => ValueKind.Text,
        };

    public static ValueKind Of(OrderKey key)
        => key.Value switch
        {
            NodeValue value => Of(value.Property.Type),
            RelationshipValue value => Of(value.Property.Type),
            CountValue or DepthValue => ValueKind.Integer,
            _ => throw new UnreachableException($"No kind of {key.Value}."),
        };
}
