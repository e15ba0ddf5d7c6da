using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Neo4j;

/// <summary>Which Neo4j answers.</summary>
static partial class ServerVersion
{
    static readonly Version Least = new(5, 26);

    static readonly CypherStatement Question = new("CALL dbms.components() YIELD name, versions WITH * WHERE name = 'Neo4j Kernel' RETURN versions[0]");

    /// <returns>As the server says it: <c>5.26.31</c>, <c>2026.10.2</c>.</returns>
    /// <exception cref="StoreException">It is older than this program can use.</exception>
    public static async ValueTask<string> CheckAsync(CypherTransport transport, CancellationToken cancellationToken)
    {
        using var value = await transport.ReadAsync(Question, cancellationToken);
        var text = Encoding.UTF8.GetString(value.Text());
        return Read(text) >= Least ? text
            : throw new StoreException($"The server is Neo4j {text}; {Least} or later is needed.") { Hint = "Update it, or set NEO4J_URI to another." };
    }

    static Version Read(string text)
        => Numbers().Match(text) is { Success: true } numbers
            ? new(Number(numbers.Groups[1]), Number(numbers.Groups[2]))
            : new();

    static int Number(Group digits) => int.Parse(digits.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(\d{1,6})\.(\d{1,6})")]
    private static partial Regex Numbers();
}
