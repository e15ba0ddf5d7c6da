using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Parses documents of any nesting without deep recursion.</summary>
static class BoundedParser
{
    // A selection set or an object costs the parser two levels, a list one: room for 48 nested selection sets. A stack
    // overflow would end the process, so this is no setting.
    internal const int MaxParserDepth = 100;

    static readonly ParserOptions _options = new()
    {
        Ignore = IgnoreOptions.Comments,
        MaxDepth = MaxParserDepth,
    };

    static readonly GraphError _empty = new(
        ErrorCodes.Syntax, "The document is empty.", Hint: "Send a query such as { __typename }.");

    public static (GraphQLDocument? Document, GraphError? Error) Parse(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return (null, _empty);
        try
        {
            return (Parser.Parse(text, _options), null);
        }
        catch (GraphQLMaxDepthExceededException exception)
        {
            return (null, BudgetErrors.ParserDepth(MaxParserDepth, At(exception)));
        }
        catch (GraphQLParserException exception)
        {
            return (null, new(ErrorCodes.Syntax, $"The document is not GraphQL: {Reason(exception)}.", At(exception)));
        }
    }

    // The parser adds an address where the grammar can be read; a client has its own.
    static string Reason(GraphQLParserException exception)
        => exception.Description.Split("; for more information", 2)[0].TrimEnd('.');

    static DocumentPosition At(GraphQLParserException exception)
        => new(exception.Location.Line, Math.Max(1, exception.Location.Column));
}
