using System.Globalization;
using CsCheck;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Values of leaf types: few enough to tie, odd enough to hurt.</summary>
static class RandomValues
{
    // Accents composed and not, case, signs that JSON escapes, signs beyond the basic plane, texts that look like other things.
    static readonly string[] Pieces =
    [
        "a", "A", "b", "B", "é", "e\u0301", "E", "ß", "ss", "æ", "Ø", "ı", "😀", "\U0010FFFF", "\uFFFD", "日本", " ", "-", "_", "%", "*",
        "\"", "\\", "\n", "\t", "\u2028", "<", ">", "&", "'", "+", "/", "null", "1", "10", "2", "true",
    ];

    static readonly Gen<string> Texts = Gen.Frequency(
        (5, Gen.OneOf("", "a", "A", "b", "Émile", "Emile", "emile", "10", "9")),
        (3, Gen.OneOf(Pieces).Array[0, 5].Select(string.Concat)),
        (1, Gen.OneOf(Pieces).Array[60, 90].Select(string.Concat)));

    static readonly Gen<string> Ids = Gen.OneOf("a", "A", "b", "a-1", "1", "01", "10", "Z~", "z_", "x.y");

    static readonly Gen<string> Ints = Gen.Frequency(
        (6, Gen.Int[-3, 3]), (1, Gen.OneOf(int.MinValue, int.MaxValue)), (1, Gen.Int)).Select(Print);

    static readonly Gen<string> Longs = Gen.Frequency(
        (6, Gen.Long[-3, 3]), (2, Gen.OneOf(long.MinValue, long.MaxValue, (1L << 53) + 1, -(1L << 53) - 1)), (1, Gen.Long)).Select(Print);

    static readonly Gen<string> Floats = Gen.Frequency(
        (4, Gen.OneOf("0", "-0", "0.5", "1", "-1", "0.1", "1.5")),
        (2, Gen.OneOf("1.7976931348623157E+308", "-1.7976931348623157E+308", "5E-324", "1e21", "123456789012345680", "1e-7", "0.30000000000000004")),
        (1, Gen.Double.Where(double.IsFinite).Select(number => number.ToString("R", CultureInfo.InvariantCulture))));

    static readonly Gen<string> Dates = Gen.Select(
        Gen.OneOf(1, 1999, 2014, 2014, 2015, 9999), Gen.OneOf(1, 2, 10, 12), Gen.OneOf(1, 19, 28),
        (year, month, day) => $"{year:0000}-{month:00}-{day:00}");

    static readonly Gen<string> PartialDates = Gen.Select(Dates, Gen.OneOf(4, 7, 10), (date, length) => date[..length]);

    static readonly Gen<string> Instants = Gen.Select(
        Dates, Gen.OneOf("T00:00Z", "T09:00:00Z", "T09:00:00.5+02:00", "T23:59:59.999Z", "T12:30:00.123456Z"),
        (date, time) => (date[..4] is "0001" or "9999" ? "2014" + date[4..] : date) + time);

    static readonly Gen<string> Addresses = Gen.OneOf(
        "https://www.itu.int", "http://a.example/é?q=1&r=%20#x", "https://a.example/A", "https://a.example/a");

    public static object Of(LeafType type, Choices choices)
    {
        var text = choices.Of(TextsOf(type));
        return type.TryParse(text, out var value, out _) ? value : throw new InvalidOperationException($"'{text}' is no {type}.");
    }

    static Gen<string> TextsOf(LeafType type)
        => type is EnumType leaf
            ? Gen.OneOf(leaf.Values.Select(v => v.Name).ToArray())
            : ((ScalarType)type).Kind switch
            {
                ScalarKind.String => Texts,
                ScalarKind.Id => Ids,
                ScalarKind.Boolean => Gen.OneOf("true", "false"),
                ScalarKind.Int => Ints,
                ScalarKind.Long => Longs,
                ScalarKind.Float => Floats,
                ScalarKind.Date => Dates,
                ScalarKind.PartialDate => PartialDates,
                ScalarKind.DateTime => Instants,
                _ => Addresses,
            };

    static string Print(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Print(long number) => number.ToString(CultureInfo.InvariantCulture);
}
