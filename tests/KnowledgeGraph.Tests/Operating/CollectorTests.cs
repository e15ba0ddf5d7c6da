using System.Collections.Concurrent;
using System.Net;
using System.Text;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.Tests.Operating;

/// <summary><c>kg serve</c> with a collector of OpenTelemetry, and its logs: what is told, and that no value is.</summary>
public sealed class CollectorTests : IAsyncLifetime
{
    const string Secret = "hush-hush";

    readonly TemporaryFolder _folder = new();
    readonly ConcurrentDictionary<string, ConcurrentQueue<string>> _received = [];
    WebApplication _collector = null!;

    public async ValueTask InitializeAsync()
    {
        CityGraph.WriteTo(_folder);
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        builder.Services.AddRoutingCore();
        _collector = builder.Build();
        _collector.MapFallback("{*path}", ReceiveAsync);
        await _collector.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _collector.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task Spans_and_metrics_arrive_and_no_value_is_in_them()
    {
        using var server = await KgServer.StartAsync(_folder.Path, [],
        [
            ("OTEL_EXPORTER_OTLP_ENDPOINT", _collector.Urls.Single()), ("OTEL_EXPORTER_OTLP_PROTOCOL", "http/protobuf"),
        ]);

        await server.AskAsync($"{{ city(id: \"{Secret}\") {{ name }} }}");
        using var byGet = await server.GetAsync($"/graphql?query={{city(id:\"{Secret}\"){{name}}}}");
        // What was not yet sent is sent before it ends.
        var end = await server.TerminateAsync();

        Assert.Equal(0, end.ExitCode);
        var (traces, metrics) = (Text("/v1/traces"), Text("/v1/metrics"));
        Assert.All(new[] { "knowledge-graph", "parse", "validate", "compile", "plan", "generate", "execute", "graphql.operation.type", "http.response.status_code" },
            told => Assert.Contains(told, traces, StringComparison.Ordinal));
        Assert.All(new[] { "kg.request.duration", "kg.documents.prepared", "http.server.request.duration" },
            told => Assert.Contains(told, metrics, StringComparison.Ordinal));
        Assert.DoesNotContain(Secret, traces + metrics, StringComparison.Ordinal);
    }

    // Some hundred kilobytes of lines, where a pipe holds 64.
    [Fact]
    public async Task A_log_that_nobody_reads_stops_nobody()
    {
        using var folder = new TemporaryFolder();
        CityGraph.WriteTo(folder);
        using var server = await KgServer.StartAsync(folder.Path, "--host", "builtin", "--log-requests");

        for (var request = 0; request < 6_000; request++)
            Assert.Equal("""{"data":{"__typename":"Query"}}""", await server.AskAsync("{ __typename }"));
    }

    [Fact]
    public async Task A_line_for_each_request_is_JSON_with_its_code_and_without_values()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--host", "builtin", "--log-requests", "--log-json");

        await server.AskAsync($"{{ city(id: \"{Secret}\") {{ name }} }}");
        await server.AskAsync($"{{ {Secret.Replace('-', '_')} }}");
        var log = (await server.TerminateAsync()).Errors;

        Assert.Contains("\"Method\":\"POST\",\"Status\":200,\"Code\":\"OK\",\"Bytes\":22", log, StringComparison.Ordinal);
        Assert.Contains("\"Code\":\"KG_VALIDATION\"", log, StringComparison.Ordinal);
        Assert.DoesNotContain("hush", log, StringComparison.Ordinal);
    }

    async Task ReceiveAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        // Names and texts stand in protobuf as they are.
        _received.GetOrAdd(http.Request.Path, _ => []).Enqueue(Encoding.UTF8.GetString(body.ToArray()));
    }

    string Text(string path) => string.Concat(_received.GetValueOrDefault(path, []));
}
