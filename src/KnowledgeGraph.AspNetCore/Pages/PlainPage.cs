using System.Net;
using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The page at <c>/graphql/plain</c>: a form to ask in, which needs no IDE and, if need be, no script.</summary>
static class PlainPage
{
    public const string Address = "/graphql/plain";
    public const string ScriptAddress = "/graphql/plain.js";

    const string Policy = "default-src 'none'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'";

    public static StyledPage Build(GraphHostOptions options)
        => new(
            Resources.Text("plain.html")
                .Replace("{{questions}}", string.Concat(options.Questions.Select(Option)), StringComparison.Ordinal)
                .Replace("{{query}}", WebUtility.HtmlEncode(options.Questions is [var first, ..] ? first.Query : ""), StringComparison.Ordinal),
            Resources.Text("base.css") + Resources.Text("plain.css"),
            Policy);

    public static StaticFile Script { get; } = Resources.File("plain.js", "text/javascript; charset=utf-8");

    static string Option(Question question)
        => $"<option value=\"{WebUtility.HtmlEncode(question.Query)}\">{WebUtility.HtmlEncode(question.Title)}</option>\n";
}
