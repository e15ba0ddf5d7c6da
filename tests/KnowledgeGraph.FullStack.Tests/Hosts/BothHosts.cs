using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.FullStack.Tests.Hosts;

/// <summary>The built-in host and HotChocolate over one engine.</summary>
public sealed class BothHosts(SeededGraph graph) : IAsyncLifetime
{
    internal Host BuiltIn { get; private set; } = null!;

    internal Host HotChocolate { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        BuiltIn = await Host.BuiltInAsync(graph.Engine);
        HotChocolate = await Host.HotChocolateAsync(graph.Engine);
    }

    public async ValueTask DisposeAsync()
    {
        await BuiltIn.DisposeAsync();
        await HotChocolate.DisposeAsync();
    }
}
