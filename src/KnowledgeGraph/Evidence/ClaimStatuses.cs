namespace KnowledgeGraph.Evidence;

/// <summary>How a claim can stand to the graph: the names that rules hang on.</summary>
static class ClaimStatuses
{
    public const string Supported = "SUPPORTED";
    public const string Inferred = "INFERRED";
    public const string Disputed = "DISPUTED";
    public const string Corrected = "CORRECTED";
}
