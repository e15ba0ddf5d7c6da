using GraphQL.Validation;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>Turns GraphQL.NET's errors into ours.</summary>
static class ValidationErrors
{
    // A message names everything that is wrong with one value; the first of it will do.
    const int MaxCharacters = 500;

    const string Suggestion = " Did you mean ";

    // Its messages put near names at the end, some without the question mark. They are for the hint alone, which a
    // hardened server leaves out.
    public static GraphError Map(ValidationError error)
    {
        var message = Shortened(error.Message);
        var at = message.IndexOf(Suggestion, StringComparison.Ordinal);
        return at < 0
            ? new(ErrorCodes.Validation, message, Position(error))
            : new(ErrorCodes.Validation, message[..at], Position(error), message[(at + 1)..].TrimEnd('?', '.') + "?");
    }

    static string Shortened(string message) => message.Length > MaxCharacters ? $"{message[..MaxCharacters].TrimEnd()} ..." : message;

    static DocumentPosition? Position(ValidationError error)
        => error.Locations is [var first, ..] ? new(first.Line, first.Column) : null;
}
