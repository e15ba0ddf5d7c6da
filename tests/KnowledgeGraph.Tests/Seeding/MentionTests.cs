using System.Text;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>
/// Nodes that curated files mention are merged in memory, others on disk: which way makes no difference to the graph, nor to what is
/// said of its mistakes.
/// </summary>
public sealed class MentionTests
{
    const int Nodes = 12;

    [Fact]
    public void Bulk_files_mean_the_same_whether_their_nodes_are_mentioned_or_not()
    {
        var (good, bad) = (0, 0);
        for (var seed = 0; seed < 80; seed++)
        {
            var files = Files(new Random(seed));

            var (unmentioned, some, all) = (Read(files, _ => false), Read(files, i => i % 2 == 0), Read(files, _ => true));

            Assert.Equal(unmentioned, all);
            Assert.Equal(unmentioned, some);
            _ = unmentioned.Contains("hint:", StringComparison.Ordinal) ? bad++ : good++;
        }
        // Neither the good graphs nor the bad are an exception.
        Assert.InRange(good, 8, 72);
        Assert.InRange(bad, 8, 72);
    }

    static string Read(string files, Func<int, bool> isMentioned)
    {
        var omitted = string.Concat(Enumerable.Range(0, Nodes).Where(isMentioned)
            .SelectMany(i => new[] { $"c{i}", $"r{i}", $"n{i}" }).Select(id => $"  {id}: {id}\n"));
        using var seeds = new TemporarySeeds($"{files}== a/graph.yaml\nSource: {{ id: codes, title: Codes }}\n{(omitted.Length > 0 ? "omitted:\n" : "")}{omitted}");
        var read = seeds.Read();
        return read.IsGood ? $"{PrintedGraph.Print(read.Value)}\n{PrintedGraph.PrintClaims(read.Value)}" : seeds.Print(read);
    }

    // Two sets that speak of the same nodes, a few of which contradict each other or lead nowhere.
    static string Files(Random random)
    {
        var files = new StringBuilder();
        var flaws = random.Next(3) == 0 ? 0 : random.Next(60);
        foreach (var set in new[] { "a", "b" })
        {
            files.Append($"== {set}/manifest.yaml\ntitle: {set}\n{(random.Next(9) < 8 ? "source: codes\n" : "")}");
            Write(files, set, "Conference.csv", "id,name,aliases,memberCount,host,adopted",
                () => $"{Id('c')},Name,{Alias()}|{Alias()},{(IsFlawed() ? random.Next(3) : 7)},{(random.Next(6) == 0 ? Id('n') : "")},{Id('r')}|{Id('r')}");
            Write(files, set, "Resolution.csv", "id,title,number", () => $"{Id('r')},Title,{(IsFlawed() ? "x" : "")}");
            Write(files, set, "Nation.jsonl", null,
                () => $$"""{ "id": "{{Id('n')}}", "name": "{{(IsFlawed() ? "Other" : "Nation")}}", "hosted": [{{(random.Next(8) == 0 ? $"\"{Id('c')}\"" : "")}}] }""");
            Write(files, set, "ADOPTED.csv", "source,target,key,date",
                () => $"{Id('c')},{Id('r')},{(IsFlawed() ? "k" : "")},{(IsFlawed() ? random.Next(1990, 1993) : "")}");
        }
        // Every node is written at least once, so that most of what is named exists.
        Write(files, "c", "manifest.yaml", "title: c\nsource: codes", null);
        Write(files, "c", "Conference.csv", string.Join('\n', Ids('c').Select(id => $"{id},Name").Prepend("id,name")), null);
        Write(files, "c", "Resolution.csv", string.Join('\n', Ids('r').Select(id => $"{id},Title").Prepend("id,title")), null);
        Write(files, "c", "Nation.csv", string.Join('\n', Ids('n').Select(id => $"{id},Nation").Prepend("id,name")), null);
        return files.ToString();

        bool IsFlawed() => random.Next(1000) < flaws;

        string Id(char kind) => $"{kind}{random.Next(IsFlawed() ? Nodes + 2 : Nodes)}";

        string Alias() => $"alias {random.Next(4)}";

        void Write(StringBuilder to, string set, string name, string? header, Func<string>? row)
        {
            to.Append($"== {set}/{name}\n");
            if (header is not null)
                to.Append(header).Append('\n');
            for (var count = row is null ? 0 : random.Next(8); count > 0; count--)
                to.Append(row!()).Append('\n');
        }
    }

    static IEnumerable<string> Ids(char kind) => Enumerable.Range(0, Nodes).Select(i => $"{kind}{i}");
}
