using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Evidence;

/// <summary>A source and what is quoted from it.</summary>
/// <param name="Sha256">Null where the source has no hash.</param>
/// <param name="Excerpts">In the order of claims; at least one.</param>
sealed record CitedSource(string Id, string? Sha256, IReadOnlyList<CitedExcerpt> Excerpts)
{
    /// <returns>Null where no source fits, with a problem.</returns>
    public static CitedSource? Choose(GraphSource source, string? id, ProblemList problems)
    {
        var evidence = source.Schema.Evidence;
        var sources = source.Nodes.Where(node => node.Type == evidence.Source).ToList();
        var chosen = id is null ? ChooseHashed(sources, evidence, problems) : ChooseNamed(sources, id, problems);
        if (chosen is null)
            return null;
        var excerpts = Quote(source, evidence, chosen);
        if (excerpts.Count > 0)
            return new CitedSource(chosen.Id, Hash(chosen, evidence), excerpts);
        problems.Add(null, $"No claim quotes source '{chosen.Id}'.",
            $"Give claims that cite it an '{evidence.Excerpt.Name}', or name another source.");
        return null;
    }

    static GraphNode? ChooseHashed(List<GraphNode> sources, EvidenceModel evidence, ProblemList problems)
    {
        var hashed = sources.Where(node => Hash(node, evidence) is not null).ToList();
        if (hashed is [var single])
            return single;
        if (hashed.Count == 0)
            problems.Add(null,
                $"No source has a '{evidence.Sha256.Name}', so it is not clear which one the document is.",
                "Name the source.");
        else
            problems.Add(null, $"Several sources have a '{evidence.Sha256.Name}'.",
                $"Name one of them: {string.Join(", ", hashed.Select(node => node.Id))}.");
        return null;
    }

    static GraphNode? ChooseNamed(List<GraphNode> sources, string id, ProblemList problems)
    {
        if (sources.Find(node => node.Id == id) is { } chosen)
            return chosen;
        var known = sources.Select(node => node.Id).ToList();
        problems.Add(null, $"Source '{id}' does not exist.",
            NearNames.Hint(id, known)
                ?? $"There are {string.Join(", ", known.Take(10))}{(known.Count > 10 ? ", ..." : "")}.");
        return null;
    }

    static string? Hash(GraphNode node, EvidenceModel evidence) => node.Values[evidence.Sha256.Ordinal] as string;

    static List<CitedExcerpt> Quote(GraphSource source, EvidenceModel evidence, GraphNode cited)
        => source.Relationships
            .Where(row => row.Type == evidence.Citations.Type && row.End.Id == cited.Id && row.Start.Type == evidence.Claim)
            .Where(row => row.Values[evidence.Excerpt.Ordinal] is string)
            .Select(row => new CitedExcerpt(
                row.Start.Id,
                (string)row.Values[evidence.Excerpt.Ordinal]!,
                (int?)(row.Values[evidence.Line.Ordinal] as long?)))
            .ToList();
}

/// <param name="Line">From 1; null where the citation names none.</param>
sealed record CitedExcerpt(string ClaimId, string Text, int? Line);
