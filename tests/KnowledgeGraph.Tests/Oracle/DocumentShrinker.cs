using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Makes documents smaller by one syntax node at a time.</summary>
static class DocumentShrinker
{
    /// <returns>
    /// Each document that lacks one selection, argument, directive, list item, member or default of the given one.
    /// </returns>
    public static IEnumerable<string> Smaller(string document)
    {
        var count = Cuts(Parser.Parse(document)).Count;
        for (var i = 0; i < count; i++)
        {
            var parsed = Parser.Parse(document);
            Cuts(parsed)[i]();
            RemoveUnused(parsed);
            yield return Print(parsed);
        }
    }

    static List<Action> Cuts(GraphQLDocument document)
    {
        var cuts = new List<Action>();
        foreach (var definition in document.Definitions)
            AddCuts(definition, cuts);
        return cuts;
    }

    // Outer nodes come first: what they hold goes with them.
    static void AddCuts(ASTNode? node, List<Action> cuts)
    {
        switch (node)
        {
            case GraphQLOperationDefinition operation:
                foreach (var variable in (operation.Variables?.Items ?? []).Where(v => v.DefaultValue is not null))
                {
                    cuts.Add(() => variable.DefaultValue = null);
                    AddCuts(variable.DefaultValue, cuts);
                }
                AddCuts(operation.SelectionSet, cuts);
                break;
            case GraphQLFragmentDefinition fragment:
                AddCuts(fragment.SelectionSet, cuts);
                break;
            case GraphQLSelectionSet set:
                if (set.Selections.Count > 1)
                    AddItems(set.Selections, cuts);
                AddUnwrapped(set, cuts);
                set.Selections.ForEach(selection => AddCuts(selection, cuts));
                break;
            case GraphQLField field:
                AddItems(field.Arguments?.Items, cuts, () => field.Arguments = null);
                AddItems(field.Directives?.Items, cuts, () => field.Directives = null);
                if (field.Alias is not null)
                    cuts.Add(() => field.Alias = null);
                field.Arguments?.Items.ForEach(argument => AddCuts(argument.Value, cuts));
                AddCuts(field.SelectionSet, cuts);
                break;
            case GraphQLInlineFragment inline:
                AddItems(inline.Directives?.Items, cuts, () => inline.Directives = null);
                AddCuts(inline.SelectionSet, cuts);
                break;
            case GraphQLFragmentSpread spread:
                AddItems(spread.Directives?.Items, cuts, () => spread.Directives = null);
                break;
            case GraphQLListValue list:
                AddItems(list.Values, cuts);
                list.Values?.ForEach(value => AddCuts(value, cuts));
                break;
            case GraphQLObjectValue value:
                AddItems(value.Fields, cuts);
                value.Fields?.ForEach(member => AddCuts(member.Value, cuts));
                break;
        }
    }

    /// <param name="removeEmpty">Removes what may not be empty.</param>
    static void AddItems<T>(List<T>? items, List<Action> cuts, Action? removeEmpty = null)
    {
        for (var i = 0; i < items?.Count; i++)
        {
            var at = i;
            cuts.Add(() =>
            {
                items.RemoveAt(at);
                if (items.Count == 0)
                    removeEmpty?.Invoke();
            });
        }
    }

    // A fragment's selections in its own place.
    static void AddUnwrapped(GraphQLSelectionSet set, List<Action> cuts)
    {
        foreach (var inline in set.Selections.OfType<GraphQLInlineFragment>())
            cuts.Add(() =>
            {
                var at = set.Selections.IndexOf(inline);
                set.Selections.RemoveAt(at);
                set.Selections.InsertRange(at, inline.SelectionSet.Selections);
            });
    }

    static void RemoveUnused(GraphQLDocument document)
    {
        for (var left = -1; left != document.Definitions.Count;)
        {
            left = document.Definitions.Count;
            var text = Print(document);
            document.Definitions.RemoveAll(d => d is GraphQLFragmentDefinition f
                && !text.Contains($"...{f.FragmentName.Name.StringValue}", StringComparison.Ordinal));
        }
        var whole = Print(document);
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            operation.Variables?.Items.RemoveAll(v => Occurrences(whole, $"${v.Variable.Name.StringValue}") < 2);
    }

    static int Occurrences(string text, string name)
        => text.Split(name).Skip(1).Count(rest => rest.Length == 0 || !char.IsAsciiLetterOrDigit(rest[0]));

    static string Print(GraphQLDocument document)
    {
        RemoveEmpty(document);
        return new SDLPrinter().Print(document);
    }

    static void RemoveEmpty(GraphQLDocument document)
    {
        foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>())
            if (operation.Variables is { Items.Count: 0 })
                operation.Variables = null;
    }
}
