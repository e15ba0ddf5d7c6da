using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQLParser.AST;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Answers an operation a second way: it walks the lists of a graph, with no plan, no index and no cache.</summary>
/// <remarks>It shares nothing with the stages of the engine but the model of the schema and of the graph.</remarks>
sealed class NaiveAnswer
{
    readonly Stack<object> _path = [];
    readonly List<object> _bounds = [];

    NaiveAnswer(GraphSource source, NaiveRequest request, Utf8JsonWriter writer)
        => (Source, Request, Writer) = (source, request, writer);

    public GraphSource Source { get; }

    public NaiveRequest Request { get; }

    public Utf8JsonWriter Writer { get; }

    /// <param name="document">Valid for the graph's API.</param>
    /// <param name="variables">A JSON object, or empty.</param>
    /// <returns>The whole answer: <c>{"data":{...}}</c>, with the bounds that held in <c>extensions</c>.</returns>
    public static string Of(GraphSource source, string document, string variables = "", string? operationName = null)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            var answer = new NaiveAnswer(source, new(document, operationName, variables), writer);
            writer.WriteStartObject();
            writer.WritePropertyName("data");
            answer.WriteObject("Query", [], [answer.Request.Operation.SelectionSet], new NaiveRoot(answer).Write);
            if (answer._bounds.Count > 0)
            {
                writer.WritePropertyName("extensions");
                JsonSerializer.Serialize(writer, new { bounds = answer._bounds });
            }
            writer.WriteEndObject();
        }
        return Encoding.UTF8.GetString(json.ToArray());
    }

    /// <param name="abstractNames">What else its type can be called in a type condition.</param>
    public void WriteObject(
        string type, IEnumerable<string> abstractNames, IEnumerable<GraphQLSelectionSet> sets, Action<NaiveField> write)
    {
        Writer.WriteStartObject();
        foreach (var field in Request.Collect([type, .. abstractNames], sets))
        {
            Writer.WritePropertyName(field.Key);
            _path.Push(field.Key);
            if (field.Name == "__typename")
                Writer.WriteStringValue(type);
            else
                write(field);
            _path.Pop();
        }
        Writer.WriteEndObject();
    }

    public void WriteList<T>(IEnumerable<T> items, Action<T> write)
    {
        Writer.WriteStartArray();
        foreach (var (index, item) in items.Index())
        {
            _path.Push(index);
            write(item);
            _path.Pop();
        }
        Writer.WriteEndArray();
    }

    /// <summary>Says that a bound has cut the field that is being written.</summary>
    public void Bound(string name, int limit) => _bounds.Add(new { path = _path.Reverse().ToList(), bound = name, limit });

    /// <summary>Writes a node, or null.</summary>
    public void WriteNode(GraphNode? node, NaiveField field)
    {
        if (node is null)
            Writer.WriteNullValue();
        else
            WriteObject(node.Type.Name, AbstractNames(node.Type), field.Sets, new NaiveNode(this, node).Write);
    }

    public void WriteNodes(IEnumerable<GraphNode?> nodes, NaiveField field) => WriteList(nodes, node => WriteNode(node, field));

    public void WriteValue(object? value)
    {
        if (value is IReadOnlyList<object> list)
            WriteList(list, WriteValue);
        else if (value is bool flag)
            Writer.WriteBooleanValue(flag);
        else if (value is long whole)
            Writer.WriteNumberValue(whole);
        else if (value is double number)
            Writer.WriteNumberValue(number);
        else
            Writer.WriteStringValue((string?)value);
    }

    IEnumerable<string> AbstractNames(NodeType type)
        =>
        [
            "Node", "Entity", .. type.Interfaces.Select(i => i.Name),
            .. Source.Schema.Unions.Where(u => u.NodeTypes.Contains(type)).Select(u => u.Name),
        ];
}
