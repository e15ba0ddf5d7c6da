using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace KnowledgeGraph.Tests.Support;

/// <summary>An HTTP server that answers every request with what it was given, as a real one once did.</summary>
public sealed class RecordedServer : IDisposable
{
    readonly HttpListener _listener = new();

    public RecordedServer(int status, string body)
    {
        using (var free = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0))
        {
            free.Start();
            Uri = new($"http://{free.LocalEndpoint}");
        }
        _listener.Prefixes.Add(Uri.ToString());
        _listener.Start();
        _ = AnswerAsync(status, Encoding.UTF8.GetBytes(body));
    }

    public Uri Uri { get; }

    /// <summary>The bodies that came.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public void Dispose() => _listener.Close();

    async Task AnswerAsync(int status, byte[] body)
    {
        try
        {
            while (true)
            {
                var http = await _listener.GetContextAsync();
                using var reader = new StreamReader(http.Request.InputStream);
                Requests.Enqueue(await reader.ReadToEndAsync());
                http.Response.StatusCode = status;
                http.Response.ContentType = "application/json";
                await http.Response.OutputStream.WriteAsync(body);
                http.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
        }
    }
}
