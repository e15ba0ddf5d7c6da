using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.HotChocolate;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Serving;

// Part of a build with FullStack=true only.
static partial class WebServer
{
    static partial void AddHotChocolate(IServiceCollection services, GraphEngine engine, ProgramSettings settings)
    {
        if (settings.Host is GraphHost.HotChocolate)
            services.AddGraphQLServer(maxAllowedRequestSize: MaxBodyBytes).AddKnowledgeGraph(engine, settings.Hardened);
    }

    static partial void MapHotChocolate(WebApplication app, ProgramSettings settings)
    {
        if (settings.Host is GraphHost.HotChocolate)
            app.MapGraphQL().WithKnowledgeGraph(
                settings.Hardened, hasIde: settings.Ide is not GraphIde.None, requiresUser: settings.Http.Access is not null);
    }
}
