using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using KnowledgeGraph.Diagnostics;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Operating;

/// <summary>What the engine tells listeners; alone, since every engine of the process tells it.</summary>
[Collection(AloneCollection.Name)]
public sealed class TelemetryTests : IDisposable
{
    const string Secret = "hush-hush";

    readonly ConcurrentQueue<Activity> _spans = [];
    readonly ConcurrentQueue<string> _measurements = [];
    readonly LoadedGraph _graph = new(new GraphBuilder().Node("Nation", "n", ("name", "N")).Build());

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task A_request_is_a_span_with_one_for_each_stage()
    {
        using var listener = Listen();

        await _graph.AnswerAsync("query Ask($id: ID!) { nation(id: $id) { name } }", $$"""{ "id": "{{Secret}}" }""", "Ask");

        Assert.Equal(["parse", "validate", "compile", "plan", "generate", "execute", "query"], _spans.Select(span => span.OperationName));
        var request = _spans.Last();
        Assert.All(_spans.SkipLast(1), stage => Assert.Equal(request.SpanId, stage.ParentSpanId));
        Assert.Equal(
            [new("graphql.operation.name", "Ask"), new("graphql.operation.type", "query")],
            request.TagObjects);
    }

    [Fact]
    public async Task What_is_cached_is_only_executed()
    {
        await _graph.AnswerAsync("{ nation(id: \"n\") { name } }");
        using var listener = Listen();

        await _graph.AnswerAsync("{ nation(id: \"n\") { name } }");

        Assert.Equal(["execute", "query"], _spans.Select(span => span.OperationName));
    }

    [Fact]
    public async Task A_mistake_of_a_client_is_told_by_its_code_and_is_no_error_of_ours()
    {
        using var listener = Listen();

        await _graph.AnswerAsync($"{{ {Secret.Replace('-', '_')} }}");

        var request = _spans.Last();
        Assert.Equal([new("error.type", "KG_VALIDATION")], request.TagObjects);
        Assert.Equal(ActivityStatusCode.Unset, request.Status);
    }

    [Fact]
    public async Task No_value_is_told()
    {
        using var listener = Listen();

        await _graph.AnswerAsync($"{{ nation(id: \"{Secret}\") {{ name }} nations(where: {{ name: {{ eq: \"{Secret}\" }} }}) {{ totalCount }} }}");
        await _graph.AnswerAsync("query ($id: ID!) { nation(id: $id) { name } }", $$"""{ "id": "{{Secret}}" }""");

        var told = string.Join('\n', _spans.SelectMany(span => span.TagObjects).Select(tag => $"{tag}"));
        Assert.DoesNotContain(Secret, told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Metrics_count_requests_and_what_was_not_cached()
    {
        using var listener = Measure();

        await _graph.AnswerAsync("{ nation(id: \"n\") { name } }");
        await _graph.AnswerAsync("{ nation(id: \"n\") { name } }");
        await _graph.AnswerAsync("{ nothing }");

        Assert.Equal(
            ["kg.documents.prepared", "kg.programs.generated", "kg.request.duration", "kg.request.duration", "kg.request.duration error.type=KG_VALIDATION"],
            _measurements);
    }

    [Fact]
    public void Nothing_is_allocated_where_nobody_listens()
    {
        Tell();
        var before = GC.GetAllocatedBytesForCurrentThread();

        for (var i = 0; i < 1_000; i++)
            Tell();

        Assert.False(Telemetry.IsWatched);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);

        static void Tell()
        {
            using var span = Telemetry.StartStage("execute");
            Telemetry.CountPrepared();
            Telemetry.CountGenerated();
            Telemetry.CountWaiting(1);
            Telemetry.CountWaiting(-1);
        }
    }

    ActivityListener Listen()
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Telemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = _spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }

    MeterListener Measure()
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, listener) => EnableOurs(instrument, listener) };
        listener.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Record(instrument, tags));
        listener.SetMeasurementEventCallback<long>((instrument, _, tags, _) => Record(instrument, tags));
        listener.Start();
        return listener;
    }

    static void EnableOurs(Instrument instrument, MeterListener listener)
    {
        if (instrument.Meter.Name == Telemetry.Name)
            listener.EnableMeasurementEvents(instrument);
    }

    void Record(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        => _measurements.Enqueue(string.Join(' ', [instrument.Name, .. tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}")]));
}
