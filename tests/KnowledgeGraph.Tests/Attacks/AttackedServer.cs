using System.Diagnostics;
using System.Net;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>One <c>kg serve</c> that all attacks go against, one after the other; it must be the same process afterwards.</summary>
public class AttackedServer : IAsyncLifetime
{
    readonly TemporaryFolder _folder = new();
    readonly HttpClient _client = new(new SocketsHttpHandler { UseProxy = false });
    KgServer _server = null!;

    public Uri Address => new(_server.Addresses["page"]);

    public Uri GraphQL => new(_server.Addresses["GraphQL"]);

    public IPEndPoint EndPoint => new(IPAddress.Loopback, Address.Port);

    /// <summary>Of the process, since it started.</summary>
    public TimeSpan ProcessorTime => _server.ProcessorTime;

    public long ResidentBytes => _server.ResidentBytes;

    protected virtual string[] Options => [];

    public HttpClient Client => _client;

    public async ValueTask InitializeAsync()
    {
        CityGraph.WriteTo(_folder);
        _server = await KgServer.StartAsync(_folder.Path, Options);
    }

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        _client.Dispose();
        _server.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Posts a document alone.</summary>
    public Task<(int Status, string Text, TimeSpan Time)> AskAsync(string document)
        => PostAsync($$"""{"query":{{JsonSerializer.Serialize(document)}}}""");

    public async Task<(int Status, string Text, TimeSpan Time)> PostAsync(string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Address, "/graphql"));
        request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        request.Headers.Add("Accept", "application/graphql-response+json");
        var clock = Stopwatch.StartNew();
        using var response = await _client.SendAsync(request);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(), clock.Elapsed);
    }

    /// <summary>Posts a body, anew where it cost more than the bound, up to ten times.</summary>
    /// <returns>
    /// The processor time that it cost the server, the least of all tries: the process also compiles itself and collects garbage when it
    /// sees fit. Of processor time, so that it holds beside other programs.
    /// </returns>
    public async Task<(TimeSpan Spent, int Status, string Text)> MeasureAsync(string body, TimeSpan bound)
    {
        var least = TimeSpan.MaxValue;
        for (var attempt = 1; ; attempt++)
        {
            var before = ProcessorTime;
            var (status, text, _) = await PostAsync(body);
            var spent = ProcessorTime - before;
            least = spent < least ? spent : least;
            if (least < bound || attempt == 10)
                return (least, status, text);
            body += " ";
        }
    }

    public Task<HttpResponseMessage> GetAsync(string path) => _client.GetAsync(new Uri(Address, path));

    /// <summary>Fails where it has died, or answers other than before.</summary>
    public async Task AssertUnharmedAsync()
    {
        Assert.False(_server.HasExited);
        Assert.Equal(CityGraph.Answer, await _server.AskAsync(CityGraph.Query));
    }
}

/// <summary>The same, hardened.</summary>
public sealed class HardenedServer : AttackedServer
{
    protected override string[] Options => ["--hardened"];
}

[CollectionDefinition(Name)]
public sealed class AttackedServerCollection : ICollectionFixture<AttackedServer>
{
    public const string Name = "attacked server";
}
