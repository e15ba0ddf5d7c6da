using GraphQLParser;
using GraphQLParser.Exceptions;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Counts lexical tokens without building anything.</summary>
static class TokenCount
{
    /// <param name="position">Index of the first token beyond the limit.</param>
    /// <returns>False also for text that the lexer rejects: the parser says why.</returns>
    public static bool Exceeds(string text, int max, out int position)
    {
        position = 0;
        try
        {
            for (var count = 0; count <= max; count++)
            {
                var token = Lexer.Lex(text, position);
                if (token.Kind is TokenKind.EOF)
                    return false;
                position = count < max ? token.End : token.Start;
            }
            return true;
        }
        catch (GraphQLSyntaxErrorException)
        {
            return false;
        }
    }
}
