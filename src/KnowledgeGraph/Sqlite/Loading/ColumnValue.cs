using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Binds a property's value in the form in which answers will read it.</summary>
static class ColumnValue
{
    public static void Bind(Statement insert, int parameter, Property property, object? value)
    {
        switch (value)
        {
            case null:
                insert.BindNull(parameter);
                break;
            case IReadOnlyList<object> list when property.IsList:
                insert.Bind(parameter, JsonList.Write(list));
                break;
            case bool flag:
                insert.Bind(parameter, flag ? 1L : 0L);
                break;
            case long number:
                insert.Bind(parameter, number);
                break;
            case double number:
                insert.Bind(parameter, number);
                break;
            default:
                insert.Bind(parameter, (string)value);
                break;
        }
    }
}
