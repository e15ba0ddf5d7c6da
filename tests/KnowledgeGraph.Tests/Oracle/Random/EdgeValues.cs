using System.Globalization;
using System.Text;
using CsCheck;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>Texts of values at the limits of their types and on either side of where others have theirs.</summary>
static class EdgeValues
{
    static readonly Gen<string> Wholes = Gen.Frequency(
        (3, Gen.OneOf(long.MinValue, long.MinValue + 1, long.MaxValue - 1, long.MaxValue, (1L << 53) - 1, 1L << 53, (1L << 53) + 1, -(1L << 53) - 1, 0, -1)),
        (2, Gen.Long),
        (1, Gen.Int.Select(number => (long)number))).Select(Print);

    static readonly Gen<string> Floats = Gen.Frequency(
        (3, Gen.OneOf(
            "5E-324", "-5E-324", "2.225073858507201E-308", "2.2250738585072014E-308", "1.7976931348623157E+308", "-1.7976931348623157E+308",
            "0", "-0", "0.1", "0.30000000000000004", "9007199254740993", "123456789012345.67", "0.1234567890123456", "1e21", "1e-7", "4.35", "2.5E-8")),
        (3, Gen.Double.Where(double.IsFinite).Select(number => number.ToString("R", CultureInfo.InvariantCulture))));

    // What ends lines for some, lies beyond the basic plane, marks an order, is changed by folding, quotes, or looks like another value.
    // Seeds refuse control characters other than these two.
    static readonly Gen<string> Texts = Gen.Frequency(
        (2, Gen.OneOf("", " ", "\n", "\t", "a\n\nb", "\u00a0", "\u2028", "\ufeff", "\uffff", "\U0010ffff", "😀", "e\u0301", "é", "İ", "ß", "\"", "\"\"", "'", "\\", "\\u0000", ",", ";", "null", "NaN", "true", "0x10", "1e3")),
        (3, Gen.Int[0, 0x10ffff].Where(IsAllowed).Select(scalar => new Rune(scalar).ToString()).Array[0, 12].Select(string.Concat)));

    static readonly Gen<string> Days = Gen.Frequency(
        (1, Gen.OneOf("0001-01-01", "9999-12-31", "2000-02-29", "1900-02-28", "1865-05-17")),
        (1, Gen.Int[0, 3_652_058].Select(day => DateOnly.FromDayNumber(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))));

    static readonly Gen<string> Partial = Gen.Select(Days, Gen.OneOf(4, 7, 10), (day, length) => day[..length]);

    static readonly Gen<string> Instants = Gen.Frequency(
        (1, Gen.OneOf("0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.999Z", "2014-10-19T09:00+14:00", "2014-10-19T09:00:00.1-12:00")),
        (1, Gen.Long[DateTime.MinValue.Ticks / 10_000, DateTime.MaxValue.Ticks / 10_000].Select(
            milliseconds => new DateTime(milliseconds * 10_000).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture))));

    static readonly Gen<string> Addresses = Gen.OneOf(
        "https://www.itu.int", "http://a.example/é?q=1&r=%20#x", "https://a.example/A", "https://a.example/a", "https://a.example/%00", "http://[::1]:8080/", "https://xn--nxasmq6b/", "https://a.example/" + new string('x', 2_000));

    public static Gen<string> Of(ScalarKind kind)
        => kind switch
        {
            ScalarKind.Boolean => Gen.OneOf("true", "false"),
            ScalarKind.Int => Gen.Frequency((1, Gen.OneOf(int.MinValue, int.MaxValue, 0, -1)), (1, Gen.Int)).Select(number => Print(number)),
            ScalarKind.Long => Wholes,
            ScalarKind.Float => Floats,
            ScalarKind.Date => Days,
            ScalarKind.PartialDate => Partial,
            ScalarKind.DateTime => Instants,
            ScalarKind.Url => Addresses,
            _ => Texts,
        };

    static bool IsAllowed(int scalar) => Rune.IsValid(scalar) && (scalar is '\t' or '\n' || !Rune.IsControl(new(scalar)));

    static string Print(long number) => number.ToString(CultureInfo.InvariantCulture);
}
