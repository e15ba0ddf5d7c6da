using KnowledgeGraph.Errors;
using KnowledgeGraph.Seeding.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>Reads a YAML file into a tree that knows where everything stands.</summary>
/// <remarks>
/// Takes the part of YAML that says data plainly: no anchors, tags, empty values or further documents, so that
/// a small file stays small in memory and a value is what it looks like.
/// </remarks>
sealed class YamlTreeReader
{
    const int MaxDepth = 32;

    readonly CuratedFile _file;
    readonly Parser _parser;

    // The end of what was read last: where a fault lies whose place the parser does not tell.
    Mark _last = Mark.Empty;

    YamlTreeReader(CuratedFile file) => (_file, _parser) = (file, new Parser(new StringReader(file.Text)));

    /// <returns>The map at the root, empty for an empty file; null where there is a problem, the only one.</returns>
    public static SeedMap? Read(CuratedFile file, ProblemList problems)
    {
        var reader = new YamlTreeReader(file);
        try
        {
            return reader.ReadRoot();
        }
        catch (SeedSyntaxException fault)
        {
            problems.Add(fault.At, fault.Message, fault.Hint);
        }
        catch (YamlException fault)
        {
            problems.Add(reader.At(fault.Start), "The file is not YAML: " + fault.Message, QuoteHint);
        }
        // The parser's way of saying that a bracket is never closed.
        catch (InvalidOperationException)
        {
            problems.Add(reader.At(reader._last), "The file is not YAML: a bracket or a brace is not closed.",
                "Look from this place on.");
        }
        // The parser's way of saying that a tag is not one.
        catch (ArgumentException)
        {
            problems.Add(reader.At(reader._last), "The file is not YAML: a tag, which begins with '!', is malformed.",
                "Look from this place on, and put a text that begins with '!' into double quotes.");
        }
        return null;
    }

    const string QuoteHint =
        "Check the indentation and the quotes: a text that holds ': ' or ' #' needs double quotes.";

    SeedMap ReadRoot()
    {
        Next<StreamStart>();
        if (Next() is StreamEnd)
            return new SeedMap(new SourcePosition(_file.Place, 1, 1), []);
        var root = ReadValue(Next(), 0);
        Next<DocumentEnd>();
        if (Next() is DocumentStart second)
            throw Fault(second.Start, "A second YAML document begins.", "Put it into a file of its own.");
        return root as SeedMap
            ?? throw new SeedSyntaxException(root.At, "The file is not a map.", "Begin with a node type and a colon.");
    }

    SeedValue ReadValue(ParsingEvent begin, int depth)
    {
        if (depth > MaxDepth)
            throw Fault(begin.Start, $"Values nest more than {MaxDepth} deep.");
        RefuseSharing(begin);
        return begin switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadList(begin, depth),
            _ => ReadMap(begin, depth),
        };
    }

    void RefuseSharing(ParsingEvent begin)
    {
        if (begin is AnchorAlias || begin is NodeEvent { Anchor.IsEmpty: false })
            throw Fault(begin.Start, "Anchors and aliases are not allowed.", "Write the value out.");
        if (begin is NodeEvent { Tag.IsEmpty: false } tagged)
            throw Fault(begin.Start, $"The tag '{tagged.Tag}' is not allowed.",
                "Leave it out: the schema gives types.");
    }

    SeedScalar ReadScalar(Scalar scalar)
    {
        if (scalar is { Style: ScalarStyle.Plain, Value: "" or "~" or "null" })
            throw Fault(scalar.Start, "A value is missing.", "Leave the field out, or put the text into quotes.");
        return SeedTexts.Check(At(scalar.Start), scalar.Value);
    }

    SeedList ReadList(ParsingEvent begin, int depth)
    {
        var values = new List<SeedValue>();
        for (var next = Next(); next is not SequenceEnd; next = Next())
            values.Add(ReadValue(next, depth + 1));
        return new SeedList(At(begin.Start), values);
    }

    SeedMap ReadMap(ParsingEvent begin, int depth)
    {
        var fields = new List<SeedField>();
        var places = new Dictionary<string, SourcePosition>();
        for (var next = Next(); next is not MappingEnd; next = Next())
        {
            var name = ReadName(next, depth);
            if (!places.TryAdd(name.Text, name.At))
                throw Fault(next.Start, $"'{name.Text}' is written twice, first at {places[name.Text]}.",
                    "Join the two.");
            fields.Add(new SeedField(name, ReadValue(Next(), depth + 1)));
        }
        return new SeedMap(At(begin.Start), fields);
    }

    SeedScalar ReadName(ParsingEvent begin, int depth)
        => ReadValue(begin, depth + 1) as SeedScalar
            ?? throw Fault(begin.Start, "A list or a map cannot be a field's name.");

    ParsingEvent Next()
    {
        _parser.MoveNext();
        var current = _parser.Current!;
        _last = current.End;
        return current;
    }

    void Next<T>()
        where T : ParsingEvent
        => _ = (T)Next();

    SourcePosition At(Mark mark) => new(_file.Place, (int)mark.Line, (int)mark.Column);

    SeedSyntaxException Fault(Mark mark, string message, string? hint = null) => new(At(mark), message, hint);
}
