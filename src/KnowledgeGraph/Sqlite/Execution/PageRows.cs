using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Reads the ranges of a list one after the other, as one sequence of rows.</summary>
/// <param name="size">Rows at most.</param>
ref struct PageRows(SqliteExecutor executor, IReadOnlyList<SqlStatement> ranges, PageBinding binding, int size)
{
    int _range;
    int _left = size;
    Statement? _current;

    /// <returns>The statement that stands on the next row; null at the end.</returns>
    public Statement? Next()
    {
        while (_left > 0)
        {
            if (_current is null)
            {
                if (_range == ranges.Count)
                    return null;
                _current = executor[ranges[_range++]];
                binding.Bind(_current, _left);
            }
            if (_current.Step())
            {
                _left--;
                return _current;
            }
            End();
        }
        return null;
    }

    /// <summary>Must be called where not all rows are read.</summary>
    public void End()
    {
        _current?.Reset();
        _current = null;
    }

    /// <returns>The values of the order in a row.</returns>
    public readonly object?[] Values(Statement row) => OrderValues.Read(row, binding.KeyCount);

    public readonly string CursorOf(Statement row, string scope) => OrderValues.CursorOf(row, scope, binding.KeyCount);
}

/// <summary>Binds what a statement of a page asks for, as of <see cref="RowsPart"/>.</summary>
readonly record struct PageBinding(long Parent, Position? Low, Position? High, int KeyCount)
{
    public void Bind(Statement statement, int size)
    {
        statement.BindIfUsed(1, Parent);
        Bind(statement, 2, RangeSql.FirstKeyParameter, Low);
        Bind(statement, 4, RangeSql.FirstKeyParameter + KeyCount, High);
        statement.BindIfUsed(6, size);
    }

    // Without a position the statement does not look at its other parameters.
    static void Bind(Statement statement, int parameter, int firstKey, Position? position)
    {
        if (position is null)
        {
            statement.BindIfUsed(parameter, (object?)null);
            return;
        }
        statement.BindIfUsed(parameter, position.Node);
        statement.BindIfUsed(parameter + 1, position.Key);
        for (var i = 0; i < position.Values.Count; i++)
            statement.BindIfUsed(firstKey + i, position.Values[i]);
    }
}
