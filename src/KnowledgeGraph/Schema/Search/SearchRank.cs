namespace KnowledgeGraph.Schema.Search;

/// <summary>How a text that was found ranks: by these, then by the length of its words, then by the id of its node.</summary>
/// <remarks>
/// A node stands once, by its best text; of texts that rank alike, by the first. Stores compute the rank from what they keep beside each
/// text: its kind, of a label its words, and its weight.
/// </remarks>
public enum SearchRank
{
    /// <summary>The label is what was asked for.</summary>
    Label,

    /// <summary>The label begins with it.</summary>
    LabelPrefix,

    /// <summary>It stands elsewhere in the label, or in an alias.</summary>
    Name,

    /// <summary>It stands in another text.</summary>
    Text,
}

/// <summary>The numbers by which stores order what was found.</summary>
public static class SearchWeight
{
    /// <summary>Bits of a text's place among those of its node.</summary>
    public const int PlaceBits = 20;

    /// <summary>Bits of a weight; the rank stands above them.</summary>
    public const int Bits = 50;

    const int MaxPlace = (1 << PlaceBits) - 1;
    const int MaxLength = (1 << (Bits - PlaceBits)) - 1;

    /// <param name="normal">The text's words, as of <see cref="SearchTokens.Normalize(string)"/>; what counts is their length in UTF-16.</param>
    /// <param name="place">Of the text among those of its node, from 0.</param>
    /// <returns>The length, then the place: of texts of one rank the lowest is the best.</returns>
    public static long Of(string normal, int place) => ((long)Math.Min(normal.Length, MaxLength) << PlaceBits) | (uint)Math.Min(place, MaxPlace);
}
