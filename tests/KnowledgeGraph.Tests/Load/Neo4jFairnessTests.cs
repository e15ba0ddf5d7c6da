using KnowledgeGraph.Tests.Neo4j;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Load;

/// <summary>The same over Neo4j, whose server shares the machine.</summary>
public sealed class Neo4jFairnessTests(Neo4jServer server, ITestOutputHelper output)
    : FairnessSpecification(output, TimeBound.OfMilliseconds(200)), IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await server.EmptyAsync();

    public async ValueTask DisposeAsync() => await server.EmptyAsync();

    protected override Task<ManyCities> StartAsync() => ManyCities.StartAsync(server.Variables, "--store", "neo4j");
}
