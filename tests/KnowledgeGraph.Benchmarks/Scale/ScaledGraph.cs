using System.Diagnostics;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Loading;

namespace KnowledgeGraph.Benchmarks.Scale;

/// <summary>A loaded graph of some size, and an engine over it.</summary>
sealed class ScaledGraph(ScaledData data) : IDisposable
{
    const int Warmups = 500;

    const int Runs = 1_000;

    // One for each request of a measurement, so that pages of the file are read that were not read just before.
    const int Requests = 200;

    readonly GraphEngine _engine = GraphEngine.Open(new SqliteStore(data.Folder), new(), sdl => GraphQLNetValidator.For(sdl, new()));

    public ScaledData Data => data;

    public GraphSize Size => data.Size;

    public BoundedRequests RequestsOf(BoundedQuery query)
    {
        var random = new Random(1);
        return new(query.Name, [.. Enumerable.Range(0, Requests)
            .Select(_ => new GraphRequest(query.Document, null, Encoding.UTF8.GetBytes(query.Variables(this, random))))]);
    }

    /// <summary>Reads a large file through, as the engine has begun to do before: what it reads fills the caches from which it answers.</summary>
    public void AwaitSeal()
    {
        using var file = File.OpenRead(new DataFolder(data.Folder).FindCurrent()!);
        if (!FileSeal.Holds(file))
            throw new InvalidOperationException($"'{file.Name}' is damaged.");
    }

    /// <returns>The time of a request of which half are faster, in microseconds.</returns>
    public async Task<double> MeasureAsync(BoundedRequests requests)
    {
        var times = new List<double>(Runs);
        for (var run = -Warmups; run < Runs; run++)
        {
            var begin = Stopwatch.GetTimestamp();
            using var answer = await _engine.ExecuteAsync(requests[run + Warmups], CancellationToken.None);
            if (run >= 0)
                times.Add(Stopwatch.GetElapsedTime(begin).TotalMicroseconds);
            if (run == -Warmups)
                ThrowIfBad(requests.Name, answer.Body.Span);
        }
        return Rounds.Median(times);
    }

    /// <returns>The cursor of a resolution in an order.</returns>
    public string CursorOf(string order, string id)
    {
        var request = new GraphRequest($$"""query ($id: ID) { resolutions({{order}} where: { id: { eq: $id } }) { edges { cursor } } }""", null,
            Encoding.UTF8.GetBytes($$"""{"id":"{{id}}"}"""));
        using var answer = _engine.ExecuteAsync(request, CancellationToken.None).AsTask().GetAwaiter().GetResult();
        using var json = JsonDocument.Parse(answer.Body);
        return json.RootElement.GetProperty("data").GetProperty("resolutions").GetProperty("edges")[0].GetProperty("cursor").GetString()!;
    }

    public GraphRows CountRows()
    {
        using var database = Database.OpenOnce(new DataFolder(data.Folder).FindCurrent()!);
        return new(Count(database, "SELECT count(*) FROM node"), Count(database, "SELECT count(*) FROM relationship"));
    }

    static long Count(Database database, string question)
    {
        using var rows = database.Prepare(question);
        return rows.Step() ? rows.Long(0) : 0;
    }

    public void Dispose() => _engine.Dispose();

    static void ThrowIfBad(string name, ReadOnlySpan<byte> answer)
    {
        if (!answer.StartsWith("{\"data\":{"u8) || answer.IndexOf(":null"u8) is >= 0 and < 40)
            throw new InvalidOperationException($"'{name}' was not answered: {Encoding.UTF8.GetString(answer)}");
    }
}
