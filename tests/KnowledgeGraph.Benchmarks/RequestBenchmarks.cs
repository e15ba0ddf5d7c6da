using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace KnowledgeGraph.Benchmarks;

/// <summary>A cached request, from document to JSON, against the statements that it cannot do without.</summary>
[Config(typeof(InOneProcess))]
[MemoryDiagnoser]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
[CategoriesColumn]
public class RequestBenchmarks : IDisposable
{
    BenchmarkGraph? _graph;
    BareStatements? _bare;

    [GlobalSetup]
    public void SetUp()
    {
        _graph = new();
        _bare = new(_graph.DatabaseFile);
    }

    [GlobalCleanup]
    public void Dispose()
    {
        _bare?.Dispose();
        _graph?.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark(Baseline = true), BenchmarkCategory("point and one hop")]
    public int PointBare() => _bare!.Point();

    [Benchmark, BenchmarkCategory("point and one hop")]
    public Task<int> Point() => AnswerAsync(Questions.Point);

    [Benchmark(Baseline = true), BenchmarkCategory("20 x host and 10")]
    public int ListBare() => _bare!.List();

    [Benchmark, BenchmarkCategory("20 x host and 10")]
    public Task<int> List() => AnswerAsync(Questions.List);

    async Task<int> AnswerAsync(string query)
    {
        using var answer = await _graph!.Engine.ExecuteAsync(new(query, null, default), CancellationToken.None);
        return answer.Body.Length;
    }

    // No project is generated and built: the packages of this one are enough.
    sealed class InOneProcess : ManualConfig
    {
        public InOneProcess() => AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
    }
}
