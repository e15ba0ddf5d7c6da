using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>The engine's places in HotChocolate's request pipeline.</summary>
static class EnginePipeline
{
    // Coercion of variables, and execution: so every pipeline of HotChocolate ends.
    const int StepsAfterUs = 2;

    /// <summary>Puts error codes around the pipeline, and the engine, with what stands around it, where its execution begins.</summary>
    public static void InsertInto(RequestExecutorSetup setup, GraphEngine engine, bool hardened)
    {
        if (setup.Pipeline.Count > 0)
            Insert(setup.Pipeline, engine, hardened);
        var addDefault = setup.DefaultPipelineFactory!;
        setup.DefaultPipelineFactory = pipeline =>
        {
            addDefault(pipeline);
            Insert(pipeline, engine, hardened);
        };
    }

    static void Insert(IList<RequestCoreMiddleware> pipeline, GraphEngine engine, bool hardened)
    {
        pipeline.Insert(pipeline.Count - StepsAfterUs, (core, next) => new PriceMiddleware(next).InvokeAsync);
        pipeline.Insert(pipeline.Count - StepsAfterUs, (core, next) => new RowsMiddleware(next, engine, ErrorsOf(core)).InvokeAsync);
        pipeline.Insert(pipeline.Count - StepsAfterUs, (core, next) => new EngineMiddleware(next, engine, ErrorsOf(core)).InvokeAsync);
        pipeline.Insert(0, (core, next) => new ErrorCoding(next, ErrorsOf(core), hardened).InvokeAsync);

        EngineErrors ErrorsOf(IRequestCoreMiddlewareContext core)
            => new(hardened, core.Services.GetRequiredService<ILoggerFactory>().CreateLogger("KnowledgeGraph.Http"));
    }
}
