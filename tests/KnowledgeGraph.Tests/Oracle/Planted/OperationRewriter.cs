using KnowledgeGraph.Operations;

namespace KnowledgeGraph.Tests.Oracle.Planted;

/// <summary>Rewrites every list of fields of an operation, the innermost first.</summary>
sealed class OperationRewriter(Func<IReadOnlyList<SelectedField>, IReadOnlyList<SelectedField>> rewrite)
{
    public Operation Rewrite(Operation operation) => operation with { Fields = Fields(operation.Fields) };

    IReadOnlyList<SelectedField> Fields(IReadOnlyList<SelectedField> fields)
        => rewrite(fields.Select(f => f with { Selection = f.Selection is { } selection ? Rewrite(selection) : null }).ToList());

    Selection Rewrite(Selection selection) => new(selection.Cases.Select(one => one with { Fields = Fields(one.Fields) }).ToList());
}
