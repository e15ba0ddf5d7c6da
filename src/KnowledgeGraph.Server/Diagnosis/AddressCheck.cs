using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Serving;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>Each address can be listened on, or a <c>kg</c> already does.</summary>
static class AddressCheck
{
    const int MaxAnswerBytes = 4 * 1024;

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static IEnumerable<Finding> Run(Patient patient)
        => patient.Settings.Value is { } settings ? settings.Urls.Select(Check) : [];

    static Finding Check(Uri url)
    {
        try
        {
            Listen(url);
            return Finding.Ok($"{url.Authority} is free");
        }
        catch (SocketException error) when (error.SocketErrorCode == SocketError.AddressAlreadyInUse)
        {
            return VersionServedAt(url) is { } version
                ? Finding.Ok($"{url.Authority} is held by a running kg, which serves version {version}")
                : Finding.Wrong(ListenProblem.InUse([url]));
        }
        catch (SocketException error)
        {
            return Finding.Wrong(ListenProblem.CannotListen([url], error));
        }
    }

    static void Listen(Uri url)
    {
        var address = AddressOf(url);
        using var socket = new Socket(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(address, url.Port));
        socket.Listen();
    }

    // As Kestrel reads an address: a name other than localhost stands for every address of this machine.
    static IPAddress AddressOf(Uri url)
        => url.Host == "localhost" ? IPAddress.Loopback
            : IPAddress.TryParse(url.DnsSafeHost, out var address) ? address
            : Socket.OSSupportsIPv6 ? IPAddress.IPv6Any : IPAddress.Any;

    // Null where another program answers, or nobody.
    static string? VersionServedAt(Uri url)
    {
        try
        {
            // Straight to this address, whatever proxies are set and wherever the answer points.
            using var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
            using var client = new HttpClient(handler) { Timeout = Patience, MaxResponseContentBufferSize = MaxAnswerBytes };
            using var answer = client.Send(new(HttpMethod.Get, new Uri(url, "/health/ready")));
            using var health = JsonDocument.Parse(answer.Content.ReadAsStream());
            return health.RootElement.GetProperty("version").GetString();
        }
        catch (Exception error) when (IsNoAnswerOfKg(error))
        {
            return null;
        }
    }

    static bool IsNoAnswerOfKg(Exception error)
        => error is HttpRequestException or OperationCanceledException or IOException
            or JsonException or KeyNotFoundException or InvalidOperationException;
}
