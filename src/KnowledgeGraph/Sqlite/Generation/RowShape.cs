using System.Text.Json;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>How to write a node from a row. The first columns of the row are fixed: <see cref="RowColumns"/>.</summary>
sealed class RowShape
{
    readonly CaseShape?[] _cases;

    /// <param name="only">The one type of all nodes, whose columns stand in the row itself; null where there are several.</param>
    public RowShape(IReadOnlyList<NodeType> allTypes, NodeType? only)
    {
        _cases = new CaseShape?[allTypes.Count];
        Only = only?.Ordinal;
    }

    public int? Only { get; }

    /// <returns>Null where nothing is selected from nodes of the type.</returns>
    public CaseShape? this[int type]
    {
        get => _cases[type];
        set => _cases[type] = value;
    }
}

/// <summary>How to write a node of one type.</summary>
/// <param name="TypeName">What <see cref="TypeNamePart"/> writes.</param>
/// <param name="Detail">Reads the node's columns. Parameter 1: its key. Null where the row has them, or none are asked for.</param>
sealed record CaseShape(JsonEncodedText TypeName, SqlStatement? Detail, IReadOnlyList<Part> Parts);

/// <summary>The columns with which every row of nodes begins.</summary>
static class RowColumns
{
    /// <summary>Key of the node.</summary>
    public const int Key = 0;

    /// <summary>Number of the node's type.</summary>
    public const int Type = 1;

    /// <summary>In rows of a page: the relationship.</summary>
    public const int Relationship = 2;

    /// <summary>In rows of a page: the relationship's key, for cursors.</summary>
    public const int RelationshipKey = 3;

    /// <summary>In rows of a page: the node's id, for cursors.</summary>
    public const int Id = 4;

    /// <summary>The number of fixed columns in a row of a page.</summary>
    public const int PageCount = 5;

    /// <summary>The number of fixed columns in any other row.</summary>
    public const int Count = 2;
}
