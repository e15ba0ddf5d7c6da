namespace KnowledgeGraph.Server.Commands;

/// <summary>A GraphQL request as it stands on the command line.</summary>
/// <param name="File">A document, or <see cref="StandardInput"/>.</param>
/// <param name="Variables">A JSON object, or <c>@FILE</c>.</param>
/// <param name="Operation">Which of the document's operations.</param>
sealed record GivenRequest(string File, string? Variables, string? Operation)
{
    public const string StandardInput = "-";

    /// <summary>How problems name the document.</summary>
    public string Origin => File == StandardInput ? "<stdin>" : File;
}
