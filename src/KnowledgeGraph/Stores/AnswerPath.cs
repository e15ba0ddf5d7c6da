using System.Text.Json;

namespace KnowledgeGraph.Stores;

/// <summary>Finds the path of a field in a written answer, so that writing need not keep account of it.</summary>
static class AnswerPath
{
    const int MaxDepth = 256;

    /// <param name="answer"><c>{"data":{...}}</c>, at least as far as the value reaches.</param>
    /// <param name="at">The byte at which the field's value begins.</param>
    /// <returns>Response keys and indexes of lists below <c>data</c>.</returns>
    public static IReadOnlyList<object> Find(ReadOnlySpan<byte> answer, int at)
    {
        var reader = new Utf8JsonReader(answer, isFinalBlock: false, new JsonReaderState(new() { MaxDepth = MaxDepth }));
        var steps = new Stack<object>();
        while (reader.Read() && reader.TokenStartIndex < at)
            Follow(ref reader, steps);
        return [.. steps.Reverse().Skip(1)];
    }

    // On the stack lie the steps to the next value: of a list that has begun, the index of its next item.
    static void Follow(ref Utf8JsonReader reader, Stack<object> steps)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName:
                steps.Push(reader.GetString()!);
                break;
            case JsonTokenType.StartArray:
                steps.Push(0);
                break;
            case JsonTokenType.StartObject:
                break;
            case JsonTokenType.EndArray:
                steps.Pop();
                EndValue(steps);
                break;
            default:
                EndValue(steps);
                break;
        }
    }

    static void EndValue(Stack<object> steps)
    {
        if (steps.TryPop(out var step) && step is int index)
            steps.Push(index + 1);
    }

    public static void WriteStep(Utf8JsonWriter writer, object step)
    {
        if (step is int index)
            writer.WriteNumberValue(index);
        else
            writer.WriteStringValue((string)step);
    }
}
