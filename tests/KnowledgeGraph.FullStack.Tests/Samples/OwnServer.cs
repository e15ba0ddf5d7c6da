using HotChocolate.Types;
using KnowledgeGraph.HotChocolate;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.FullStack.Tests.Samples;

/// <summary>A server with a root field of its own beside the graph; docs/full-stack.md shows it.</summary>
static class OwnServer
{
    public static WebApplication Build(GraphEngine engine, string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services
            .AddGraphQLServer()
            .AddKnowledgeGraph(engine)
            .AddTypeExtension(typeof(Visits));
        var app = builder.Build();
        app.MapGraphQL().WithKnowledgeGraph();
        return app;
    }
}

[ExtendObjectType(OperationTypeNames.Query)]
public static class Visits
{
    public static Visit? LastVisit(string city) => city == "Busan" ? new("Busan", 2014) : null;
}

public sealed record Visit(string City, int Year);
