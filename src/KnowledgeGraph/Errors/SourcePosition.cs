namespace KnowledgeGraph.Errors;

/// <summary>A place in an input file.</summary>
/// <param name="File">Path as the user gave it, or relative to the folder that was given.</param>
/// <param name="Line">From 1; 0 means the file as a whole.</param>
/// <param name="Column">From 1, in UTF-16 code units; 0 where there is no line.</param>
public readonly record struct SourcePosition(string File, int Line, int Column) : IComparable<SourcePosition>
{
    public int CompareTo(SourcePosition other)
        => (string.CompareOrdinal(File, other.File), Line, Column).CompareTo((0, other.Line, other.Column));

    public static bool operator <(SourcePosition left, SourcePosition right) => left.CompareTo(right) < 0;

    public static bool operator >(SourcePosition left, SourcePosition right) => left.CompareTo(right) > 0;

    public static bool operator <=(SourcePosition left, SourcePosition right) => left.CompareTo(right) <= 0;

    public static bool operator >=(SourcePosition left, SourcePosition right) => left.CompareTo(right) >= 0;

    /// <summary><c>seeds/article.yaml:12:5</c>, or the file alone.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";
}
