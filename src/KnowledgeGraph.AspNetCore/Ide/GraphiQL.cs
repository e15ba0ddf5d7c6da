using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>What GraphiQL needs beside the files that the build has bundled.</summary>
static class GraphiQL
{
    public const string SettingsFile = "settings.json";

    // Its editor styles elements from script, and its style sheet holds its fonts; it compiles nothing.
    public const string ContentSecurityPolicy = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
        + "img-src 'self' data:; font-src 'self' data:; connect-src 'self'; worker-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <returns>UTF-8 JSON, which the page of ours around GraphiQL reads; the questions are one document.</returns>
    public static byte[] WriteSettings(IReadOnlyList<Question> questions)
        => Encoding.UTF8.GetBytes(new JsonObject { ["document"] = Question.AsDocument(questions) }.ToJsonString());
}
