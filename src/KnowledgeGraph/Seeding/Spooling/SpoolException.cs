namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>There is no room, or no right, to sort on disk.</summary>
sealed class SpoolException(Exception cause) : Exception($"Bulk files cannot be sorted on disk: {cause.Message}", cause)
{
    public string Hint { get; } = "Make room where temporary files are kept, or name another folder in the variable TMPDIR.";
}
