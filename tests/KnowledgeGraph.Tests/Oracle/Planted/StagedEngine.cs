using System.Runtime.CompilerServices;
using System.Text;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Budget;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Serving;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Sqlite.Loading;

namespace KnowledgeGraph.Tests.Oracle.Planted;

/// <summary>The engine's stages by hand, so that the output of one can be altered before the next one sees it.</summary>
sealed class StagedEngine : IDisposable
{
    static readonly EngineLimits Limits = new();

    readonly SqliteSnapshot _store;
    readonly DocumentValidator _validate;

    public StagedEngine(string dataFolder)
    {
        _store = SqliteSnapshot.Open(new DataFolder(dataFolder).FindCurrent()!);
        _validate = GraphQLNetValidator.For(_store.Api.Sdl, Limits);
    }

    public bool IsValid(string document) => DocumentBudget.Parse(document, Limits).Document is { } parsed && _validate(parsed).Count == 0;

    /// <param name="document">Valid.</param>
    public async Task<string> AnswerAsync(string document, string variables, PlantedBug bug)
    {
        var prepared = new PreparedDocument(DocumentBudget.Parse(document, Limits).Document!, _store.Api).Operations[0];
        var values = Alter(prepared, VariableReader.Read(prepared.Variables, Encoding.UTF8.GetBytes(variables)).Values!, bug);
        var operation = new OperationRewriter(bug.Fields).Rewrite(OperationCompiler.Compile(_store.Api, prepared, values, Limits).Operation!);
        var plan = new PlanRewriter(bug.Plan).Rewrite(QueryPlanner.Plan(operation));
        var program = (SqliteProgram)_store.Generate(plan, Limits);
        foreach (var statement in program.Statements)
            TextOf(statement) = Statement(bug.Statement(statement.Text.Text));
        using var answer = await _store.ExecuteAsync(program, values, bug.Limits(Limits), default, TestContext.Current.CancellationToken);
        Extensions.Append(answer, default);
        return bug.Answer(Encoding.UTF8.GetString(answer.Written.Span));
    }

    public void Dispose() => _store.Dispose();

    static VariableValues Alter(PreparedOperation prepared, VariableValues values, PlantedBug bug)
        => new(prepared.Variables.Where(v => values.Has(v.Name)).ToDictionary(v => v.Name, v => bug.Variable(v.Name, values[v.Name])));

    // Nothing but literals can become SQL, and so it is: this is the one place that may do otherwise.
    [UnsafeAccessor(UnsafeAccessorKind.Constructor)]
    static extern Sql Statement(string text);

    [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "<Text>k__BackingField")]
    static extern ref Sql TextOf(SqlStatement statement);
}
