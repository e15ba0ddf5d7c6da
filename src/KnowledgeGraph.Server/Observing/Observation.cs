using KnowledgeGraph.Diagnostics;
using OpenTelemetry;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace KnowledgeGraph.Server.Observing;

/// <summary>Sends traces and metrics to whoever collects them.</summary>
/// <remarks>Source: OpenTelemetry's specification, "OTLP exporter configuration" and "Environment variables".</remarks>
static class Observation
{
    const string Prefix = "OTEL_";
    const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    static readonly string[] ServerMeters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime"];

    /// <summary>Does nothing where no endpoint is set.</summary>
    public static void AddTo(WebApplicationBuilder builder)
    {
        if (string.IsNullOrEmpty(Environment.GetEnvironmentVariable(Endpoint)))
            return;
        builder.Configuration.AddInMemoryCollection(Variables());
        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService("knowledge-graph").AddEnvironmentVariableDetector())
            .WithTracing(traces => traces.AddSource(Telemetry.Name).AddAspNetCoreInstrumentation())
            .WithMetrics(metrics => metrics.AddMeter([Telemetry.Name, .. ServerMeters]))
            .UseOtlpExporter();
    }

    // The web server reads no variables of its own accord; OpenTelemetry expects its own.
    static IEnumerable<KeyValuePair<string, string?>> Variables()
        => Environment.GetEnvironmentVariables().Keys.Cast<string>()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => KeyValuePair.Create(name, Environment.GetEnvironmentVariable(name)));
}
