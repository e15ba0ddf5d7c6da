using System.Text;

namespace KnowledgeGraph.Operations;

/// <summary>Prints an operation for people: <c>kg explain --stage operation</c> and the cases of the tests.</summary>
sealed class OperationPrinter
{
    readonly StringBuilder _text = new();

    public static string Print(Operation operation)
    {
        var printer = new OperationPrinter();
        printer._text.Append($"operation {operation.Name ?? "(anonymous)"}\n");
        printer.Fields(operation.Fields, 1);
        return printer._text.ToString();
    }

    void Fields(IReadOnlyList<SelectedField> fields, int depth)
    {
        foreach (var field in fields)
        {
            Indent(depth);
            if (field.ResponseKey != field.Field.Name)
                _text.Append($"{field.ResponseKey}: ");
            _text.Append(field.Field.Name).Append(Arguments(field)).Append($" -> {field.Field.Type}\n");
            if (field.Selection is { } selection)
                Select(selection, depth + 1);
        }
    }

    void Select(Selection selection, int depth)
    {
        if (selection.Cases is [{ Types: [{ NodeType: null }] } only])
        {
            Fields(only.Fields, depth);
            return;
        }
        foreach (var one in selection.Cases)
        {
            Indent(depth);
            _text.Append($"on {string.Join(", ", one.Types)}\n");
            Fields(one.Fields, depth + 1);
        }
    }

    static string Arguments(SelectedField field)
    {
        var arguments = field.Arguments.OrderBy(a => a.Key)
            .Select(a => $"{field.Field.Arguments.First(f => f.Role == a.Key).Name}: {a.Value}").ToList();
        if (field.Where is { } where)
            arguments.Add($"where: {where}");
        if (field.WhereEdge is { } whereEdge)
            arguments.Add($"whereEdge: {whereEdge}");
        if (field.Order.Keys.Count > 0 || field.Order.IsDescending)
            arguments.Add($"order: {field.Order}");
        if (field.Topics is { } topics)
            arguments.Add($"about: {(topics.Count == 0 ? "nothing" : string.Join(", ", topics))}");
        return arguments.Count == 0 ? "" : $"({string.Join(", ", arguments)})";
    }

    void Indent(int depth) => _text.Append(' ', depth * 2);
}
