namespace KnowledgeGraph.Operations.Budget;

/// <summary>How far a selection set reaches once its spreads are followed.</summary>
/// <param name="Depth">Nested selection sets of fields, introspection left out.</param>
/// <param name="Nesting">Nested selection sets of every kind: fields, inline fragments, spreads, introspection.</param>
/// <param name="Visits">Fields, and spreads that lead nowhere; saturating.</param>
/// <param name="TypeLists">Fields inside each other that introspection answers with lists of types or fields.</param>
readonly record struct Extent(int Depth, int Nesting, long Visits, int TypeLists)
{
    // Far beyond every limit, and far from overflow when a document of a megabyte adds it up.
    const long Saturation = long.MaxValue >> 24;

    /// <summary>Of one field without a selection set, or of a spread that is not followed.</summary>
    public static readonly Extent Leaf = new(0, 0, 1, 0);

    /// <summary>Of two things side by side.</summary>
    public static Extent operator +(Extent left, Extent right)
        => new(
            Math.Max(left.Depth, right.Depth),
            Math.Max(left.Nesting, right.Nesting),
            Math.Min(Saturation, left.Visits + right.Visits),
            Math.Max(left.TypeLists, right.TypeLists));
}
