namespace KnowledgeGraph.Tests.Web;

/// <summary>More nodes than the explorer draws unasked.</summary>
static class Crowd
{
    public const int Count = 2100;

    /// <summary>The address of a view that holds them: the nodes with most relationships first, then claims.</summary>
    public static string Of(ExplorerSite site)
        => $"#v=1&n={string.Join('+', site.Graph.Source.Nodes
            .OrderBy(node => node.Type.IsEvidence).ThenBy(node => node.Id, StringComparer.Ordinal)
            .Select(node => node.Id).Take(Count))}";
}
