using System.IO.Compression;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>One file that never changes while we run; it is read when it is first asked for, and then kept.</summary>
/// <param name="isForever">Its name holds a hash of its content, so that nobody need ask for it again.</param>
/// <param name="isCompressed">It is text, and large: who takes gzip gets it so.</param>
sealed class StaticFile(string contentType, bool isForever, Func<byte[]> read, bool isCompressed = false)
{
    // One value, so that content and tag stay of one state when the file changes.
    readonly Lazy<(byte[] Content, byte[] Compressed, string Hash)> _state = new(() =>
    {
        var content = read();
        return (content, isCompressed ? Compress(content) : [], Convert.ToHexStringLower(SHA256.HashData(content)));
    });

    public Task WriteAsync(HttpContext http)
    {
        var (content, compressed, hash) = _state.Value;
        var asGzip = isCompressed && TakesGzip(http.Request);
        var tag = asGzip ? EntityTag.Of(hash, "gzip") : EntityTag.Of(hash);
        EntityTag.Set(http.Response, tag);
        if (isCompressed)
            http.Response.Headers.Vary = "Accept-Encoding";
        if (isForever)
            http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        if (EntityTag.Matches(http.Request, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        if (asGzip)
            http.Response.Headers.ContentEncoding = "gzip";
        return Answers.WriteAsync(http, StatusCodes.Status200OK, contentType, asGzip ? compressed : content);
    }

    static bool TakesGzip(HttpRequest request)
        => request.GetTypedHeaders().AcceptEncoding.Any(each => each.Value == "gzip" && each.Quality is not 0);

    static byte[] Compress(byte[] content)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize))
            gzip.Write(content);
        return compressed.ToArray();
    }
}
