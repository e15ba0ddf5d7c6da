using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Operations.Pricing;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Serving;

/// <summary>How a request was answered, as text for people.</summary>
/// <param name="Plan">As <c>kg explain --stage plan</c> prints it.</param>
/// <param name="Program">The statements of the store.</param>
sealed record Explanation(string Plan, string Program);

/// <summary>What stands beside the data of an answer.</summary>
/// <param name="Cost">Null where it was not asked for.</param>
/// <param name="Explanation">Null where it was not asked for.</param>
/// <param name="Wishes">What the store is to note.</param>
readonly record struct BesideData(Cost? Cost, Explanation? Explanation, AnswerWishes Wishes);

/// <summary>Writes what stands beside the data of an answer, in <c>extensions</c>.</summary>
static class Extensions
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Adds the bounds that held, and what was asked for; nothing where there is neither.</summary>
    /// <param name="answer">A whole one: <c>{"data":{...}}</c>.</param>
    public static void Append(AnswerBuffer answer, in BesideData beside)
    {
        if (beside == default && answer.Bounds.Count == 0)
            return;
        var paths = answer.Bounds.ConvertAll(bound => AnswerPath.Find(answer.Written.Span, bound.At));
        answer.Retract("}"u8.Length);
        answer.Write(",\"extensions\":"u8);
        using (var writer = new Utf8JsonWriter(answer, Options))
        {
            writer.WriteStartObject();
            if (paths.Count > 0)
                Write(writer, answer.Bounds, paths);
            if (beside.Cost is { } price)
                CostReport.Write(writer, price);
            if (beside.Explanation is { } explanation)
                Write(writer, explanation, answer.Profile);
            if (!answer.Bibliography.IsEmpty)
                Write(writer, answer.Bibliography);
            writer.WriteEndObject();
        }
        answer.Write("}"u8);
    }

    static void Write(Utf8JsonWriter writer, List<HeldBound> bounds, List<IReadOnlyList<object>> paths)
    {
        writer.WriteStartArray("bounds"u8);
        foreach (var (bound, path) in bounds.Zip(paths))
        {
            writer.WriteStartObject();
            writer.WriteStartArray("path"u8);
            foreach (var step in path)
                AnswerPath.WriteStep(writer, step);
            writer.WriteEndArray();
            writer.WriteString("bound"u8, bound.Name);
            writer.WriteNumber("limit"u8, bound.Limit);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    static void Write(Utf8JsonWriter writer, Explanation explanation, IReadOnlyList<StatementProfile>? profile)
    {
        writer.WriteStartObject("explain"u8);
        writer.WriteString("plan"u8, explanation.Plan);
        writer.WriteString("program"u8, explanation.Program);
        if (profile is not null)
            Write(writer, profile);
        writer.WriteEndObject();
    }

    static void Write(Utf8JsonWriter writer, IReadOnlyList<StatementProfile> profile)
    {
        writer.WriteStartArray("statements"u8);
        foreach (var one in profile)
        {
            writer.WriteStartObject();
            writer.WriteNumber("statement"u8, one.Statement);
            writer.WriteNumber("runs"u8, one.Runs);
            writer.WriteNumber("rows"u8, one.Rows);
            writer.WriteNumber("microseconds"u8, (long)one.Time.TotalMicroseconds);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }

    static void Write(Utf8JsonWriter writer, ReadOnlyMemory<byte> bibliography)
    {
        writer.WritePropertyName("bibliography"u8);
        writer.WriteRawValue(bibliography.Span, skipInputValidation: true);
    }
}
