using System.Globalization;
using System.Text;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>Reads the digests of a generation, by which it is compared with what would be loaded.</summary>
/// <param name="number">Of the generation.</param>
sealed class StoredDigests(CypherTransport transport, long number)
{
    const long PageSize = 5_000;

    // The number is the only part of the statements that is not fixed.
    readonly string _label = string.Create(CultureInfo.InvariantCulture, $"`.{number}`");

    /// <returns>By type and id.</returns>
    public Task<Dictionary<(string Type, string Id), long>> ReadNodesAsync(CancellationToken cancellationToken)
        => ReadAsync("[[[label IN labels(n) WHERE NOT label CONTAINS '.'][0], n.id, n.`.digest`]]", cancellationToken);

    /// <returns>By type, and by the ids of both ends and the key.</returns>
    public Task<Dictionary<(string Type, string Id), long>> ReadRelationshipsAsync(CancellationToken cancellationToken)
        => ReadAsync("[(n)-[r]->(end) | [type(r), n.id + ' ' + end.id + ' ' + coalesce(r.`.key`, ''), r.`.digest`]]", cancellationToken);

    /// <param name="rows">What is read of each node n: a list of rows of type, id and digest.</param>
    async Task<Dictionary<(string Type, string Id), long>> ReadAsync(string rows, CancellationToken cancellationToken)
    {
        var digests = new Dictionary<(string Type, string Id), long>();
        var question = $"MATCH (n:{_label}) WHERE n.id > $after WITH n ORDER BY n.id LIMIT $size RETURN collect([n.id, {rows}])";
        for (var after = ""; ;)
        {
            var parameters = new Dictionary<string, object?> { ["after"] = after, ["size"] = PageSize };
            using var page = await transport.ReadAsync(new(question, parameters), cancellationToken);
            page.EnterList();
            if (page.AtEnd)
                return digests;
            after = ReadPage(page, digests);
        }
    }

    /// <returns>Id of the page's last node.</returns>
    static string ReadPage(CypherValue page, Dictionary<(string Type, string Id), long> digests)
    {
        var last = "";
        for (; !page.AtEnd; page.LeaveList())
        {
            page.EnterList();
            last = Text(page);
            for (page.EnterList(); !page.AtEnd; page.LeaveList())
            {
                page.EnterList();
                digests.Add((Text(page), Text(page)), page.Integer());
            }
            page.LeaveList();
        }
        return last;
    }

    static string Text(CypherValue value) => Encoding.UTF8.GetString(value.Text());
}
