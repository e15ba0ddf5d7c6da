using System.Text;
using System.Text.Json.Nodes;
using GraphQLParser;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Execution;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Sqlite.Loading;
using KnowledgeGraph.Stores;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Sqlite;

/// <summary>Counts the instructions that SQLite runs, so that no clock is needed to see what a page costs.</summary>
public sealed class PageCostTests : IClassFixture<PageCostTests.ManyConferences>, IDisposable
{
    readonly SqliteSnapshot _snapshot;
    readonly FileImage _image;
    readonly Connection _connection;
    readonly string _file;

    public PageCostTests(ManyConferences many)
    {
        _file = new DataFolder(many.Folder.Path).FindCurrent()!;
        _snapshot = SqliteSnapshot.Open(_file);
        _image = FileImage.Open(_file);
        _connection = new(_image);
    }

    [Theory]
    [InlineData("{ memberCount: ASC }", "first", "after")]
    [InlineData("{ memberCount: DESC }", "last", "before")]
    [InlineData("{ name: DESC }", "first", "after")]
    [InlineData("{ startDate: ASC }", "last", "before")]
    [InlineData("{ id: ASC }", "first", "after")]
    public void A_page_in_the_middle_of_300_000_rows_costs_no_more_than_twice_the_first(string order, string size, string from)
    {
        var program = Compile($"query ($c: String) {{ conferences(order: [{order}], {size}: 50, {from}: $c) {{ edges {{ cursor node {{ name }} }} }} }}");
        var row = Ask(program, null).Edges[0]!;
        var first = Instructions(program);

        // The cursor of a row in the middle is that of the first row with the values of the middle in it.
        var middle = Ask(program, MiddleCursor(order)).Edges;
        var inTheMiddle = Instructions(program) - first;

        Assert.Equal(50, middle.Count);
        Assert.NotEqual((string)row["cursor"]!, (string)middle[0]!["cursor"]!);
        Assert.InRange(inTheMiddle, 1, 2 * first);
    }

    [Fact]
    public void A_statement_is_not_compiled_again_for_a_page_of_another_size()
    {
        using var database = Database.OpenOnce(_file);
        using var page = database.Prepare("SELECT key FROM node ORDER BY key LIMIT ?1");

        for (var size = 1; size <= 3; size++)
        {
            page.Bind(1, size);
            page.Run();
        }

        Assert.Equal(0, page.RecompilationCount);
    }

    public void Dispose()
    {
        _connection.Dispose();
        _image.Dispose();
        _snapshot.Dispose();
    }

    string MiddleCursor(string order)
    {
        var program = Compile($"{{ conferences(order: [{order}], where: {{ id: {{ eq: \"c150000\" }} }}) {{ edges {{ cursor }} }} }}");
        return (string)Ask(program, null).Edges[0]!["cursor"]!;
    }

    SqliteProgram Compile(string text)
    {
        var document = new PreparedDocument(Parser.Parse(text), _snapshot.Api);
        var (operation, _) = OperationCompiler.Compile(_snapshot.Api, document.Operations[0], VariableValues.None, new());
        return (SqliteProgram)_snapshot.Generate(QueryPlanner.Plan(operation!), new());
    }

    (JsonArray Edges, string Text) Ask(SqliteProgram program, string? cursor)
    {
        using var answer = new AnswerBuffer(1 << 20);
        _connection.Deadline.Set(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        SqliteExecutor.Execute(_connection, program, new(new() { ["c"] = cursor }), new(), null, answer);
        var text = Encoding.UTF8.GetString(answer.Written.Span);
        return (JsonNode.Parse(text)!["data"]!["conferences"]!["edges"]!.AsArray(), text);
    }

    long Instructions(SqliteProgram program)
        => program.Statements.Sum(s => (long)_connection.StatementsOf(program)[s].InstructionCount);

    public sealed class ManyConferences : IDisposable
    {
        public ManyConferences() => SqliteLoader.Load(Graph(), Folder.Path);

        internal TemporaryFolder Folder { get; } = new();

        public void Dispose() => Folder.Dispose();

        static GraphSource Graph()
        {
            var builder = new GraphBuilder();
            for (var i = 0; i < 300_000; i++)
                builder.Node("Conference", $"c{i:000000}", ("name", $"Conference {i * 7919L % 300_000:000000}"), ("memberCount", (long)(i / 3)), ("startDate", $"{1000 + (i % 9000)}"));
            return builder.Build();
        }
    }
}
