using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Bolt;

/// <summary>The values of a statement as the driver takes them.</summary>
static class Parameters
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="StoreException">A text holds half of a surrogate pair, for which the driver would send another sign.</exception>
    public static Dictionary<string, object?> Of(CypherStatement statement)
    {
        foreach (var value in statement.Parameters.Values)
            Check(value);
        return new(statement.Parameters);
    }

    static void Check(object? value)
    {
        switch (value)
        {
            case string text:
                CheckText(text);
                break;
            case IReadOnlyDictionary<string, object?> map:
                foreach (var member in map.Values)
                    Check(member);
                break;
            case System.Collections.IEnumerable list:
                foreach (var item in list)
                    Check(item);
                break;
        }
    }

    static void CheckText(string text)
    {
        try
        {
            Strict.GetByteCount(text);
        }
        catch (EncoderFallbackException broken)
        {
            throw new StoreException("A text holds half of a surrogate pair, which Neo4j cannot store.", broken);
        }
    }
}
