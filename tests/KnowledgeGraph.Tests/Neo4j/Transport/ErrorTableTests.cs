using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Neo4j.Transport.Http;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Neo4j.Transport;

/// <summary>What becomes of each kind of error, told by bodies that Neo4j 5.26 sent.</summary>
public sealed class ErrorTableTests
{
    [Theory]
    [InlineData(202, "Neo.TransientError.Transaction.DeadlockDetected", 2)]
    [InlineData(400, "Neo.TransientError.Transaction.DeadlockDetected", 2)]
    [InlineData(202, "Neo.TransientError.Transaction.LockAcquisitionTimeout", 2)]
    [InlineData(503, "Neo.TransientError.General.DatabaseUnavailable", 2)]
    [InlineData(401, "Neo.ClientError.Security.AuthorizationExpired", 2)]
    [InlineData(202, "Neo.TransientError.General.MemoryPoolOutOfMemoryError", 1)]
    [InlineData(202, "Neo.TransientError.Transaction.Terminated", 1)]
    [InlineData(202, "Neo.TransientError.Transaction.LockClientStopped", 1)]
    [InlineData(400, "Neo.ClientError.Statement.SyntaxError", 1)]
    [InlineData(400, "Neo.ClientError.Statement.AccessMode", 1)]
    [InlineData(202, "Neo.ClientError.Statement.ArithmeticError", 1)]
    [InlineData(401, "Neo.ClientError.Security.Unauthorized", 1)]
    [InlineData(404, "Neo.ClientError.Database.DatabaseNotFound", 1)]
    [InlineData(500, "Neo.DatabaseError.General.UnknownError", 1)]
    public async Task An_error_that_may_pass_is_tried_once_more_and_no_other(int status, string code, int tries)
    {
        using var server = new RecordedServer(status, Late(code));

        await Assert.ThrowsAsync<StoreException>(async () => await ReadAsync(server));

        Assert.Equal(tries, server.Requests.Count);
    }

    [Fact]
    public async Task A_statement_that_could_not_be_planned_while_indexes_were_made_is_tried_once_more()
    {
        using var server = new RecordedServer(202, Late("Neo.DatabaseError.General.UnknownError", "Could not compile query due to insanely frequent schema changes"));

        var error = await Assert.ThrowsAsync<StoreException>(async () => await ReadAsync(server));

        Assert.True(error.MayPass);
        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOut")]
    [InlineData("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration")]
    public async Task A_statement_that_the_server_ended_is_out_of_time(string code)
    {
        using var server = new RecordedServer(202, Late(code));

        await Assert.ThrowsAsync<TimeoutException>(async () => await ReadAsync(server));

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData(202, """{"data":{"fields":["x"],"values":[[1]]}}""")]
    [InlineData(202, """{"data":{"fields":["x"],"values":[]},"bookmarks":["b"]}""")]
    [InlineData(202, """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":["b"]""")]
    [InlineData(202, """{"data":{"fields":["x"],"values":[[1]]},"bookmarks":["b"]}}""")]
    [InlineData(202, "")]
    [InlineData(200, "<html>")]
    [InlineData(502, "Bad gateway")]
    [InlineData(200, """{"data":{"values":{}},"bookmarks":[]}""")]
    [InlineData(200, "[]")]
    public async Task What_is_no_complete_answer_is_an_error(int status, string body)
    {
        using var server = new RecordedServer(status, body);
        await Assert.ThrowsAsync<StoreException>(async () => await ReadAsync(server));
    }

    [Fact]
    public async Task A_transaction_that_writes_is_never_tried_again()
    {
        using var server = new RecordedServer(202, Late("Neo.TransientError.Transaction.DeadlockDetected"));
        using var transport = Connect(server);

        await Assert.ThrowsAsync<StoreException>(async () => await transport.WriteAsync([new("CREATE (n)")], default));

        Assert.Single(server.Requests);
    }

    // Rows first, as where a statement fails midway.
    static string Late(string code, string message = "It failed.")
        => $$"""{"data":{"fields":["x"],"values":[[1]]},"errors":[{"code":"{{code}}","message":"{{message}}"}]}""";

    static async Task ReadAsync(RecordedServer server)
    {
        using var transport = Connect(server);
        using var value = await transport.ReadAsync(new("RETURN 1"), default);
    }

    static GuardedTransport Connect(RecordedServer server)
    {
        var settings = new Neo4jSettings(server.Uri, "neo4j", "");
        return new(new HttpTransport(settings), settings);
    }
}
