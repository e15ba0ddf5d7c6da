using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Writes inputs as literals, or as variables where chance has it.</summary>
sealed class InputText(Choices choices)
{
    static readonly JsonSerializerOptions Relaxed =
        new(JsonSerializerOptions.Default) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly List<string> _definitions = [];
    readonly JsonObject _values = [];

    /// <returns><c>($v1: Int, $v2: String = "a")</c>, or nothing where there are no variables.</returns>
    public string Definitions => _definitions.Count == 0 ? "" : $"({string.Join(", ", _definitions)})";

    public string Json => _values.Count == 0 && choices.Chance(50) ? "" : _values.ToJsonString(Relaxed);

    /// <returns><c>(first: 3, after: $v1)</c>, or nothing where there are no arguments.</returns>
    public string Arguments(IReadOnlyList<InputMember> arguments)
        => arguments.Count == 0 ? "" : $"({string.Join(", ", arguments.Select(a => $"{a.Name}: {Write(a.Input)}"))})";

    public string Write(Input input)
        => choices.Chance(25) ? Variable(input) : Literal(input, Write);

    public static string LiteralOf(Input input) => Literal(input, LiteralOf);

    static string Literal(Input input, Func<Input, string> write)
        => input.Value switch
        {
            null => "null",
            EnumName leaf => leaf.Name,
            List<Input> list => $"[{string.Join(", ", list.Select(write))}]",
            List<InputMember> members => $"{{{string.Join(", ", members.Select(m => $"{m.Name}: {write(m.Input)}"))}}}",
            string text => Quote(text),
            bool or long => JsonSerializer.Serialize(input.Value),
            _ => ((double)input.Value).ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        };

    // A default stands in for a value that is not sent, and is not looked at where one is.
    string Variable(Input input)
    {
        var name = $"v{_definitions.Count + 1}";
        var type = input.Value is not null && !input.IsNonNull && choices.Chance(20) ? input.Type + "!" : input.Type;
        var isSent = choices.Chance(70) || (type.EndsWith('!') && input.Value is null);
        var hasDefault = !isSent || choices.Chance(15);
        if (isSent)
            _values.Add(name, ToJson(input));
        if (input.Value is null && !isSent && choices.Chance(50))
            hasDefault = false;
        _definitions.Add($"${name}: {type}{(hasDefault ? $" = {LiteralOf(input)}" : "")}");
        return $"${name}";
    }

    JsonNode? ToJson(Input input)
        => input.Value switch
        {
            null => null,
            EnumName leaf => leaf.Name,
            // A value that is no list stands for a list of one.
            List<Input> { Count: 1 } list when choices.Chance(20) && list[0].Value is not null => ToJson(list[0]),
            List<Input> list => new JsonArray([.. list.Select(ToJson)]),
            List<InputMember> members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Name, ToJson(m.Input)))),
            string text when input.Type.StartsWith("ID", StringComparison.Ordinal) && IsNumber(text) && choices.Chance(50) => long.Parse(text),
            long whole when input.Type.StartsWith("Int", StringComparison.Ordinal) && choices.Chance(5) => JsonNode.Parse($"{whole}.0"),
            _ => JsonValue.Create(input.Value),
        };

    static bool IsNumber(string text)
        => text is "0" || (text.All(char.IsAsciiDigit) && text.Length is > 0 and < 18 && text[0] != '0');

    // GraphQL spec, 2.9.4.
    static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(letter is '"' or '\\' ? $"\\{letter}" : letter < ' ' ? $"\\u{(int)letter:x4}" : letter.ToString());
        return quoted.Append('"').ToString();
    }
}
