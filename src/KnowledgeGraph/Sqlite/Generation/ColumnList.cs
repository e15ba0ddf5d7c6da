using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>The columns that a row needs, each once; asking for one gives its place.</summary>
/// <param name="first">Place of the first of them.</param>
sealed class ColumnList(int first)
{
    // Null stands for the label, whose column has another name on each type.
    readonly List<string?> _names = [];

    public int Count => _names.Count;

    public bool IsEmpty => _names.Count == 0;

    public int Of(Property property) => Place(property.Name);

    public int OfLabel() => Place(null);

    /// <returns><c>t."name", t."startDate"</c>, after a comma where columns stand before.</returns>
    public Sql On(Sql table, NodeType type) => List(table, name => name ?? type.Label.Name);

    /// <summary>The same from an index of relationships to nodes of the type.</summary>
    // a."name$other", a."startDate$other"
    public Sql OnIndex(Sql index, NodeType type) => List(index, name => Layout.CopyColumn(name ?? type.Label.Name));

    /// <summary>The same from the table of all nodes, which holds ids and labels only.</summary>
    public Sql OnNodes(Sql table) => List(table, name => name ?? "label");

    public Sql On(Sql table) => List(table, name => name!);

    Sql List(Sql table, Func<string?, string> nameOf)
    {
        var columns = Sql.Join(_names.Select(name => Sql.Of($"{table}.{new Identifier(nameOf(name))}")), $", ");
        return IsEmpty || first == 0 ? columns : Sql.Of($", {columns}");
    }

    int Place(string? name)
    {
        var place = _names.IndexOf(name);
        if (place < 0)
        {
            place = _names.Count;
            _names.Add(name);
        }
        return first + place;
    }
}
