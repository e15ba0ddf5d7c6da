using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Tests.Neo4j.Transport;

/// <summary>What statements may do, and when they count as done.</summary>
public sealed class StatementTests(Neo4jServer server)
{
    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reading_statement_cannot_write()
    {
        using var transport = server.Connect();
        await Assert.ThrowsAsync<StoreException>(async () => await transport.ReadAsync(new("CREATE (n:TransportTest) RETURN 1"), Cancelled));
        Assert.Equal(0, await CountAsync(transport));
    }

    [Fact]
    public async Task An_error_after_thousands_of_rows_is_an_error()
    {
        using var transport = server.Connect();
        await Assert.ThrowsAsync<StoreException>(async () => await transport.ReadAsync(new("UNWIND range(1, 20000) AS i RETURN 1 / (19000 - i)"), Cancelled));
    }

    [Fact]
    public async Task Writing_statements_are_done_together_or_not_at_all()
    {
        using var transport = server.Connect();
        CypherStatement create = new("CREATE (n:TransportTest)"), fail = new("RETURN 1 / 0");

        await Assert.ThrowsAsync<StoreException>(async () => await transport.WriteAsync([create, fail, create], Cancelled));
        Assert.Equal(0, await CountAsync(transport));

        await transport.WriteAsync([create, create, create], Cancelled);
        Assert.Equal(3, await CountAsync(transport));

        await transport.WriteAsync([new("MATCH (n:TransportTest) DELETE n")], Cancelled);
        Assert.Equal(0, await CountAsync(transport));
    }

    static async Task<long> CountAsync(CypherTransport transport)
    {
        using var count = await transport.ReadAsync(new("MATCH (n:TransportTest) RETURN count(n)"), Cancelled);
        return count.Integer();
    }
}
