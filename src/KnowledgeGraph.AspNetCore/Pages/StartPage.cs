using System.Net;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The page at <c>/</c>: what this is, where things are, and questions that run by a click.</summary>
static class StartPage
{
    const string Policy = "default-src 'self'; script-src 'none'; form-action 'none'";

    const string DeveloperRows = """
        <dt><a href="/graphql/plain">/graphql/plain</a></dt><dd>a plain form to ask in</dd>
        <dt><a href="/graphql/schema.graphql">/graphql/schema.graphql</a></dt><dd>the API as SDL</dd>

        """;

    public static StyledPage Build(GraphHostOptions options)
        => new(
            Resources.Text("start.html")
                .Replace("{{ask}}", options.Hardened ? "" : AskLink(options.Ide), StringComparison.Ordinal)
                .Replace("{{developers}}", options.Hardened ? "" : DeveloperRows, StringComparison.Ordinal)
                .Replace("{{questions}}", options.Hardened ? "" : Questions(options.Questions), StringComparison.Ordinal),
            Resources.Text("base.css") + Resources.Text("start.css"),
            Policy);

    static string AskLink(GraphIde ide)
        => $"<p><a class=\"button\" href=\"{(ide is GraphIde.None ? PlainPage.Address : "/graphql")}\">Ask the graph</a></p>\n";

    static string Questions(IReadOnlyList<Question> questions)
        => questions.Count == 0
            ? ""
            : $"""
                <section aria-labelledby="questions">
                <h2 id="questions">Questions to begin with</h2>
                {string.Concat(questions.Select(Html))}</section>

                """;

    // <article><h3><a href="/graphql/plain#1">Who ...?</a> <a href="/graphql?query=...">JSON</a></h3><pre>{ ... }</pre></article>
    static string Html(Question question, int index)
    {
        var (title, query) = (WebUtility.HtmlEncode(question.Title), WebUtility.HtmlEncode(question.Query));
        return $"""
            <article>
            <h3><a href="/graphql/plain#{index + 1}">{title}</a> <a class="raw" href="/graphql?query={Uri.EscapeDataString(question.Query)}" aria-label="The answer as JSON">JSON</a></h3>
            <pre tabindex="0"><code>{query}</code></pre>
            </article>

            """;
    }
}
