using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Reads a request from the URL of a GET.</summary>
/// <remarks>
/// Source: GraphQL over HTTP, "GET". Empty parameters count as absent. ASP.NET Core's own reader is not used, as it
/// lets repeated parameters and invalid UTF-8 pass.
/// </remarks>
sealed class UrlRequest
{
    readonly Dictionary<string, string> _parameters = [];

    /// <param name="queryString">With or without its question mark.</param>
    /// <returns>Exactly one of both is null.</returns>
    public static (GraphRequest? Request, Refusal? Refusal) Read(string? queryString, DocumentChoice documents)
    {
        var read = new UrlRequest();
        foreach (var pair in Pairs(queryString))
        {
            if (read.Add(pair) is { } refusal)
                return (null, refusal);
        }
        return read.ToRequest(documents);
    }

    /// <returns>True where the URL carries a document or its id, good or bad.</returns>
    public static bool HasQuery(string? queryString)
        => Pairs(queryString).Any(pair => pair.StartsWith("query=", StringComparison.Ordinal)
            || pair.StartsWith("documentId=", StringComparison.Ordinal));

    static string[] Pairs(string? queryString)
        => (queryString ?? "").TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries);

    Refusal? Add(string pair)
    {
        var equals = pair.IndexOf('=', StringComparison.Ordinal);
        if (!TryDecode(equals < 0 ? pair : pair[..equals], out var name)
            || !TryDecode(equals < 0 ? "" : pair[(equals + 1)..], out var value))
            return Refusal.BadRequest("The URL is not percent-encoded UTF-8.");
        return _parameters.TryAdd(name, value) ? null : Refusal.Misformed("A parameter occurs twice in the URL.");
    }

    (GraphRequest? Request, Refusal? Refusal) ToRequest(DocumentChoice documents)
    {
        var (text, refusal) = documents.Choose(Get("query"), Get("documentId"));
        if (text is null)
            return (null, refusal);
        if (!TryGetObject("variables", out var variables))
            return (null, Refusals.Mistyped("variables", "a JSON object"));
        if (!TryGetObject("extensions", out _))
            return (null, Refusals.Mistyped("extensions", "a JSON object"));
        return (new(text, Get("operationName"), variables), null);
    }

    string? Get(string name) => TryGet(name, out var value) ? value : null;

    bool TryGet(string name, [NotNullWhen(true)] out string? value)
        => _parameters.TryGetValue(name, out value) && value.Length > 0;

    // "null" stands for absence, as it does in a body.
    bool TryGetObject(string name, out ReadOnlyMemory<byte> utf8)
    {
        utf8 = default;
        if (!TryGet(name, out var text) || text == "null")
            return true;
        var bytes = Encoding.UTF8.GetBytes(text);
        utf8 = bytes;
        return JsonText.IsObject(bytes);
    }

    static bool TryDecode(string text, out string decoded)
    {
        decoded = "";
        var bytes = new byte[text.Length];
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!TryByte(text, ref i, out bytes[count++]))
                return false;
        }
        var utf8 = bytes.AsSpan(0, count);
        if (!Utf8.IsValid(utf8))
            return false;
        decoded = Encoding.UTF8.GetString(utf8);
        return true;
    }

    static bool TryByte(string text, ref int i, out byte value)
    {
        if (text[i] != '%')
        {
            value = text[i] == '+' ? (byte)' ' : (byte)text[i];
            return char.IsAscii(text[i]);
        }
        value = 0;
        if (i + 2 >= text.Length)
            return false;
        i += 2;
        var digits = text.AsSpan(i - 1, 2);
        return byte.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }
}
