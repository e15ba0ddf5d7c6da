using KnowledgeGraph.AspNetCore.Pages;

namespace KnowledgeGraph.AspNetCore;

/// <summary>A ready-made request.</summary>
/// <param name="Title">One line for people.</param>
/// <param name="Query">
/// A GraphQL document that needs no variables; of one named operation, since the IDE shows all questions as one document.
/// </param>
public sealed record Question(string Title, string Query)
{
    const string Heading = "# ";

    static readonly Lazy<IReadOnlyList<Question>> _builtIn = new(() => Read(Resources.Text("questions.graphql")));

    /// <summary>About conferences, officials and resolutions of the ITU.</summary>
    public static IReadOnlyList<Question> BuiltIn => _builtIn.Value;

    /// <returns>One GraphQL document of all operations, each under its title.</returns>
    public static string AsDocument(IEnumerable<Question> questions)
        => string.Join("\n\n", questions.Select(question => $"{Heading}{question.Title}\n{question.Query}"));

    /// <summary>Reads GraphQL documents from one text; a line <c># Title</c> begins each.</summary>
    public static IReadOnlyList<Question> Read(string text)
        => [.. $"\n{text}".Split($"\n{Heading}", StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part.Split('\n', 2))
            .Where(lines => lines.Length == 2)
            .Select(lines => new Question(lines[0].Trim(), lines[1].Trim()))];
}
