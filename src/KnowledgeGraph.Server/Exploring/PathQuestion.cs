using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Server.Exploring;

/// <summary>The question of <c>kg path</c> in GraphQL, for any schema.</summary>
static class PathQuestion
{
    /// <summary>Steps where nothing else is asked for: as the API says.</summary>
    public const int DefaultLength = 6;

    /// <summary>Variables: from, to, maxLength, first.</summary>
    public static string Text(GraphSchema schema)
        => $$"""
            query ($from: ID!, $to: ID!, $maxLength: Int, $first: Int) {
              paths(from: $from, to: $to, maxLength: $maxLength, first: $first) {
                length
                nodes { id label }
                relationships {
                  type
                  key
                  source { id }
                  target { id }
                  claims { id {{schema.Evidence.Citations.Name}} { edges { {{schema.Evidence.Excerpt.Name}} node { id label } } } }
                }
              }
            }
            """;
}
