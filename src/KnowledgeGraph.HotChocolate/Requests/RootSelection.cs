using HotChocolate.Language;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>The root fields of one operation, and documents that hold only some of them.</summary>
sealed class RootSelection(DocumentNode document, OperationDefinitionNode operation)
{
    readonly Dictionary<string, FragmentDefinitionNode> _fragments = document.Definitions
        .OfType<FragmentDefinitionNode>().ToDictionary(fragment => fragment.Name.Value);

    /// <summary>In the order of the document, those of fragments included.</summary>
    public IReadOnlyList<FieldNode> Fields { get => field ??= [.. FieldsOf(operation.SelectionSet)]; }

    /// <returns>The operation with the fields that pass, and the fragments and variables that they still need.</returns>
    public DocumentNode Keep(Func<FieldNode, bool> passes)
    {
        var root = Keep(operation.SelectionSet, passes);
        var (fragments, variables) = (new Dictionary<string, FragmentDefinitionNode>(), new HashSet<string>());
        FindUsed(root, fragments, variables);
        var kept = operation
            .WithSelectionSet(root)
            .WithVariableDefinitions([.. operation.VariableDefinitions.Where(v => variables.Contains(v.Variable.Name.Value))]);
        return new([kept, .. fragments.Values]);
    }

    IEnumerable<FieldNode> FieldsOf(SelectionSetNode selections)
        => selections.Selections.SelectMany(selection => selection switch
        {
            FieldNode field => [field],
            InlineFragmentNode inline => FieldsOf(inline.SelectionSet),
            _ => FieldsOf(_fragments[((FragmentSpreadNode)selection).Name.Value].SelectionSet),
        });

    SelectionSetNode Keep(SelectionSetNode selections, Func<FieldNode, bool> passes)
        => new([.. selections.Selections.Select(selection => Keep(selection, passes)).OfType<ISelectionNode>()]);

    // Null where nothing passes: an empty selection would not be GraphQL.
    ISelectionNode? Keep(ISelectionNode selection, Func<FieldNode, bool> passes)
    {
        if (selection is FieldNode field)
            return passes(field) ? field : null;
        var inline = selection as InlineFragmentNode ?? Inlined((FragmentSpreadNode)selection);
        var kept = Keep(inline.SelectionSet, passes);
        return kept.Selections.Count > 0 ? inline.WithSelectionSet(kept) : null;
    }

    InlineFragmentNode Inlined(FragmentSpreadNode spread)
    {
        var fragment = _fragments[spread.Name.Value];
        return new(spread.Location, fragment.TypeCondition, spread.Directives, fragment.SelectionSet);
    }

    void FindUsed(ISyntaxNode node, Dictionary<string, FragmentDefinitionNode> fragments, HashSet<string> variables)
    {
        if (node is VariableNode variable)
            variables.Add(variable.Name.Value);
        if (node is FragmentSpreadNode { Name.Value: var name } && fragments.TryAdd(name, _fragments[name]))
            FindUsed(_fragments[name], fragments, variables);
        foreach (var child in node.GetNodes())
            FindUsed(child, fragments, variables);
    }
}
