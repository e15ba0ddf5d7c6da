using GraphQLParser;
using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>A validated document: what depends on its text alone, done once and cached.</summary>
sealed class PreparedDocument
{
    readonly ROM _text;

    /// <exception cref="RefusedException">The default of a variable is no value of its type.</exception>
    public PreparedDocument(GraphQLDocument document, ApiSchema api)
    {
        _text = document.Source;
        Fragments = document.Definitions.OfType<GraphQLFragmentDefinition>().ToDictionary(f => f.FragmentName.Name.StringValue);
        Operations = document.Definitions.OfType<GraphQLOperationDefinition>().Select(o => new PreparedOperation(this, o, api)).ToList();
    }

    public IReadOnlyDictionary<string, GraphQLFragmentDefinition> Fragments { get; }

    public IReadOnlyList<PreparedOperation> Operations { get; }

    /// <summary>Of its text, in characters.</summary>
    public int Length => _text.Length;

    /// <summary>Chooses the operation to run (GraphQL spec, 6.1: GetOperation).</summary>
    public (PreparedOperation? Operation, GraphError? Error) Choose(string? name)
    {
        if (!string.IsNullOrEmpty(name))
            return Operations.FirstOrDefault(o => o.Name == name) is { } found
                ? (found, null)
                : (null, new(ErrorCodes.Operation, $"The document has no operation named '{name}'.",
                    Hint: NearNames.Hint(name, Operations.Select(o => o.Name).OfType<string>())));
        return Operations.Count switch
        {
            1 => (Operations[0], null),
            0 => (null, new(ErrorCodes.Operation, "The document has no operation.", Hint: "Add a query beside the fragments.")),
            _ => (null, new(ErrorCodes.Operation, $"The document has {Operations.Count} operations, and the request names none.",
                Hint: "Send its name as operationName.")),
        };
    }

    public DocumentPosition PositionOf(ASTNode node)
    {
        var before = _text.Span[..node.Location.Start];
        return new(before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }
}
