using System.Text;
using System.Text.Json;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Commands;

/// <summary>Reads the request that stands on the command line.</summary>
static class RequestReading
{
    public static Checked<GraphRequest> Read(GivenRequest given)
    {
        var problems = new List<Problem>();
        var query = ReadText(given.File, problems);
        var variables = ReadVariables(given.Variables, problems);
        return problems.Count == 0
            ? Checked.Good(new GraphRequest(query, given.Operation, variables))
            : Checked.Bad<GraphRequest>(problems);
    }

    /// <returns>The document's errors as problems of the file that it came from.</returns>
    public static IReadOnlyList<Problem> Locate(IReadOnlyList<GraphError> errors, GivenRequest given)
        => [.. errors.Select(error =>
            new Problem(Place(error, given), $"{error.Message} ({error.Code})", error.Hint))];

    static SourcePosition? Place(GraphError error, GivenRequest given)
        => error.At is { } at ? new(given.Origin, at.Line, at.Column) : null;

    static string ReadText(string file, List<Problem> problems)
    {
        if (file == GivenRequest.StandardInput)
            return Console.In.ReadToEnd();
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            var hint = File.Exists(file) ? null : "There is no such file.";
            problems.Add(new(new(file, 0, 0), "The file cannot be read.", hint));
            return "";
        }
    }

    static byte[] ReadVariables(string? given, List<Problem> problems)
    {
        if (given is null)
            return [];
        var text = given.StartsWith('@') ? ReadText(given[1..], problems) : given;
        if (problems.Count == 0 && !IsObject(text))
        {
            problems.Add(new(null, "--variables is not a JSON object.",
                """Allowed: an object such as '{"first": 3}', or @FILE that holds one."""));
        }
        return Encoding.UTF8.GetBytes(text);
    }

    static bool IsObject(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
