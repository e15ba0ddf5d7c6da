using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Keeps what was last asked over another transport, so that a test may ask it again in its own way.</summary>
sealed class NotingTransport(CypherTransport inner) : CypherTransport
{
    public CypherStatement? LastRead { get; private set; }

    public override ValueTask<CypherValue> ReadAsync(CypherStatement statement, CancellationToken cancellationToken)
    {
        LastRead = statement;
        return inner.ReadAsync(statement, cancellationToken);
    }

    public override ValueTask WriteAsync(IReadOnlyList<CypherStatement> statements, CancellationToken cancellationToken)
        => inner.WriteAsync(statements, cancellationToken);

    protected override void Dispose(bool disposing) => inner.Dispose();
}
