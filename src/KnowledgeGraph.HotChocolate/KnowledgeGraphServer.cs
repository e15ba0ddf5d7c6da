using HotChocolate.AspNetCore;
using HotChocolate.AspNetCore.Extensions;
using HotChocolate.CostAnalysis;
using HotChocolate.Execution.Configuration;
using KnowledgeGraph.AspNetCore.Http;
using KnowledgeGraph.HotChocolate.Answers;
using KnowledgeGraph.HotChocolate.Http;
using KnowledgeGraph.HotChocolate.Requests;
using KnowledgeGraph.HotChocolate.Schema;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.HotChocolate;

/// <summary>Puts an engine into a HotChocolate server.</summary>
public static class KnowledgeGraphServer
{
    /// <summary>Adds the graph's API to a schema, which may have types and root fields of its own beside it.</summary>
    /// <param name="engine">Not disposed of. When it moves to data of another API, the schema is built anew within a second.</param>
    /// <param name="hardened">Leave the hints out of errors.</param>
    /// <remarks>
    /// Whatever pipeline is chosen, before or after this call, the engine stands in it before the execution. Introspection is open
    /// or closed as <see cref="EngineLimits.AllowIntrospection"/> says, in every environment. Limits of cost are the engine's and hold
    /// for its own fields; <c>ModifyCostOptions</c> turns those of HotChocolate on beside them. The formatter of answers is one for
    /// the whole application: without a preference of the client all its schemas answer <c>application/json</c>.
    /// </remarks>
    public static IRequestExecutorBuilder AddKnowledgeGraph(
        this IRequestExecutorBuilder builder, GraphEngine engine, bool hardened = false)
    {
        builder.Services.AddHttpResponseFormatter<BytesFormatter>();
        builder.Services.AddSingleton<IHostedService>(
            services => ActivatorUtilities.CreateInstance<SchemaRenewal>(services, engine, builder.Name));
        builder.Services.PostConfigure<RequestExecutorSetup>(
            builder.Name, setup => EnginePipeline.InsertInto(setup, engine, hardened));
        return builder
            // It also sets the usual pipeline, which has no step for prices else.
            .AddCostAnalyzer()
            .ConfigureSchemaServices(services => services.AddSingleton(new ApiDocument(engine.Served.Sdl)))
            .ConfigureSchema((services, schema) => services.GetRequiredService<ApiDocument>().AddTo(schema))
            .ConfigureOnRequestExecutorCreated(executor => ApiDocument.Of(executor.Schema).CheckUnextended(executor.Schema))
            .InitializeOnStartup(keepWarm: true)
            .UseField(next => next)
            .AddErrorFilter<HostCodes>()
            .DisableIntrospection(!engine.Limits.AllowIntrospection)
            .RemoveMaxAllowedFieldCycleDepthRule()
            .ModifyCostOptions(LeaveLimitsToEngine);
    }

    /// <summary>
    /// Sets options of an endpoint: the IDE from its package alone and without telemetry, no batches. A request of a form that
    /// HotChocolate does not read is answered by what is wrong with it.
    /// </summary>
    /// <param name="hardened">No IDE, no SDL, no hints.</param>
    /// <param name="hasIde">Whether browsers get the IDE, unless it is hardened.</param>
    /// <param name="requiresUser">Whether it is for users that an authentication of ASP.NET Core has made known.</param>
    public static GraphQLEndpointConventionBuilder WithKnowledgeGraph(
        this GraphQLEndpointConventionBuilder endpoint, bool hardened = false, bool hasIde = true, bool requiresUser = false)
    {
        endpoint.Add(built => built.RequestDelegate = new Guard(new RequestForm(built.RequestDelegate!, hardened).InvokeAsync, LoggerOf(built)).InvokeAsync);
        if (requiresUser)
            endpoint.Add(built => built.RequestDelegate = Access.Required(built.RequestDelegate!));
        return endpoint.WithOptions(Options(hardened, hasIde));
    }

    static ILogger LoggerOf(EndpointBuilder built)
        => built.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("KnowledgeGraph.Http");

    static GraphQLServerOptions Options(bool hardened, bool hasIde)
        => new()
        {
            EnableBatching = false,
            EnableSchemaRequests = !hardened,
            Tool =
            {
                Enable = hasIde && !hardened,
                ServeMode = GraphQLToolServeMode.Embedded,
                DisableTelemetry = true,
            },
        };

    // The engine prices what it answers, and more exactly than can be told from the SDL: HotChocolate reports a price where it is
    // asked, and refuses nothing. By default it would also count ten for every field without a directive.
    static void LeaveLimitsToEngine(CostOptions cost)
    {
        cost.ApplyCostDefaults = false;
        cost.EnforceCostLimits = false;
    }
}
