using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>The statements that read a page, whatever it is a page of. Parameters and columns as of <see cref="RowsPart"/>.</summary>
interface IPageSql
{
    /// <summary>The one type whose columns can stand in the row; null where several types meet.</summary>
    NodeType? Only { get; }

    /// <summary>The number of fixed columns in a row: those of <see cref="RowColumns"/>, then the values of the order, then others of its own.</summary>
    int FixedColumns { get; }

    /// <summary>Rows of the page, forwards.</summary>
    /// <param name="relationship">Columns of the relationship; empty for none.</param>
    /// <param name="node">Columns of the node; empty where there are several types.</param>
    RangeStatements Rows(StatementList to, ColumnList relationship, ColumnList node, bool withId);

    /// <summary>Keys of the page and of one row more: the same columns, without those of relationship and node.</summary>
    RangeStatements Keys(StatementList to, bool isBackward);

    /// <summary>1 where a row lies before the low position.</summary>
    SqlStatement AnyBefore(StatementList to);

    /// <summary>1 where a row lies behind the high position.</summary>
    SqlStatement AnyAfter(StatementList to);

    SqlStatement Count(StatementList to);
}
