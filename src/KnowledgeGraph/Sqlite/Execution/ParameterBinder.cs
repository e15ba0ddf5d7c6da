using System.Text;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Search;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Binds the values of filters, once per statement and request.</summary>
sealed class ParameterBinder(SqliteProgram program, VariableValues variables)
{
    readonly bool[] _isBound = new bool[program.Statements.Count];

    public void Bind(Statement statement, SqlStatement of)
    {
        if (_isBound[of.Index])
            return;
        _isBound[of.Index] = true;
        foreach (var parameter in of.Parameters)
            statement.BindIfUsed(parameter.Number, Form(parameter.Value.Resolve(variables), parameter.Form));
    }

    static object? Form(object? value, ParameterForm form)
        => ParameterForms.Of(value, form) switch
        {
            bool flag => flag ? 1L : 0L,
            IReadOnlyList<object?> list => Encoding.UTF8.GetString(JsonList.Write(list)),
            SearchQuery query => SearchMatch.Of(query),
            var one => one,
        };
}
