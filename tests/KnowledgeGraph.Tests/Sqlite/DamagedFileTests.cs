using System.Text;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Sqlite;

/// <summary>A database file that was cut short, or in which a bit has changed.</summary>
public sealed class DamagedFileTests : IDisposable
{
    const int PageBytes = 16384;
    const int Flips = 200;

    const string Query = """
        { conferences(first: 100) { totalCount nodes { id name aliases host { name } adopted(first: 100) { nodes { id title claims { id value } } } } } }
        """;

    readonly TemporaryFolder _folder = new();
    readonly string _path;
    readonly byte[] _whole;
    readonly string _answer;

    public DamagedFileTests(SeededGraph graph)
    {
        SqliteLoader.Load(graph.Source, _folder.Path);
        _path = Directory.GetFiles(_folder.Path, "*.db").Single();
        _whole = File.ReadAllBytes(_path);
        _answer = Ask();
        Assert.StartsWith("{\"data\"", _answer, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Cut_short_it_is_refused()
    {
        for (var bytes = 0; bytes < _whole.Length; bytes += PageBytes)
        {
            Replace(_whole[..bytes]);

            Assert.Equal("refused", Ask());
        }
    }

    // SQLite keeps no checksums: to it, a changed text is a text.
    [Fact]
    public void With_a_bit_changed_it_is_refused()
    {
        var random = new Random(11);
        for (var flip = 0; flip < Flips; flip++)
        {
            var damaged = (byte[])_whole.Clone();
            damaged[random.Next(_whole.Length)] ^= (byte)(1 << random.Next(8));
            Replace(damaged);

            Assert.Equal("refused", Ask());
        }
    }

    // A file is never written again, so that another takes its place.
    void Replace(byte[] bytes)
    {
        File.Delete(_path);
        File.WriteAllBytes(_path, bytes);
    }

    string Ask()
    {
        try
        {
            var limits = new EngineLimits();
            using var engine = GraphEngine.Open(new SqliteStore(_folder.Path), limits, sdl => GraphQLNetValidator.For(sdl, limits));
            using var answer = engine.ExecuteAsync(new(Query), CancellationToken.None).AsTask().GetAwaiter().GetResult();
            return Encoding.UTF8.GetString(answer.Body.Span);
        }
        catch (StoreException)
        {
            return "refused";
        }
    }
}
