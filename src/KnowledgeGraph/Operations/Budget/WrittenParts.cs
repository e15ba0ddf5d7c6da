using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Counts what stands in the document's text: definitions, fields and directives, each fragment once.</summary>
sealed class WrittenParts(EngineLimits limits)
{
    int _definitionCount;
    int _fieldCount;
    int _directiveCount;
    ASTNode? _firstDefinitionBeyond;
    ASTNode? _firstFieldBeyond;
    ASTNode? _firstDirectiveBeyond;

    public static GraphError? Excess(GraphQLDocument document, EngineLimits limits)
    {
        var parts = new WrittenParts(limits);
        foreach (var part in document.Definitions)
            parts.CountDefinition(part);
        if (parts._firstDefinitionBeyond is { } definition)
            return BudgetErrors.Definitions(limits.MaxDefinitions, document, definition);
        if (parts._firstFieldBeyond is { } field)
            return BudgetErrors.Fields(limits.MaxFields, document, field);
        return parts._firstDirectiveBeyond is { } directive
            ? BudgetErrors.Directives(limits.MaxDirectives, document, directive)
            : null;
    }

    // A validator tells of each that is not used, after it has seen them all.
    void CountDefinition(ASTNode definition)
    {
        Count(definition);
        CountDirectives(definition);
        if (definition is GraphQLOperationDefinition { Variables: { } variables })
        {
            foreach (var variable in variables)
            {
                Count(variable);
                CountDirectives(variable);
            }
        }
        if (definition is IHasSelectionSetNode { SelectionSet: { } selections })
            CountSelections(selections);
    }

    void Count(ASTNode definition)
    {
        if (++_definitionCount > limits.MaxDefinitions)
            _firstDefinitionBeyond ??= definition;
    }

    // Recursion is bounded by the parser's own depth.
    void CountSelections(GraphQLSelectionSet selections)
    {
        foreach (var selection in selections.Selections)
        {
            if (selection is GraphQLField && ++_fieldCount > limits.MaxFields)
                _firstFieldBeyond ??= selection;
            CountDirectives(selection);
            if (selection is IHasSelectionSetNode { SelectionSet: { } inner })
                CountSelections(inner);
        }
    }

    void CountDirectives(ASTNode node)
    {
        if (node is not IHasDirectivesNode { Directives: { } directives })
            return;
        foreach (var directive in directives)
        {
            if (++_directiveCount > limits.MaxDirectives)
                _firstDirectiveBeyond ??= directive;
        }
    }
}
