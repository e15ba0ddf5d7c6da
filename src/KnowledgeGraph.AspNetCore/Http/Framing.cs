using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Where a request ends must be beyond doubt: a proxy that reads it otherwise would take a part of it for another request.</summary>
/// <remarks>
/// Source: RFC 9112, 6.1 and 11.2. Kestrel refuses most of what is unclear; it reads a list of codings by its last one.
/// </remarks>
static class Framing
{
    public static bool IsClear(HttpRequest request)
        => request.Headers.TransferEncoding is var coding
            && (coding.Count == 0 || (coding is [{ } one] && one.Equals("chunked", StringComparison.OrdinalIgnoreCase)));
}
