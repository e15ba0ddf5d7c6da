using System.Text;
using System.Text.Json;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding.Tree;

/// <summary>Reads a line of JSON Lines into a map; a null is an absent field.</summary>
sealed class JsonLineReader(string place, int line, byte[] bytes)
{
    const int MaxDepth = 32;

    // The place of the last token, from which the next is counted on: a long line is walked once.
    int _offset;
    int _column = 1;

    /// <exception cref="SeedSyntaxException">The line is not a JSON object.</exception>
    public static SeedMap Read(string place, int line, byte[] bytes)
    {
        try
        {
            return new JsonLineReader(place, line, bytes).ReadLine();
        }
        // The second is the reader's way of refusing half a surrogate pair.
        catch (Exception fault) when (fault is JsonException or InvalidOperationException)
        {
            var before = (int)((fault as JsonException)?.BytePositionInLine ?? 0);
            var column = Encoding.UTF8.GetCharCount(bytes.AsSpan(0, before)) + 1;
            throw new SeedSyntaxException(new SourcePosition(place, line, column), "The line is not JSON.", ObjectHint);
        }
    }

    const string ObjectHint = "Each line holds one object: { \"id\": \"...\", ... }.";

    SeedMap ReadLine()
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = MaxDepth });
        reader.Read();
        var at = At(reader);
        var row = ReadValue(ref reader) as SeedMap
            ?? throw new SeedSyntaxException(at, "The line is not an object.", ObjectHint);
        reader.Read();
        return row;
    }

    SeedValue? ReadValue(ref Utf8JsonReader reader)
        => reader.TokenType switch
        {
            JsonTokenType.StartObject => ReadMap(ref reader),
            JsonTokenType.StartArray => ReadList(ref reader),
            JsonTokenType.Null => null,
            JsonTokenType.String => SeedTexts.Check(At(reader), reader.GetString()!),
            _ => SeedTexts.Check(At(reader), Encoding.UTF8.GetString(reader.ValueSpan)),
        };

    SeedList ReadList(ref Utf8JsonReader reader)
    {
        var (at, values) = (At(reader), new List<SeedValue>());
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            if (ReadValue(ref reader) is { } value)
                values.Add(value);
        return new SeedList(at, values);
    }

    SeedMap ReadMap(ref Utf8JsonReader reader)
    {
        var (at, fields, names) = (At(reader), new List<SeedField>(), new HashSet<string>());
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = SeedTexts.Check(At(reader), reader.GetString()!);
            if (!names.Add(name.Text))
                throw new SeedSyntaxException(name.At, $"'{name}' is written twice.", "Join the two.");
            reader.Read();
            if (ReadValue(ref reader) is { } value)
                fields.Add(new SeedField(name, value));
        }
        return new SeedMap(at, fields);
    }

    SourcePosition At(in Utf8JsonReader reader)
    {
        var offset = (int)reader.TokenStartIndex;
        _column += Encoding.UTF8.GetCharCount(bytes.AsSpan(_offset, offset - _offset));
        _offset = offset;
        return new SourcePosition(place, line, _column);
    }
}
