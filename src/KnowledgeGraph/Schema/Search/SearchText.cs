namespace KnowledgeGraph.Schema.Search;

/// <summary>What a text is to its node; in the order of ranks.</summary>
public enum SearchKind
{
    /// <summary>What it is called.</summary>
    Label,

    /// <summary>An item of a list that <c>@fulltext</c> names: what else it is called.</summary>
    Alias,

    /// <summary>A value that <c>@fulltext</c> names: what is said of it.</summary>
    Text,
}

/// <summary>A text by which a node is found.</summary>
/// <param name="Field">Name of the property that holds it.</param>
/// <param name="Tokens">As of <see cref="SearchTokens.Of(string)"/>; never empty.</param>
/// <param name="Normal">As of <see cref="SearchTokens.Normalize(string)"/>.</param>
public readonly record struct SearchText(SearchKind Kind, string Field, string Text, string Tokens, string Normal)
{
    /// <summary>The types whose nodes are found: all but evidence that has numbers for names, as claims have.</summary>
    public static bool IsSearched(NodeType type) => !type.IsEvidence || type.FullText.Count > 0 || type.Label.Name != "id";

    /// <param name="values">Of the node's properties, by their ordinals.</param>
    /// <returns>The label, then what <c>@fulltext</c> names, in its order; texts without a word are left out.</returns>
    public static IEnumerable<SearchText> Of(NodeType type, string label, IReadOnlyList<object?> values)
        => !IsSearched(type) ? [] : type.FullText
            .Where(name => name != type.Label.Name)
            .Select(name => type.FindProperty(name)!)
            .SelectMany(property => Of(property, values[property.Ordinal]))
            .Prepend(Read(SearchKind.Label, type.Label, label))
            .Where(text => text.Tokens.Length > 0);

    static IEnumerable<SearchText> Of(Property property, object? value)
        => value switch
        {
            null => [],
            IReadOnlyList<object> items => items.Select(item => Read(SearchKind.Alias, property, (string)item)),
            _ => [Read(SearchKind.Text, property, (string)value)],
        };

    static SearchText Read(SearchKind kind, Property property, string text)
    {
        var words = SearchWords.In(text).ToList();
        return new(kind, property.Name, text, SearchTokens.Of(words), SearchTokens.Normalize(words));
    }
}
