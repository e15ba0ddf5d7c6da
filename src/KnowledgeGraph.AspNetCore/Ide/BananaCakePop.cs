using System.Text;
using System.Text.Json.Nodes;

namespace KnowledgeGraph.AspNetCore.Ide;

/// <summary>What Banana Cake Pop needs beside its own files.</summary>
static class BananaCakePop
{
    public const string SettingsFile = "bcp-config.json";

    // It compiles functions from text and styles elements from script.
    public const string ContentSecurityPolicy = "default-src 'none'; script-src 'self' 'unsafe-eval'; "
        + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; "
        + "manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <remarks>Its telemetry is on where this file is missing. Source: the package's own code, as it has no documentation.</remarks>
    /// <returns>UTF-8 JSON; the questions are one document, of which the IDE runs one operation at a time.</returns>
    public static byte[] WriteSettings(IReadOnlyList<Question> questions)
        => Encoding.UTF8.GetBytes(new JsonObject
        {
            ["title"] = "KnowledgeGraph",
            ["disableTelemetry"] = true,
            // Both together: the endpoint is at the address that the browser knows, whatever stands before the server.
            ["useBrowserUrlAsEndpoint"] = true,
            ["endpoint"] = "/graphql",
            ["includeCookies"] = false,
            ["useGet"] = false,
            ["graphQLDocument"] = Question.AsDocument(questions),
        }.ToJsonString());
}
