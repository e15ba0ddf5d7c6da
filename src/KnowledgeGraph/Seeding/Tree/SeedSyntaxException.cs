using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>Leaves a file at its first fault of form; the file's reader turns it into a problem.</summary>
sealed class SeedSyntaxException(SourcePosition at, string message, string? hint = null) : Exception(message)
{
    public SourcePosition At { get; } = at;

    public string? Hint { get; } = hint;
}
