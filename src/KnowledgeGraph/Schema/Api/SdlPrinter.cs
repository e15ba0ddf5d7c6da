using System.Buffers;
using System.Text;
using KnowledgeGraph.Schema.Introspection;

namespace KnowledgeGraph.Schema.Api;

/// <summary>Prints an API as SDL (GraphQL spec, appendix B): deterministic, descriptions included.</summary>
sealed class SdlPrinter
{
    static readonly SearchValues<char> _escaped = SearchValues.Create(['"', '\\', .. Enumerable.Range(0, ' ').Select(control => (char)control)]);

    readonly StringBuilder _text = new();

    public static string Print(ApiSchema api)
    {
        var printer = new SdlPrinter();
        foreach (var directive in api.Meta.Directives.Where(d => !d.IsBuiltIn))
            printer.Print(directive);
        foreach (var type in api.Types)
            if (type is not ApiScalar { IsBuiltIn: true })
                printer.Print(type);
        return printer._text.ToString();
    }

    void Print(ApiDirective directive)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        Describe(directive.Description, "");
        _text.Append($"directive @{directive.Name}(\n");
        foreach (var argument in directive.Arguments)
        {
            Describe(argument.Description, "  ");
            _text.Append($"  {argument.Name}: {argument.Type}{(argument.DefaultValue is { } value ? $" = {value}" : "")}\n");
        }
        _text.Append($") on {string.Join(" | ", directive.Locations)}\n");
    }

    void Print(ApiType type)
    {
        if (_text.Length > 0)
            _text.Append('\n');
        Describe(type.Description, "");
        switch (type)
        {
            case ApiScalar scalar:
                _text.Append($"scalar {scalar.Name} @specifiedBy(url: {Quote(scalar.SpecifiedBy!)})\n");
                break;
            case ApiEnum leaf:
                PrintEnum(leaf);
                break;
            case ApiUnion union:
                _text.Append($"union {union.Name} = {string.Join(" | ", union.Possible)}\n");
                break;
            case ApiInput input:
                PrintInput(input);
                break;
            case ApiFielded fielded:
                PrintFields(fielded);
                break;
        }
    }

    void PrintEnum(ApiEnum type)
    {
        _text.Append($"enum {type.Name} {{\n");
        foreach (var value in type.Enum.Values)
        {
            Describe(value.Description, "  ");
            _text.Append($"  {value.Name}\n");
        }
        _text.Append("}\n");
    }

    void PrintInput(ApiInput type)
    {
        _text.Append($"input {type.Name} {{\n");
        foreach (var field in type.Fields)
        {
            Describe(field.Description, "  ");
            _text.Append($"  {field.Name}: {field.Type}{CostDirectives.Of(field)}\n");
        }
        _text.Append("}\n");
    }

    void PrintFields(ApiFielded type)
    {
        var implements = type.Interfaces.Count == 0 ? "" : $" implements {string.Join(" & ", type.Interfaces)}";
        _text.Append($"{(type is ApiInterface ? "interface" : "type")} {type.Name}{implements} {{\n");
        foreach (var field in type.Fields)
        {
            Describe(field.Description, "  ");
            _text.Append($"  {field.Name}");
            PrintArguments(field);
            _text.Append($": {field.Type}");
            if (field.DeprecationReason is { } reason)
                _text.Append($" @deprecated(reason: {Quote(reason)})");
            _text.Append($"{CostDirectives.Of(field)}\n");
        }
        _text.Append("}\n");
    }

    void PrintArguments(ApiField field)
    {
        if (field.Arguments.Count == 0)
            return;
        if (field.Arguments.All(a => a.Description is null))
        {
            _text.Append($"({string.Join(", ", field.Arguments.Select(a => $"{a.Name}: {a.Type}{Default(a)}{CostDirectives.Of(a, field)}"))})");
            return;
        }
        _text.Append("(\n");
        foreach (var argument in field.Arguments)
        {
            Describe(argument.Description, "    ");
            _text.Append($"    {argument.Name}: {argument.Type}{Default(argument)}{CostDirectives.Of(argument, field)}\n");
        }
        _text.Append("  )");
    }

    static string Default(ApiArgument argument) => argument.DefaultValue is { } value ? $" = {value}" : "";

    void Describe(string? description, string indent)
    {
        if (description is null)
            return;
        if (!description.Contains('\n'))
            _text.Append($"{indent}{Quote(description)}\n");
        else
            _text.Append($"{indent}\"\"\"\n{Block(description, indent)}\n{indent}\"\"\"\n");
    }

    static string Block(string text, string indent)
        => string.Join('\n', text.Replace("\"\"\"", "\\\"\"\"").Split('\n').Select(line => line.Length == 0 ? "" : indent + line));

    // GraphQL spec, 2.9.4: a quoted string escapes the quote, the backslash and control characters.
    static string Quote(string text)
    {
        if (!text.AsSpan().ContainsAny(_escaped))
            return $"\"{text}\"";
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
            quoted.Append(letter switch
            {
                '"' => "\\\"",
                '\\' => "\\\\",
                < ' ' => $"\\u{(int)letter:x4}",
                _ => letter.ToString(),
            });
        return quoted.Append('"').ToString();
    }
}
