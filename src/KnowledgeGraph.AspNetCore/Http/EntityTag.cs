using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Names the content of an answer, so that a client need not fetch it again.</summary>
/// <remarks>Source: RFC 9110, 8.8.3 (ETag) and 13.1.2 (If-None-Match). Equal tag, equal bytes.</remarks>
static class EntityTag
{
    // A new build may word an answer differently.
    static readonly string _build = typeof(EntityTag).Module.ModuleVersionId.ToString("N")
        + typeof(GraphEngine).Module.ModuleVersionId.ToString("N");

    /// <param name="parts">All that the content depends on, besides the build.</param>
    public static string Of(params ReadOnlySpan<string> parts)
    {
        var text = new StringBuilder(_build);
        foreach (var part in parts)
            text.Append('\n').Append(part);
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString()));
        return $"\"{Convert.ToHexStringLower(hash.AsSpan(0, 12))}\"";
    }

    /// <param name="asked">What the answer is to: document and variables, in whatever form they came.</param>
    /// <param name="limits">As text, which takes a while to write.</param>
    public static string OfAnswer(ServedData data, string limits, AnswerExtras extras, string contentType, string asked)
        => Of(data.Version, $"{data.LoadedAt:O}", limits, contentType, $"{extras}", asked);

    /// <returns>True where the client holds this content, which it can only have from an earlier answer.</returns>
    public static bool Names(HttpRequest request, string tag) => Held(request).Any(held => held == tag || held == $"W/{tag}");

    /// <returns>True where the client wants no content, whichever it is: <c>If-None-Match: *</c>.</returns>
    public static bool NamesAny(HttpRequest request) => Held(request).Contains("*");

    /// <returns>True where either is so: of content that is surely there.</returns>
    public static bool Matches(HttpRequest request, string tag) => Names(request, tag) || NamesAny(request);

    // Our tags hold no comma.
    static IEnumerable<string> Held(HttpRequest request)
        => request.Headers.IfNoneMatch.SelectMany(line => (line ?? "").Split(',', StringSplitOptions.TrimEntries));

    /// <summary>Sets the tag, and makes caches ask before they use the answer.</summary>
    public static void Set(HttpResponse response, string tag)
    {
        response.Headers.ETag = tag;
        response.Headers.CacheControl = "no-cache";
    }

    /// <summary>Answers that the client holds the content.</summary>
    public static void NotModified(HttpResponse response, string tag)
    {
        Set(response, tag);
        response.StatusCode = StatusCodes.Status304NotModified;
    }
}
