using System.Net.Http.Headers;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Checks what a POST says about its body.</summary>
/// <remarks>
/// Only <c>application/json</c> is read: what a form or a plain text can carry, a foreign page could send with a
/// visitor's rights and without a preflight.
/// </remarks>
static class RequestContent
{
    public static Refusal? Check(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type))
            return Unsupported("The request has no valid 'Content-Type'.");
        if (!"application/json".Equals(type.MediaType, StringComparison.OrdinalIgnoreCase))
            return Unsupported("The body's media type is not supported.");
        if (type.CharSet is { } charset && !charset.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase))
            return Unsupported("The body's charset is not supported.");
        return request.Headers.ContentEncoding.Count > 0 ? Unsupported("Compressed bodies are not supported.") : null;
    }

    static Refusal Unsupported(string message)
        => Refusal.Of(
            StatusCodes.Status415UnsupportedMediaType, message,
            "Send JSON in UTF-8 under 'Content-Type: application/json'.");
}
