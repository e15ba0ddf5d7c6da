using System.Globalization;
using System.Text.Json;
using GraphQLParser.AST;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>
/// Input as plain objects, whatever its type: null, string (names of enums too), long, double, bool, a list, or members in
/// the order written. Who uses a value knows what it should be.
/// </summary>
static class PlainValue
{
    /// <summary>What a variable without value and default stands for.</summary>
    public static readonly object Absent = new();

    public static object? Of(JsonElement json)
        => json.ValueKind switch
        {
            JsonValueKind.Null => null,
            JsonValueKind.True or JsonValueKind.False => json.GetBoolean(),
            JsonValueKind.Number => Number(json.GetRawText()),
            JsonValueKind.Array => json.EnumerateArray().Select(Of).ToList(),
            JsonValueKind.Object => Members(json.EnumerateObject().Select(m => (m.Name, Of(m.Value)))),
            _ => json.GetString(),
        };

    public static object? Of(GraphQLValue value, IReadOnlyDictionary<string, object?> variables)
        => value switch
        {
            GraphQLVariable variable => variables.GetValueOrDefault(variable.Name.StringValue, Absent),
            GraphQLNullValue => null,
            GraphQLBooleanValue flag => flag.BoolValue,
            GraphQLIntValue number => Number(number.Value.ToString()),
            GraphQLFloatValue number => Number(number.Value.ToString()),
            GraphQLStringValue text => text.Value.ToString(),
            GraphQLEnumValue name => name.Name.StringValue,
            GraphQLListValue list => (list.Values ?? []).Select(v => Of(v, variables)).Select(v => v == Absent ? null : v).ToList(),
            GraphQLObjectValue item => Members((item.Fields ?? []).Select(f => (f.Name.StringValue, Of(f.Value, variables)))),
            _ => throw new NotSupportedException($"{value.Kind} is no value."),
        };

    /// <summary>A value that is no list stands for a list of one (GraphQL spec, 3.11).</summary>
    public static List<object?> List(object? value) => value as List<object?> ?? [value];

    /// <summary>3.0 is a whole number too (GraphQL spec, 3.5.1).</summary>
    public static int? Int(object? value) => value is null ? null : Convert.ToInt32(value, CultureInfo.InvariantCulture);

    public static string Text(object? value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    static object Number(string text)
        => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
            ? (object)whole
            : double.Parse(text, CultureInfo.InvariantCulture);

    static OrderedDictionary<string, object?> Members(IEnumerable<(string Name, object? Value)> members)
        => new(members.Where(m => m.Value != Absent).Select(m => KeyValuePair.Create(m.Name, m.Value)));
}
