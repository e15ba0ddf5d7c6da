using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Names the columns of properties.</summary>
static class SqlColumns
{
    /// <returns>The column that holds the value.</returns>
    public static Sql Value(Sql table, Property property) => Sql.Of($"{table}.{new Identifier(property.Name)}");

    /// <returns>The column by which the value is sorted and compared: for texts that of their sort keys.</returns>
    public static Sql Ordered(Sql table, Property property)
        => Layout.HasSortKey(property) ? Sql.Of($"{table}.{new Identifier(Layout.SortKeyColumn(property))}") : Value(table, property);

    /// <param name="relationship">The relationship's number.</param>
    /// <param name="isOrdered">By what it is sorted and compared; relationships have no sort keys beside their texts.</param>
    // (SELECT r."date" FROM "relationship_ADOPTED" r WHERE r.relationship$ = a.relationship)
    public static Sql OfRelationship(RelationshipType type, Property property, Sql relationship, bool isOrdered)
    {
        var value = Value(Sql.Of($"r"), property);
        if (isOrdered && Layout.HasSortKey(property))
            value = Sql.Of($"sort_key({value})");
        return Sql.Of($"(SELECT {value} FROM {new Identifier(Layout.TableOf(type))} r WHERE r.relationship$ = {relationship})");
    }
}
