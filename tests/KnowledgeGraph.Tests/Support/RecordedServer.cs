using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>An HTTP server that answers every request with what it was given, as a real one once did.</summary>
public sealed class RecordedServer : IDisposable
{
    readonly HttpListener _listener = new();

    public RecordedServer(int status, string body)
        : this(status, _ => body)
    {
    }

    /// <param name="answer">The body that answers a body.</param>
    public RecordedServer(int status, Func<string, string> answer)
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Uri = new($"http://{free.LocalEndpoint}");
        }
        _listener.Prefixes.Add(Uri.ToString());
        _listener.Start();
        _ = AnswerAsync(status, answer);
    }

    public Uri Uri { get; }

    /// <summary>The bodies that came.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public void Dispose() => _listener.Close();

    async Task AnswerAsync(int status, Func<string, string> answer)
    {
        try
        {
            while (true)
            {
                var http = await _listener.GetContextAsync();
                using var reader = new StreamReader(http.Request.InputStream);
                var request = await reader.ReadToEndAsync();
                Requests.Enqueue(request);
                http.Response.StatusCode = status;
                http.Response.ContentType = "application/json";
                await http.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(answer(request)));
                http.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
        }
    }
}
