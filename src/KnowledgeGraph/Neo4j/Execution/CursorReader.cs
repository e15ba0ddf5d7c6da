using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Reads a list of id, key and the values of an order as a cursor.</summary>
/// <param name="keys">What the values are.</param>
readonly struct CursorReader(CypherValue value, string scope, IReadOnlyList<ValueKind> keys)
{
    public string Read()
    {
        value.EnterList();
        var id = value.Text().ToArray();
        var key = value.Text().ToArray();
        var values = new object?[keys.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = One(keys[i]);
        value.LeaveList();
        return Cursor.Write(scope, id, key, values);
    }

    object? One(ValueKind kind)
    {
        if (!value.IsNull)
            return kind switch
            {
                ValueKind.Integer => value.Integer(),
                ValueKind.Boolean => value.Boolean() ? 1L : 0L,
                ValueKind.Float => value.Float(),
                _ => System.Text.Encoding.UTF8.GetString(value.Text()),
            };
        value.Skip();
        return null;
    }
}
