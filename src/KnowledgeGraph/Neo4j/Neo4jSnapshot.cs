using System.Diagnostics;
using KnowledgeGraph.Neo4j.Execution;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j;

/// <summary>One generation of a database in service, or a database that this program did not load.</summary>
/// <param name="transport">Shared: a snapshot does not close it.</param>
/// <param name="generation">Null for a database that this program did not load.</param>
/// <param name="tenure">Null where nobody will remove the nodes.</param>
sealed class Neo4jSnapshot(
    CypherTransport transport, GraphSchema schema, long? generation, string version, DateTimeOffset loadedAt, Tenure? tenure = null)
    : StoreSnapshot(version, loadedAt, ApiSchema.Build(schema))
{
    readonly Layout _layout = new(schema, generation);

    public Tenure? Tenure { get; } = tenure;

    public override bool IsFixed => _layout.IsLoaded;

    public override StoreProgram Generate(QueryPlan plan, EngineLimits limits)
        => new CypherProgram(plan, _layout, new(Version, LoadedAt), limits.MaxPageSize);

    public override async ValueTask<AnswerBuffer> ExecuteAsync(
        StoreProgram program, VariableValues variables, EngineLimits limits, AnswerWishes wishes, CancellationToken cancellationToken)
    {
        var pages = Resolve((CypherProgram)program, variables, limits);
        var statement = ((CypherProgram)program).StatementFor(pages, wishes.Bibliography);
        var parameters = new ParameterValues(pages, variables, limits).Of(statement.Parameters);
        var began = Stopwatch.GetTimestamp();
        using var value = await ReadAsync(statement.With(parameters), limits.Timeout, cancellationToken);
        var time = Stopwatch.GetElapsedTime(began);
        var answer = new AnswerBuffer(limits.MaxAnswerBytes);
        try
        {
            var sources = ShapeWriter.Write(value, statement.Parts, pages, variables, limits, answer);
            if (wishes.Bibliography)
                answer.Bibliography = await ReadBibliographyAsync(sources, limits.Timeout - time, cancellationToken);
            if (wishes.Profile)
                answer.Profile = [new(0, 1, 1, time)];
            return answer;
        }
        catch
        {
            answer.Dispose();
            throw;
        }
    }

    public override void Dispose()
    {
    }

    async ValueTask<ReadOnlyMemory<byte>> ReadBibliographyAsync(IReadOnlyCollection<string> sources, TimeSpan timeout, CancellationToken cancellationToken)
    {
        var (statement, parts) = BibliographyCypher.Of(_layout, sources);
        using var value = await ReadAsync(statement, timeout, cancellationToken);
        return BibliographyWriter.Write(value, parts);
    }

    static PageRequest[] Resolve(CypherProgram program, VariableValues variables, EngineLimits limits)
        => [.. program.Pages.Select(page => PageRequest.Of(page, variables, limits))];

    async ValueTask<CypherValue> ReadAsync(CypherStatement statement, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(timeout < TimeSpan.Zero ? TimeSpan.Zero : timeout);
        try
        {
            await (Tenure?.BeginAsync(patience.Token) ?? ValueTask.CompletedTask);
            var value = await transport.ReadAsync(statement, patience.Token);
            Tenure?.End();
            return value;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException();
        }
    }
}
