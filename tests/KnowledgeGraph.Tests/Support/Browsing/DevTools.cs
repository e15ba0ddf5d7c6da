using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Support.Browsing;

/// <summary>Speaks the debugging protocol of Chromium.</summary>
/// <remarks>
/// Playwright would do the same with a package of 214 MB that takes 786 MB of disk; what these tests need of it is little.
/// </remarks>
sealed class DevTools : IAsyncDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly ClientWebSocket _socket = new();
    readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = [];
    readonly SemaphoreSlim _sending = new(1);
    readonly CancellationTokenSource _closing = new();
    Task _receiving = Task.CompletedTask;
    int _lastId;

    /// <summary>Called with name, parameters and session of each event.</summary>
    public event Action<string, JsonNode, string?>? Happened;

    public async Task ConnectAsync(Uri address)
    {
        await _socket.ConnectAsync(address, _closing.Token);
        _receiving = ReceiveAsync();
    }

    /// <exception cref="DevToolsException">The browser refuses, for example since the page is being left.</exception>
    public async Task<JsonNode> SendAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref _lastId);
        var answer = _waiting[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
            message["sessionId"] = session;
        await _sending.WaitAsync(_closing.Token);
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, _closing.Token);
        }
        finally
        {
            _sending.Release();
        }
        return await answer.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        await _closing.CancelAsync();
        await _receiving;
        _socket.Dispose();
        _sending.Dispose();
        _closing.Dispose();
    }

    async Task ReceiveAsync()
    {
        try
        {
            while (await ReadAsync() is { } message)
                Dispatch(message);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // The browser or the test is at its end.
        }
    }

    void Dispatch(JsonNode message)
    {
        if (message["id"] is not { } id)
            Happened?.Invoke((string)message["method"]!, message["params"]!, (string?)message["sessionId"]);
        else if (_waiting.TryRemove((int)id, out var answer) && message["error"] is { } error)
            answer.SetException(new DevToolsException(error.ToJsonString()));
        else
            answer?.SetResult(message["result"]!);
    }

    async Task<JsonNode?> ReadAsync()
    {
        using var text = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (true)
        {
            var part = await _socket.ReceiveAsync(buffer, _closing.Token);
            if (part.MessageType == WebSocketMessageType.Close)
                return null;
            text.Write(buffer, 0, part.Count);
            if (part.EndOfMessage)
                return JsonNode.Parse(text.ToArray());
        }
    }
}

/// <summary>The browser refused what it was asked; the message is its own.</summary>
sealed class DevToolsException(string message) : Exception(message);
