using System.Buffers;
using KnowledgeGraph.Errors;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>Writes answers: status, headers, length, then the body.</summary>
static class Answers
{
    // Beyond this a slow reader would hold the whole answer a second time, in the connection's buffer.
    const int PieceBytes = 64 * 1024;

    // One for the process, whose memory it is.
    static readonly UnreadAnswers Unread = new(maxBytes: 32 * 1024 * 1024, maxWait: TimeSpan.FromSeconds(20));

    public static Task WriteErrorsAsync(
        HttpContext http, AnswerFormat format, int status, IReadOnlyList<GraphError> errors, bool withHints)
    {
        var body = new ArrayBufferWriter<byte>();
        ErrorBody.Write(body, errors, withHints);
        return WriteAsync(http, status, format.ForErrors().ContentType(), body.WrittenMemory);
    }

    public static async Task WriteAsync(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        Begin(http, status, contentType);
        http.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await SendAsync(http, body);
    }

    /// <summary>Writes rows as they are read, so that a slow reader slows the reading down.</summary>
    public static async Task WriteAsync(HttpContext http, string contentType, GraphRows rows)
    {
        Begin(http, StatusCodes.Status200OK, contentType);
        if (HttpMethods.IsHead(http.Request.Method))
            return;
        while (await rows.ReadAsync(http.RequestAborted) is { } piece)
            if (!await SendAsync(http, piece))
                return;
    }

    static void Begin(HttpContext http, int status, string contentType)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.Headers.XContentTypeOptions = "nosniff";
    }

    // False where the client is gone.
    static async Task<bool> SendAsync(HttpContext http, ReadOnlyMemory<byte> body)
    {
        for (var sent = 0; sent < body.Length; sent += PieceBytes)
        {
            var piece = body.Slice(sent, Math.Min(PieceBytes, body.Length - sent));
            // Without a token: when the client is gone, Kestrel completes the write, and nothing has to be caught.
            var flush = http.Response.BodyWriter.WriteAsync(piece, CancellationToken.None);
            var flushed = await (flush.IsCompleted ? flush : Unread.WaitAsync(http, body.Length, flush));
            if (!flushed.IsCompleted)
                continue;
            // Kestrel may not know yet that the client is gone, and would log the missing bytes as a fault of ours.
            http.Abort();
            return false;
        }
        return true;
    }
}
