using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cases;

public sealed class CaseTests(SeededGraph graph)
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_stage_makes_of_the_operation_what_the_folder_says(string name)
    {
        var one = new Case(name);

        Snapshot.Matches(one.PathOf("operation.txt"), Explain(graph.Engine, one, Stage.Operation));
        Snapshot.Matches(one.PathOf("plan.txt"), Explain(graph.Engine, one, Stage.Plan));
        Snapshot.Matches(one.PathOf("program.sql"), Explain(graph.Engine, one, Stage.Program));
        Snapshot.Matches(one.PathOf("program.cypher"), Explain(graph.UnconnectedNeo4j, one, Stage.Program));
        using var answer = await graph.Engine.ExecuteAsync(one.Request, TestContext.Current.CancellationToken);
        Assert.Equal(ResponseKind.Data, answer.Kind);
        Snapshot.Matches(one.PathOf("result.json"), Case.Indent(answer.Body));
    }

    static string Explain(GraphEngine engine, Case one, Stage stage)
    {
        var (text, errors) = engine.Explain(one.Request, stage);
        Assert.Empty(errors);
        return text!;
    }
}
