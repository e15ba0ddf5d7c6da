using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Conventions;

/// <summary>Four conferences: one says everything, one little, one nothing, and one as many members as the first.</summary>
public sealed class SmallGraph : IDisposable
{
    readonly LoadedGraph _graph = new(new GraphBuilder()
        .Node("Nation", "n1", ("name", "Norway"), ("iso3", "NOR"))
        .Node("Nation", "n2", ("name", "Nepal"))
        .Node("Conference", "c1", ("name", "Alpha"), ("memberCount", 20L), ("startDate", "2014-10-20"), ("aliases", new object[] { "First", "One" }), ("kind", "WORLD"))
        .Node("Conference", "c2", ("name", "beta"), ("memberCount", 10L), ("startDate", "2014"))
        .Node("Conference", "c3", ("name", "Gamma"))
        .Node("Conference", "c4", ("name", "alphabet"), ("memberCount", 20L), ("aliases", new object[] { "Fourth" }))
        .Node("Resolution", "r1", ("title", "On words"), ("number", 1L))
        .Node("Resolution", "r2", ("title", "On deeds"), ("number", 2L))
        .Relationship("c1", "HOSTED_BY", "n1")
        .Relationship("c2", "HOSTED_BY", "n2")
        .Relationship("c1", "ADOPTED", "r1", null, ("date", "2014-11-07"))
        .Relationship("c1", "ADOPTED", "r2")
        .Relationship("c2", "ADOPTED", "r2")
        .Build());

    /// <returns>The whole answer as text.</returns>
    public Task<string> AnswerAsync(string query, string variables = "") => _graph.AnswerAsync(query, variables);

    /// <returns>The ids of conferences, such as <c>c1 c3</c>.</returns>
    public async Task<string> ConferencesAsync(string arguments)
    {
        var list = await _graph.DataAsync($"{{ conferences({arguments}) {{ nodes {{ id }} }} }}");
        return string.Join(' ', list["conferences"]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!));
    }

    public void Dispose() => _graph.Dispose();
}
