using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace KnowledgeGraph.Diagnostics;

/// <summary>What the engine tells of its work: one span per request, one in it per stage, and metrics. No value of a request is told.</summary>
/// <remarks>
/// Where nobody listens nothing is measured or allocated. Source: OpenTelemetry's semantic conventions, "GraphQL server spans",
/// "Database metrics" and "Recording errors"; names that they do not have begin with <c>kg.</c>.
/// </remarks>
public static class Telemetry
{
    /// <summary>Of the activity source and of the meter.</summary>
    public const string Name = "KnowledgeGraph";

    static readonly ActivitySource Spans = new(Name);
    static readonly Meter Meter = new(Name);

    static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "kg.request.duration", "s", "Time from request to answer, with error.type where there is no data.");

    static readonly Counter<long> Prepared = Meter.CreateCounter<long>(
        "kg.documents.prepared", "{document}", "Documents parsed and validated: those that were not cached.");

    static readonly Counter<long> Generated = Meter.CreateCounter<long>(
        "kg.programs.generated", "{program}", "Programs compiled, planned and generated: those that were not cached.");

    static readonly UpDownCounter<long> Waiting = Meter.CreateUpDownCounter<long>(
        "kg.requests.waiting", "{request}", "Requests that wait for a place.");

    static readonly Counter<long> Busy = Meter.CreateCounter<long>(
        "kg.requests.busy", "{request}", "Requests refused since too many waited already.");

    internal static bool IsWatched => Spans.HasListeners() || Duration.Enabled;

    /// <returns>Null where nobody listens.</returns>
    internal static Activity? StartStage(string stage) => Spans.StartActivity(stage);

    internal static RequestSpan StartRequest(GraphRequest request)
    {
        // The type of an operation, not its name: a client chooses the name, and there is no end of names.
        var span = Spans.StartActivity("query", ActivityKind.Server);
        if (span is { IsAllDataRequested: true } && !string.IsNullOrEmpty(request.OperationName))
            span.SetTag("graphql.operation.name", request.OperationName);
        return new(span, Stopwatch.GetTimestamp());
    }

    internal static void CountPrepared() => Prepared.Add(1);

    internal static void CountGenerated() => Generated.Add(1);

    internal static void CountWaiting(int change) => Waiting.Add(change);

    internal static void CountBusy() => Busy.Add(1);

    /// <summary>One request while it runs.</summary>
    internal readonly struct RequestSpan(Activity? span, long started) : IDisposable
    {
        public void End(GraphResponse response)
        {
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            if (response.Errors is not [var error, ..])
            {
                Duration.Record(seconds);
                span?.SetTag("graphql.operation.type", "query");
                return;
            }
            Duration.Record(seconds, new KeyValuePair<string, object?>("error.type", error.Code));
            span?.SetTag("error.type", error.Code);
            // What a client got wrong is no error of this server.
            if (response.Kind is ResponseKind.ExecutionError)
                span?.SetStatus(ActivityStatusCode.Error);
        }

        public void Dispose() => span?.Dispose();
    }
}
