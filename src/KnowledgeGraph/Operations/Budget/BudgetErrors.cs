using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Words for each limit: what is too much, how much is allowed, what to do.</summary>
static class BudgetErrors
{
    public static GraphError Tokens(int allowed, string text, int position)
        => Refuse("tokens", nameof(EngineLimits.MaxTokens), allowed, Position(text, position),
            "Pass values as variables, and split the document into several requests.");

    public static GraphError ParserDepth(int allowed, DocumentPosition at)
        => Refuse("nested parts", "parser depth", allowed, at,
            "Nest selections, lists and objects less deeply; pass nested values as variables.");

    public static GraphError Fields(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("fields", nameof(EngineLimits.MaxFields), allowed, Position(document, at),
            "Select fewer fields, or split the document into several requests.");

    public static GraphError Directives(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("directives", nameof(EngineLimits.MaxDirectives), allowed, Position(document, at),
            "Put @skip and @include on fragments rather than on each field.");

    public static GraphError Definitions(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("operations, fragments and variables", nameof(EngineLimits.MaxDefinitions), allowed, Position(document, at),
            "Pass lists and objects as one variable each, and split the document into several requests.");

    public static GraphError Depth(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("nested selection sets", nameof(EngineLimits.MaxDepth), allowed, Position(document, at),
            "Ask for less depth, and go on from the ids found in a second request.");

    public static GraphError Nesting(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("nested selection sets and fragments", "fragment nesting", allowed, Position(document, at),
            "Let fragments spread each other less deeply.");

    public static GraphError Introspection(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("nested lists of introspection", "introspection nesting", allowed, Position(document, at),
            "Select the types once, by name, instead of walking from type to type.");

    public static GraphError FieldVisits(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("fields once every fragment spread is followed", nameof(EngineLimits.MaxFieldVisits), allowed,
            Position(document, at), "Spread fragments fewer times.");

    public static GraphError RootFields(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("root fields", nameof(EngineLimits.MaxRootFields), allowed, Position(document, at),
            "Use nodes(ids:) or a filter instead of one aliased field per node, or send several requests.");

    public static GraphError FieldComparisons(int allowed, GraphQLDocument document, ASTNode at)
        => Refuse("pairs of fields under one response name", nameof(EngineLimits.MaxFieldComparisons), allowed,
            Position(document, at), "Select each field once, or give repeated fields aliases of their own.");

    static GraphError Refuse(string what, string limit, int allowed, DocumentPosition at, string hint)
        => new(
            ErrorCodes.DocumentTooLarge,
            string.Create(CultureInfo.InvariantCulture,
                $"The document has more {what} than the {allowed} that are allowed ({limit})."),
            at,
            hint);

    static DocumentPosition Position(GraphQLDocument document, ASTNode node)
        => Position(document.Source, node.Location.Start);

    static DocumentPosition Position(ROM source, int index)
    {
        var location = Location.FromLinearPosition(source, index);
        return new(location.Line, location.Column);
    }
}
