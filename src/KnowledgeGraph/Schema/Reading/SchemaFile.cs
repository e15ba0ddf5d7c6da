using System.Text;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>One file of a graph schema, parsed.</summary>
sealed class SchemaFile
{
    const int MaxDepth = 64;

    SchemaFile(string name, string text, GraphQLDocument document)
        => (Name, Text, Document) = (name, text, document);

    public string Name { get; }

    public string Text { get; }

    public GraphQLDocument Document { get; }

    /// <returns>Null, with the problem added, where the text is not GraphQL.</returns>
    public static SchemaFile? Parse(string name, byte[] bytes, List<Problem> problems)
    {
        if (Decode(bytes) is not { } text)
            return Refuse(problems, new(name, 0, 0), "The file is not UTF-8.", "Save it as UTF-8.");
        try
        {
            var options = new ParserOptions { Ignore = IgnoreOptions.Comments, MaxDepth = MaxDepth };
            return new SchemaFile(name, text, Parser.Parse(text, options));
        }
        catch (GraphQLSyntaxErrorException error)
        {
            var at = PositionIn(text, name, error.Location.Line, error.Location.Column);
            return Refuse(problems, at, $"Not GraphQL: {Sentence(error.Description)}");
        }
        catch (GraphQLMaxDepthExceededException)
        {
            return Refuse(problems, new(name, 0, 0), $"Not a schema: values or types are nested more than {MaxDepth} deep.");
        }
    }

    public SourcePosition PositionOf(ASTNode node)
    {
        var before = Text.AsSpan(0, node.Location.Start);
        return new(Name, before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    static SchemaFile? Refuse(List<Problem> problems, SourcePosition at, string message, string? hint = null)
    {
        problems.Add(new(at, message, hint));
        return null;
    }

    // At the end of a text the parser counts the last line end as a part of its line.
    static SourcePosition PositionIn(string text, string name, int line, int column)
    {
        var written = text.Split('\n').ElementAtOrDefault(line - 1) ?? "";
        return new(name, line, Math.Min(column, written.Length + 1));
    }

    // Only the line ends of the GraphQL spec, 2.1.2: a text may hold others, such as U+2028.
    static string? Decode(byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF')
                .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    // The parser ends some of its messages with the address of a section of the GraphQL spec.
    static string Sentence(string text) => text.Split("; for more information", 2)[0].TrimEnd('.') + ".";
}
