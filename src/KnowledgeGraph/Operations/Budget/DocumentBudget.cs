using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Syntax;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Parses a document and refuses what would cost later stages too much.</summary>
/// <remarks>
/// Runs before any validator, since validation itself is what attacks aim at: it compares fields in pairs and follows
/// spreads. Cost: linear in the text, then in the fields after spreads.
/// </remarks>
public static class DocumentBudget
{
    /// <summary>Takes a document's text to its syntax tree, by the spec's grammar and within the limits.</summary>
    /// <returns>
    /// Exactly one of both is null. The error's code is <see cref="ErrorCodes.Syntax"/> or
    /// <see cref="ErrorCodes.DocumentTooLarge"/>. Fragments that spread themselves pass: validation reports them.
    /// </returns>
    public static (GraphQLDocument? Document, GraphError? Error) Parse(string text, EngineLimits limits)
        => ParseTokens(DocumentText.ForLexer(text), limits);

    static (GraphQLDocument? Document, GraphError? Error) ParseTokens(string text, EngineLimits limits)
    {
        if (TokenCount.Exceeds(text, limits.MaxTokens, out var position))
            return (null, BudgetErrors.Tokens(limits.MaxTokens, text, position));

        var (document, syntaxError) = BoundedParser.Parse(Descriptions.Blank(text));
        if (document is null)
            return (null, syntaxError);

        var excess = Excess(document, limits);
        return excess is null ? (document, null) : (null, excess);
    }

    static GraphError? Excess(GraphQLDocument document, EngineLimits limits)
        => WrittenParts.Excess(document, limits) ?? SpreadParts.Excess(document, limits);
}
