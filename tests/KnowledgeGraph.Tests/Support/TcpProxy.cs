using System.Net;
using System.Net.Sockets;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Stands between a client and a server, and spoils what passes.</summary>
public sealed class TcpProxy : IDisposable
{
    readonly IPEndPoint _server;
    readonly CancellationTokenSource _end = new();
    readonly List<Socket> _open = [];
    TcpListener _listener;

    /// <param name="server">Its address on this machine.</param>
    public TcpProxy(Uri server)
    {
        _server = new(IPAddress.Loopback, server.Port);
        _listener = Listen(0);
        Uri = new($"{server.Scheme}://{_listener.LocalEndpoint}");
    }

    public Uri Uri { get; }

    /// <summary>Bytes of answers that still pass before the connection is cut; null for all.</summary>
    public int? BytesBeforeCut { get; set; }

    /// <summary>How long each piece of an answer is held back.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>While true, connections stay open and nothing of an answer passes.</summary>
    public bool IsSilent { get; set; }

    /// <summary>Connections that were accepted so far.</summary>
    public int Accepted { get; private set; }

    /// <summary>Closes what is open and refuses what comes, as where the server is killed.</summary>
    public void Refuse()
    {
        _listener.Stop();
        CloseAll();
    }

    /// <summary>Ends <see cref="Refuse"/>.</summary>
    public void Accept() => _listener = Listen(Uri.Port);

    public void Dispose()
    {
        _end.Cancel();
        Refuse();
        _end.Dispose();
    }

    TcpListener Listen(int port)
    {
        var listener = new TcpListener(IPAddress.Loopback, port);
        listener.Start();
        _ = AcceptAsync(listener);
        return listener;
    }

    async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
                _ = ServeAsync(await listener.AcceptSocketAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    async Task ServeAsync(Socket client)
    {
        Accepted++;
        using var server = new Socket(SocketType.Stream, ProtocolType.Tcp);
        lock (_open)
            _open.AddRange([client, server]);
        try
        {
            await server.ConnectAsync(_server, _end.Token);
            await Task.WhenAny(PassAsync(client, server), AnswerAsync(server, client));
        }
        catch (Exception closed) when (IsClosing(closed))
        {
        }
        finally
        {
            client.Dispose();
        }
    }

    async Task PassAsync(Socket from, Socket to)
    {
        var bytes = new byte[16 * 1024];
        while (await from.ReceiveAsync(bytes, _end.Token) is var count and > 0)
            await to.SendAsync(bytes.AsMemory(0, count), _end.Token);
    }

    async Task AnswerAsync(Socket from, Socket to)
    {
        var bytes = new byte[16 * 1024];
        while (await from.ReceiveAsync(bytes, _end.Token) is var count and > 0)
        {
            await Task.Delay(Delay, _end.Token);
            while (IsSilent)
                await Task.Delay(10, _end.Token);
            var passing = Math.Min(count, BytesBeforeCut ?? count);
            BytesBeforeCut -= passing;
            await to.SendAsync(bytes.AsMemory(0, passing), _end.Token);
            if (passing < count)
                return;
        }
    }

    void CloseAll()
    {
        lock (_open)
        {
            foreach (var socket in _open)
                socket.Dispose();
            _open.Clear();
        }
    }

    static bool IsClosing(Exception error) => error is SocketException or ObjectDisposedException or OperationCanceledException;
}
