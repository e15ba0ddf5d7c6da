using System.Net.Http.Headers;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>The media types of an answer.</summary>
enum AnswerFormat { Json, GraphQLResponse, Csv, JsonLines }

/// <summary>Chooses the media type that a client asked for.</summary>
/// <remarks>
/// Source: RFC 9110, 12.5.1 (Accept), and GraphQL over HTTP, "Media Types". Without a preference the answer is
/// <c>application/json</c>, as older clients expect.
/// </remarks>
static class AnswerFormats
{
    const string GraphQLResponse = "application/graphql-response+json";
    const string Json = "application/json";
    const string Csv = "text/csv";
    const string JsonLines = "application/jsonl";

    public static string ContentType(this AnswerFormat format)
        => format switch
        {
            AnswerFormat.GraphQLResponse => GraphQLResponse + "; charset=utf-8",
            AnswerFormat.Csv => Csv + "; charset=utf-8; header=present",
            AnswerFormat.JsonLines => JsonLines + "; charset=utf-8",
            _ => Json + "; charset=utf-8",
        };

    /// <returns>The format of rows; null where the answer is one JSON object.</returns>
    public static RowFormat? Rows(this AnswerFormat format)
        => format switch
        {
            AnswerFormat.Csv => RowFormat.Csv,
            AnswerFormat.JsonLines => RowFormat.JsonLines,
            _ => null,
        };

    /// <returns>The format of an error: rows have none.</returns>
    public static AnswerFormat ForErrors(this AnswerFormat format) => format.Rows() is null ? format : AnswerFormat.GraphQLResponse;

    /// <returns>Null where the client accepts neither.</returns>
    public static AnswerFormat? Choose(StringValues accept)
    {
        var ranges = Ranges(accept);
        if (ranges.Count == 0)
            return StringValues.IsNullOrEmpty(accept) ? AnswerFormat.Json : null;
        var response = Best(ranges, GraphQLResponse);
        var json = Best(ranges, Json);
        if (Named(ranges, Math.Max(response.Quality, json.Quality)) is { } rows)
            return rows;
        if (response.Quality <= 0 && json.Quality <= 0)
            return null;
        return response.CompareTo(json) > 0 || (response == json && response.Precision == 2)
            ? AnswerFormat.GraphQLResponse
            : AnswerFormat.Json;
    }

    // Only who names a format of rows, and prefers it, gets one.
    static AnswerFormat? Named(List<MediaTypeWithQualityHeaderValue> ranges, double quality)
    {
        var (csv, lines) = (Best(ranges, Csv), Best(ranges, JsonLines));
        if (csv.Precision == 2 && csv.Quality > quality && csv.Quality >= lines.Quality)
            return AnswerFormat.Csv;
        return lines.Precision == 2 && lines.Quality > quality ? AnswerFormat.JsonLines : null;
    }

    /// <returns>True where a browser asks for a page to show.</returns>
    public static bool WantsPage(StringValues accept)
        => Best(Ranges(accept), "text/html") is { Quality: > 0, Precision: 2 };

    static List<MediaTypeWithQualityHeaderValue> Ranges(StringValues accept)
        => [.. accept
            .SelectMany(line => (line ?? "").Split(','))
            .Select(text => MediaTypeWithQualityHeaderValue.TryParse(text.Trim(), out var range) ? range : null)
            .OfType<MediaTypeWithQualityHeaderValue>()];

    // The most precise range that covers the type gives its quality.
    static (double Quality, int Precision) Best(List<MediaTypeWithQualityHeaderValue> ranges, string type)
        => ranges
            .Where(range => range.CharSet is not { } charset || IsUtf8(charset))
            .Select(range => (Quality: range.Quality ?? 1, Precision: Precision(range.MediaType!, type)))
            .Where(match => match.Precision >= 0)
            .OrderByDescending(match => match.Precision).ThenByDescending(match => match.Quality)
            .FirstOrDefault();

    static bool IsUtf8(string charset) => charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    static int Precision(string range, string type)
    {
        if (range.Equals(type, StringComparison.OrdinalIgnoreCase))
            return 2;
        if (range == "*/*")
            return 0;
        var isTypeRange = range.EndsWith("/*", StringComparison.Ordinal);
        return isTypeRange && type.StartsWith(range[..^1], StringComparison.OrdinalIgnoreCase) ? 1 : -1;
    }
}
