using KnowledgeGraph.Tests.Http;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>One server with the explorer over the seeded graph, and one browser, for a class or a collection of tests.</summary>
public sealed class ExplorerSite(SeededGraph graph) : IAsyncLifetime
{
    Browser? _browser;
    WebHost? _host;

    public SeededGraph Graph => graph;

    public string Address => _host!.Client.BaseAddress!.ToString();

    public HttpClient Client => _host!.Client;

    internal Browser Browser => _browser!;

    internal SeedAnswers Seeds => field ??= new(Graph.Source);

    public async ValueTask InitializeAsync()
    {
        _host = await WebHost.StartOnAsync(Graph.Engine, new() { ExplorerFolder = Needs.ExplorerFolder });
        if (Browser.Executable is not null)
            _browser = await Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        await _host!.DisposeAsync();
    }
}

/// <summary>Tests that share one <see cref="ExplorerSite"/>, one after the other.</summary>
[CollectionDefinition(Name)]
public sealed class ExplorerCollection : ICollectionFixture<ExplorerSite>
{
    public const string Name = "explorer";
}
