using GraphQLParser.AST;

namespace KnowledgeGraph.Operations.Budget;

/// <summary>Measures selection sets through their spreads, each fragment once.</summary>
sealed class ExtentMeter(Fragments fragments)
{
    /// <summary>Beyond what clients write, 15 levels behind several fragments each; safe for the stack.</summary>
    internal const int MaxNesting = 100;

    /// <summary>The usual introspection query has one list of fields, none inside that.</summary>
    internal const int MaxTypeLists = 2;

    // Null while a fragment is being measured: meeting it again is a cycle.
    readonly Dictionary<GraphQLFragmentDefinition, Extent?> _known = [];
    int _level;

    public bool HasCycle { get; private set; }

    /// <summary>The first field that asks for a walk from type to type; null where none does.</summary>
    public GraphQLField? DeepIntrospection { get; private set; }

    public bool HasMeasured(GraphQLFragmentDefinition fragment) => _known.ContainsKey(fragment);

    public Extent Measure(GraphQLFragmentDefinition fragment)
    {
        if (_known.TryGetValue(fragment, out var known))
        {
            HasCycle |= known is null;
            return known ?? Extent.Leaf;
        }
        _known.Add(fragment, null);
        var extent = Measure(fragment.SelectionSet);
        _known[fragment] = extent;
        return extent;
    }

    public Extent Measure(GraphQLSelectionSet selections)
    {
        // A chain of fragments must not grow the stack. What lies deeper is not looked at: the nesting says enough.
        if (_level > MaxNesting)
            return Extent.Leaf with { Nesting = 1 };
        _level++;
        var sum = default(Extent);
        foreach (var selection in selections.Selections)
            sum += Measure(selection);
        _level--;
        return sum with { Depth = sum.Depth + 1, Nesting = sum.Nesting + 1 };
    }

    Extent Measure(ASTNode selection)
        => selection switch
        {
            GraphQLField { SelectionSet: { } inner } field => MeasureField(field, Measure(inner)),
            GraphQLInlineFragment inline => WithoutLevel(Measure(inline.SelectionSet)),
            GraphQLFragmentSpread spread => MeasureSpread(spread),
            _ => Extent.Leaf,
        };

    Extent MeasureField(GraphQLField field, Extent inner)
    {
        var extent = inner with { Visits = inner.Visits + 1 };
        switch (field.Name.Value.Span)
        {
            case "__schema" or "__type":
                if (inner.TypeLists > MaxTypeLists)
                    DeepIntrospection ??= field;
                return extent with { Depth = 0 };
            case "fields" or "inputFields" or "interfaces" or "possibleTypes":
                return extent with { TypeLists = inner.TypeLists + 1 };
            default:
                return extent;
        }
    }

    Extent MeasureSpread(GraphQLFragmentSpread spread)
    {
        var targets = fragments.Find(spread);
        var sum = targets.Count == 0 ? Extent.Leaf : default;
        foreach (var fragment in targets)
            sum += WithoutLevel(Measure(fragment));
        return sum;
    }

    // A fragment's selection set is a level of nesting, but none of fields.
    static Extent WithoutLevel(Extent inner) => inner with { Depth = Math.Max(0, inner.Depth - 1) };
}
