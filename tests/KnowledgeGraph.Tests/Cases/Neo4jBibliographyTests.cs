using System.Text;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Cases;

/// <summary>Every case folder rests on the same sources in Neo4j.</summary>
[Collection(Neo4jSeededGraphCollection.Name)]
public sealed class Neo4jBibliographyTests(SeededGraph embedded, Neo4jSeededGraph loaded)
{
    public static TheoryData<string> Names => [.. Case.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_bibliography_is_that_of_the_embedded_store(string name)
    {
        var request = new Case(name).Request with { Bibliography = true };

        using var expected = await embedded.Engine.ExecuteAsync(request, TestContext.Current.CancellationToken);
        using var actual = await (await loaded.EngineAsync()).ExecuteAsync(request, TestContext.Current.CancellationToken);

        Assert.Null(actual.Cause);
        Assert.Equal(Encoding.UTF8.GetString(expected.Body.Span), Encoding.UTF8.GetString(actual.Body.Span));
    }
}
