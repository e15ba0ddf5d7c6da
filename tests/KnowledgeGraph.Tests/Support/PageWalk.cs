using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Support;

/// <summary>Follows the cursors of a connection from one end to the other.</summary>
static class PageWalk
{
    /// <param name="pageAsync">Asks for a page, with the variables first and after, or last and before.</param>
    /// <returns>Id and cursor of each row, in the order of the list.</returns>
    public static async Task<List<string>> RowsAsync(int size, bool forward, Func<JsonObject, Task<JsonNode>> pageAsync)
    {
        var rows = new List<string>();
        string? cursor = null;
        for (var more = true; more;)
        {
            var page = await pageAsync(new() { [forward ? "first" : "last"] = size, [forward ? "after" : "before"] = cursor });
            var here = page["edges"]!.AsArray().Select(e => $"{(string)e!["node"]!["id"]!} {(string)e["cursor"]!}");
            rows.InsertRange(forward ? rows.Count : 0, here);
            more = (bool)page["pageInfo"]![forward ? "hasNextPage" : "hasPreviousPage"]!;
            Assert.Equal(cursor is not null, (bool)page["pageInfo"]![forward ? "hasPreviousPage" : "hasNextPage"]!);
            cursor = (string?)page["pageInfo"]![forward ? "endCursor" : "startCursor"];
        }
        return rows;
    }
}
