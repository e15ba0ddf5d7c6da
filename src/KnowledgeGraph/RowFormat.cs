namespace KnowledgeGraph;

/// <summary>How the rows of one connection are written where they are the whole answer.</summary>
public enum RowFormat
{
    /// <summary>CSV after RFC 4180, with a header row.</summary>
    Csv,

    /// <summary>JSON Lines: one object per row, as the JSON answer would hold it.</summary>
    JsonLines,

    /// <summary>JSON Lines of arrays: the names of the columns, then the texts of each row's cells; for tables on a terminal.</summary>
    Cells,
}
