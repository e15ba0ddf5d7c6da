using System.Globalization;

namespace KnowledgeGraph.Schema;

/// <summary>The scalars that a graph schema may use.</summary>
public enum ScalarKind { String, Id, Boolean, Int, Long, Float, Date, PartialDate, DateTime, Url }

/// <summary>A built-in scalar.</summary>
public sealed class ScalarType : LeafType
{
    delegate bool Parser(string text, out object value);

    readonly Parser _parse;
    readonly string _expected;

    ScalarType(string name, ScalarKind kind, string expected, Parser parse)
        : base(name)
        => (Kind, _expected, _parse) = (kind, expected, parse);

    public ScalarKind Kind { get; }

    public override bool IsDate => Kind is ScalarKind.Date or ScalarKind.DateTime or ScalarKind.PartialDate;

    /// <summary>By the names that a graph schema uses.</summary>
    public static IReadOnlyDictionary<string, ScalarType> All { get; } = new[]
    {
        new ScalarType("String", ScalarKind.String, "a text", ParseText),
        new ScalarType("ID", ScalarKind.Id, "an id", ParseText),
        new ScalarType("Boolean", ScalarKind.Boolean, "true or false", ParseBoolean),
        new ScalarType("Int", ScalarKind.Int, "a whole number of 32 bits", ParseInt),
        new ScalarType("Long", ScalarKind.Long, "a whole number of 64 bits", ParseLong),
        new ScalarType("Float", ScalarKind.Float, "a finite number", ParseFloat),
        new ScalarType("Date", ScalarKind.Date, "a day such as 2014-10-19", ParseDate),
        new ScalarType("PartialDate", ScalarKind.PartialDate,
            "a year, month or day such as 2014, 2014-10 or 2014-10-19", ParsePartialDate),
        new ScalarType("DateTime", ScalarKind.DateTime, "an instant such as 2014-10-19T09:00:00Z", ParseDateTime),
        new ScalarType("URL", ScalarKind.Url, "an absolute address such as https://www.itu.int", ParseUrl),
    }.ToDictionary(scalar => scalar.Name);

    public override bool TryParse(string text, out object value, out string expected)
    {
        expected = _expected;
        return _parse(text, out value);
    }

    public override string Print(object value)
        => value switch
        {
            bool flag => flag ? "true" : "false",
            long number => number.ToString(CultureInfo.InvariantCulture),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            _ => (string)value,
        };

    static bool ParseText(string text, out object value)
    {
        value = text;
        return true;
    }

    static bool ParseBoolean(string text, out object value)
    {
        value = text == "true";
        return text is "true" or "false";
    }

    static bool ParseInt(string text, out object value)
        => ParseLong(text, out value) && value is >= (long)int.MinValue and <= (long)int.MaxValue;

    static bool ParseLong(string text, out object value)
    {
        var read = long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        value = number;
        return read;
    }

    static bool ParseFloat(string text, out object value)
    {
        const NumberStyles Form = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;
        var read = double.TryParse(text, Form, CultureInfo.InvariantCulture, out var number);
        // -0.0 and 0 must compare alike on every store.
        value = number == 0 ? 0d : number;
        return read && double.IsFinite(number);
    }

    static bool ParseDate(string text, out object value)
    {
        value = text;
        return text.Length == 10 && Schema.PartialDate.IsValid(text);
    }

    static bool ParsePartialDate(string text, out object value)
    {
        value = text;
        return Schema.PartialDate.IsValid(text);
    }

    // Stored in UTC with a fixed width, so that text order is time order.
    static bool ParseDateTime(string text, out object value)
    {
        var read = DateTimeOffset.TryParseExact(
            text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant);
        value = instant.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        return read;
    }

    static readonly string[] Formats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    // Uri itself trims blanks and escapes those within.
    static bool ParseUrl(string text, out object value)
    {
        value = text;
        return !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https");
    }
}
