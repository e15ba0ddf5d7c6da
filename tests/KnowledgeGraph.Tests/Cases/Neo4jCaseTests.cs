using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cases;

/// <summary>Every case folder has the same answer from Neo4j.</summary>
[Collection(Neo4jSeededGraphCollection.Name)]
public sealed class Neo4jCaseTests(Neo4jSeededGraph graph)
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_answer_is_that_of_the_folder(string name)
    {
        var one = new Case(name);

        using var answer = await (await graph.EngineAsync()).ExecuteAsync(one.Request, TestContext.Current.CancellationToken);

        Assert.Null(answer.Cause);
        Assert.Equal(File.ReadAllText(one.PathOf("result.json")), Case.Indent(answer.Body), ignoreLineEndingDifferences: true);
    }
}
