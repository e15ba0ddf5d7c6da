using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Checks what a document becomes when its spreads are followed.</summary>
sealed class SpreadParts
{
    readonly GraphQLDocument _document;
    readonly EngineLimits _limits;
    readonly Fragments _fragments;
    readonly ExtentMeter _meter;

    SpreadParts(GraphQLDocument document, EngineLimits limits)
    {
        _document = document;
        _limits = limits;
        _fragments = new(document);
        _meter = new(_fragments);
    }

    public static GraphError? Excess(GraphQLDocument document, EngineLimits limits)
    {
        var parts = new SpreadParts(document, limits);
        var roots = new List<(ASTNode Node, GraphQLSelectionSet Selections)>();
        return parts.MeasureOperations(roots) ?? parts.MeasureUnusedFragments(roots) ?? parts.CompareFields(roots);
    }

    GraphError? MeasureOperations(List<(ASTNode Node, GraphQLSelectionSet Selections)> roots)
    {
        foreach (var operation in _document.Definitions.OfType<GraphQLOperationDefinition>())
        {
            roots.Add((operation, operation.SelectionSet));
            var error = Check(operation, _meter.Measure(operation.SelectionSet)) ?? CheckRootFields(operation);
            if (error is not null)
                return error;
        }
        return null;
    }

    // No operation reaches them, but a validator does.
    GraphError? MeasureUnusedFragments(List<(ASTNode Node, GraphQLSelectionSet Selections)> roots)
    {
        foreach (var fragment in _document.Definitions.OfType<GraphQLFragmentDefinition>())
        {
            if (_meter.HasMeasured(fragment))
                continue;
            roots.Add((fragment, fragment.SelectionSet));
            if (Check(fragment, _meter.Measure(fragment)) is { } error)
                return error;
        }
        return null;
    }

    GraphError? Check(ASTNode root, Extent extent)
    {
        if (extent.Nesting > ExtentMeter.MaxNesting)
            return BudgetErrors.Nesting(ExtentMeter.MaxNesting, _document, root);
        if (extent.Depth > _limits.MaxDepth)
            return BudgetErrors.Depth(_limits.MaxDepth, _document, root);
        if (_meter.DeepIntrospection is { } field)
            return BudgetErrors.Introspection(ExtentMeter.MaxTypeLists, _document, field);
        return extent.Visits > _limits.MaxFieldVisits
            ? BudgetErrors.FieldVisits(_limits.MaxFieldVisits, _document, root)
            : null;
    }

    GraphError? CheckRootFields(GraphQLOperationDefinition operation)
        => RootFields.Count(operation, _fragments) > _limits.MaxRootFields
            ? BudgetErrors.RootFields(_limits.MaxRootFields, _document, operation)
            : null;

    GraphError? CompareFields(List<(ASTNode Node, GraphQLSelectionSet Selections)> roots)
    {
        // A cycle has no merged tree. Validation refuses it, by a rule of its own that comes before all comparison.
        if (_meter.HasCycle)
            return null;
        var pairs = new FieldPairs(_fragments, _limits.MaxFieldComparisons);
        foreach (var (node, selections) in roots)
        {
            if (!pairs.TryAdd(selections))
                return BudgetErrors.FieldComparisons(_limits.MaxFieldComparisons, _document, node);
        }
        return null;
    }
}
