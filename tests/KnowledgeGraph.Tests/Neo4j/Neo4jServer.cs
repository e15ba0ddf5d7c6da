using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Containers;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Loading;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Server.Settings;

[assembly: AssemblyFixture(typeof(KnowledgeGraph.Tests.Neo4j.Neo4jServer))]

namespace KnowledgeGraph.Tests.Neo4j;

/// <summary>
/// A Neo4j server that tests may fill and empty: the one that NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD name, over Bolt where the
/// address says so, or a container where Docker answers. Where there is neither, what needs it is skipped, or fails if
/// TEST_NEEDS_NEO4J is 1.
/// </summary>
public sealed class Neo4jServer : IAsyncLifetime
{
    const string Image = "neo4j:5.26";
    const string Password = "graph-secret";
    const int HttpPort = 7474;

    IContainer? _container;
    Neo4jSettings? _settings;
    string _reason = "NEO4J_URI names no server";

    /// <summary>Skips the test where there is no server.</summary>
    public Neo4jSettings Settings
    {
        get
        {
            if (_settings is null && Environment.GetEnvironmentVariable("TEST_NEEDS_NEO4J") == "1")
                Assert.Fail($"TEST_NEEDS_NEO4J is 1, but there is no Neo4j: {_reason}.");
            Assert.SkipWhen(_settings is null, $"There is no Neo4j: {_reason}.");
            return _settings!;
        }
    }

    /// <summary>What names it to a program.</summary>
    public (string Name, string Value)[] Variables
        => [("NEO4J_URI", Settings.Uri.ToString()), ("NEO4J_USER", Settings.User), ("NEO4J_PASSWORD", Settings.Password)];

    public CypherTransport Connect() => Settings.Connect();

    /// <summary>Nothing that loads have written is left; numbers of generations go on.</summary>
    public async Task EmptyAsync()
    {
        using var transport = Connect();
        await transport.WriteAsync(
            [
                new("MATCH (l:`.lock`) REMOVE l.owner, l.until"),
                new("MATCH (m:`.marker`) DELETE m"),
                new("MATCH (g:`.generation`) REMOVE g.retiredAt"),
            ],
            default);
        await using var load = await LoadLock.TakeAsync(transport, default);
        foreach (var over in await new Generations(load, transport, Neo4jSettings.DefaultGraph).FindOverAsync(default))
            await new GenerationRemoval(load, transport).RemoveAsync(over, default);
    }

    public async ValueTask InitializeAsync()
        => _settings = Environment.GetEnvironmentVariable("NEO4J_URI") is { Length: > 0 } uri
            ? At(new(uri))
            : await StartContainerAsync();

    public async ValueTask DisposeAsync()
    {
        if (_container is not null)
            await _container.DisposeAsync();
    }

    async Task<Neo4jSettings?> StartContainerAsync()
    {
        try
        {
            _container = new ContainerBuilder(Image)
                .WithEnvironment("NEO4J_AUTH", $"neo4j/{Password}")
                .WithPortBinding(HttpPort, assignRandomHostPort: true)
                .WithWaitStrategy(Wait.ForUnixContainer().UntilHttpRequestIsSucceeded(request => request.ForPort(HttpPort)))
                .Build();
            await _container.StartAsync();
            return new(new($"http://{_container.Hostname}:{_container.GetMappedPublicPort(HttpPort)}"), "neo4j", Password);
        }
        catch (DockerUnavailableException)
        {
            _reason += ", and no Docker answers";
            return null;
        }
    }

    static Neo4jSettings At(Uri uri)
        => new(uri, Variable("NEO4J_USER", "neo4j"), Variable("NEO4J_PASSWORD", "")) { Transport = BoltScheme.TransportTo(uri) };

    static string Variable(string name, string ifAbsent) => Environment.GetEnvironmentVariable(name) ?? ifAbsent;
}
