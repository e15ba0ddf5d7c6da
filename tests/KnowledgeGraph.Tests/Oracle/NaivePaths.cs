using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes paths.</summary>
sealed class NaivePaths(NaiveAnswer answer)
{
    const int DefaultLength = 6;
    const int DefaultCount = 5;

    public void Write(NaiveField field, GraphNode? from, GraphNode? to)
    {
        var arguments = answer.Request.Arguments(field);
        var paths = new List<List<NaiveStep>>();
        if (from is { Type.IsEvidence: false } && to is { Type.IsEvidence: false } && from != to)
        {
            var length = PlainValue.Int(arguments.GetValueOrDefault("maxLength")) ?? DefaultLength;
            paths = new NaiveTraversal(answer.Source, arguments).Paths(from, to, length);
            paths.Sort(Compare);
            if (paths.Count == 0)
                answer.Bound("maxLength", length);
        }
        answer.WriteList(paths.Take(PlainValue.Int(arguments.GetValueOrDefault("first")) ?? DefaultCount),
            path => answer.WriteObject("Path", [], field.Sets, member => Write(member, from!, path)));
    }

    void Write(NaiveField field, GraphNode start, List<NaiveStep> path)
    {
        if (field.Name == "length")
            answer.WriteValue((long)path.Count);
        else if (field.Name == "nodes")
            answer.WriteNodes(path.Select(step => step.Other).Prepend(start), field);
        else
            answer.WriteList(path, step => NaiveRelationship.Write(answer, step.Relationship, field));
    }

    static int Compare(List<NaiveStep> one, List<NaiveStep> other)
        => Differences(one, other, step => step.Other.Id).Concat(Enumerable.Range(0, one.Count).SelectMany(i => new[]
        {
            string.CompareOrdinal(one[i].Relationship.Type.Name, other[i].Relationship.Type.Name),
            (one[i].Direction == "IN").CompareTo(other[i].Direction == "IN"),
            string.CompareOrdinal(one[i].Relationship.Key ?? "", other[i].Relationship.Key ?? ""),
        })).FirstOrDefault(difference => difference != 0);

    static IEnumerable<int> Differences(List<NaiveStep> one, List<NaiveStep> other, Func<NaiveStep, string> of)
        => one.Zip(other, (left, right) => string.CompareOrdinal(of(left), of(right)));
}
