using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Files;

/// <summary>Puts sets behind those that they require; where that leaves a choice, by name.</summary>
static class SetOrder
{
    public static IReadOnlyList<Manifest> Sort(IReadOnlyList<Manifest> manifests, ProblemList problems)
    {
        ReportUnknown(manifests, problems);
        var known = manifests.Select(manifest => manifest.Name).ToHashSet();
        var waiting = manifests.OrderBy(manifest => manifest.Name, StringComparer.Ordinal).ToList();
        var sorted = new List<Manifest>();
        while (waiting.Find(manifest => IsReady(manifest, known, sorted)) is { } next)
        {
            waiting.Remove(next);
            sorted.Add(next);
        }
        if (waiting.Count > 0)
            ReportCycle(waiting, problems);
        return sorted;
    }

    static bool IsReady(Manifest manifest, HashSet<string> known, List<Manifest> sorted)
        => manifest.Requires.All(name => !known.Contains(name.Text) || sorted.Exists(other => other.Name == name.Text));

    static void ReportUnknown(IReadOnlyList<Manifest> manifests, ProblemList problems)
    {
        var known = manifests.Select(manifest => manifest.Name).ToList();
        var required = manifests.SelectMany(manifest => manifest.Requires);
        foreach (var name in required.Where(name => !known.Contains(name.Text)))
            problems.Add(name.At, $"The required set '{name.Text}' does not exist.",
                NearNames.Hint(name.Text, known) ?? "A set is named after its folder.");
    }

    // Every waiting set has a requirement that waits too, so following those must come back to a set seen before.
    static void ReportCycle(List<Manifest> waiting, ProblemList problems)
    {
        var path = new List<Manifest> { waiting[0] };
        while (true)
        {
            var next = waiting.First(other => path[^1].Requires.Any(name => name.Text == other.Name));
            var start = path.IndexOf(next);
            path.Add(next);
            if (start < 0)
                continue;
            var names = string.Join(" -> ", path.Skip(start).Select(manifest => manifest.Name));
            problems.Add(path[start].At, $"Sets require each other: {names}.", "Take one of them out of 'requires'.");
            return;
        }
    }
}
