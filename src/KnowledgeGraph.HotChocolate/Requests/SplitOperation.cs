using HotChocolate.Execution.Processing;
using HotChocolate.Language;
using HotChocolate.Types;
using HotChocolate.Types.Introspection;
using KnowledgeGraph.HotChocolate.Schema;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>Who answers which part of an operation; made once, since it depends on the document alone.</summary>
/// <param name="Ours">What the engine answers, as a document of one operation; null where nothing is.</param>
/// <param name="Theirs">What HotChocolate executes beside it; null where nothing is.</param>
/// <param name="ResponseKeys">Of the whole operation's root, in the order of the answer.</param>
sealed record SplitOperation(string? Ours, IOperation? Theirs, IReadOnlyList<string> ResponseKeys)
{
    public static SplitOperation Of(IOperation operation) => operation.GetOrAddState(static from => Make(from), operation);

    static SplitOperation Make(IOperation operation)
    {
        var rootFields = ApiDocument.Of(operation.Schema).RootFields;
        var root = new RootSelection(operation.Document, operation.Definition);
        var fields = root.Fields;
        var isOurs = fields.Any(field => rootFields.Contains(field.Name.Value));
        var isTheirs = fields.Any(field => !rootFields.Contains(field.Name.Value) && !IsTypeName(field));
        if (!isOurs)
            return new(null, null, []);
        var ours = root.Keep(field => rootFields.Contains(field.Name.Value) || IsTypeName(field));
        return new(
            ours.ToString(indented: false),
            isTheirs ? Compile(operation, root.Keep(field => !rootFields.Contains(field.Name.Value) && !IsTypeName(field))) : null,
            [.. fields.Select(field => (field.Alias ?? field.Name).Value).Distinct()]);
    }

    // The engine answers __typename too; all other introspection is HotChocolate's, which knows all types.
    static bool IsTypeName(FieldNode field) => field.Name.Value == IntrospectionFields.TypeName;

    static IOperation Compile(IOperation whole, DocumentNode document)
    {
        var services = whole.Schema.Services!;
        var optimizers = services.GetServices<IOperationCompilerOptimizer>().ToList();
        return new OperationCompiler(services.GetRequiredService<InputParser>()).Compile(new(
            whole.Id + "-theirs",
            document,
            document.Definitions.OfType<OperationDefinitionNode>().Single(),
            whole.RootType,
            whole.Schema,
            [.. optimizers.OfType<IOperationOptimizer>()],
            [.. optimizers.OfType<ISelectionSetOptimizer>()]));
    }
}
