using System.Globalization;

namespace KnowledgeGraph.Schema;

/// <summary>The rules of PartialDate: <c>2014</c>, <c>2014-10</c> or <c>2014-10-19</c>, years 0001 to 9999.</summary>
public static class PartialDate
{
    /// <returns>True where the text is a year, a month or a day of the proleptic Gregorian calendar.</returns>
    public static bool IsValid(string text)
        => text.Length switch
        {
            4 => IsDay(text + "-01-01"),
            7 => IsDay(text + "-01"),
            10 => IsDay(text),
            _ => false,
        };

    /// <returns>True where the period of <paramref name="outer"/> contains the period of <paramref name="inner"/>.</returns>
    /// <remarks>Both must be valid. <c>2014-10</c> contains <c>2014-10-30</c> and itself.</remarks>
    public static bool Contains(string outer, string inner)
        => inner.StartsWith(outer, StringComparison.Ordinal);

    /// <summary>The first text, in the order of texts, of a period that begins no earlier than this one.</summary>
    /// <remarks>Texts order by the start of their periods, coarser ones first: 2014 stands before 2014-01, which begins on the same day.</remarks>
    public static string Start(string text) => Coarsest(FirstDay(text));

    /// <summary>The first text, in the order of texts, of a period that begins after the end of this one.</summary>
    public static string AfterEnd(string text)
    {
        var first = FirstDay(text);
        var isLast = text.Length switch
        {
            4 => first.Year == DateOnly.MaxValue.Year,
            7 => first.Year == DateOnly.MaxValue.Year && first.Month == 12,
            _ => first == DateOnly.MaxValue,
        };
        // Behind all digits.
        return isLast ? ":" : Coarsest(text.Length switch
        {
            4 => first.AddYears(1),
            7 => first.AddMonths(1),
            _ => first.AddDays(1),
        });
    }

    /// <summary>A text that stands behind all periods that lie in this one, and before all others that follow it.</summary>
    // What follows the text of a period in a finer one is a hyphen, which the point comes after.
    public static string AfterInside(string text) => text + ".";

    /// <summary>The month and the year in which the period begins: those that begin earlier and do not end before it.</summary>
    public static IReadOnlyList<string> Around(string text)
    {
        var first = Print(FirstDay(text));
        return [first[..7], first[..4]];
    }

    static DateOnly FirstDay(string text)
        => DateOnly.ParseExact(text.Length switch { 4 => text + "-01-01", 7 => text + "-01", _ => text }, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Coarsest(DateOnly day)
        => (day.Month, day.Day) switch
        {
            (1, 1) => Print(day)[..4],
            (_, 1) => Print(day)[..7],
            _ => Print(day),
        };

    static string Print(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static bool IsDay(string text)
        => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
