using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Schema;
using Members = System.Collections.Generic.OrderedDictionary<string, object?>;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Compares values.</summary>
static class NaiveComparison
{
    /// <param name="value">Null where it is absent.</param>
    /// <param name="operation">One that begins with n is the exact complement of the one without.</param>
    public static bool Passes(LeafType type, object? value, string operation, object? given)
        => operation switch
        {
            "and" => PlainValue.List(given).All(each => PassesAll(type, value, each)),
            "or" => PlainValue.List(given).Any(each => PassesAll(type, value, each)),
            "eq" when given is null => value is null,
            ['n', ..] => !Passes(type, value, operation[1..], given),
            "contains" => value is string text && text.Contains((string)given!, StringComparison.Ordinal),
            "startsWith" => value is string text && text.StartsWith((string)given!, StringComparison.Ordinal),
            "endsWith" => value is string text && text.EndsWith((string)given!, StringComparison.Ordinal),
            "in" => PlainValue.List(given).Any(each => value is not null && value.Equals(Canonical(type, each!))),
            _ => value is not null && Holds(type, value, operation, Canonical(type, given!)),
        };

    /// <returns>A long, a double, or a text that is compared sign by sign.</returns>
    public static object SortValue(LeafType type, object value)
        => value is bool flag ? (flag ? 1L : 0L)
            : type is ScalarType { Kind: ScalarKind.String or ScalarKind.Url } ? SortKey.Of((string)value)
            : value;

    /// <summary>Of present values; of those with one sort key by their letters. Null stands for all that is absent.</summary>
    public static IComparer<object?> Order(LeafType type)
        => Comparer<object?>.Create((one, other) => one is null || other is null ? 0
            : Compare(type, one, other) is not 0 and var difference ? difference
            : one is string text ? Encoding.UTF8.GetBytes(text).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes((string)other))
            : 0);

    static int Compare(LeafType type, object one, object other)
        => (SortValue(type, one), SortValue(type, other)) switch
        {
            (string left, string right) => string.CompareOrdinal(left, right),
            (var left, var right) => ((IComparable)left).CompareTo(right),
        };

    static bool PassesAll(LeafType type, object? value, object? operations)
        => ((Members)operations!).All(op => Passes(type, value, op.Key, op.Value));

    static bool Holds(LeafType type, object value, string operation, object given)
        => operation switch
        {
            "eq" => value.Equals(given),
            "within" => PartialDate.Contains((string)given, (string)value),
            "reaches" => string.CompareOrdinal(LastDay((string)value), FirstDay((string)given)) >= 0,
            _ when type is ScalarType { Kind: ScalarKind.PartialDate } => HoldsOfPeriods(FirstDay((string)value), operation, (string)given),
            "gt" => Compare(type, value, given) > 0,
            "gte" => Compare(type, value, given) >= 0,
            "lt" => Compare(type, value, given) < 0,
            "lte" => Compare(type, value, given) <= 0,
            _ => throw new UnreachableException(operation),
        };

    static bool HoldsOfPeriods(string start, string operation, string given)
        => operation switch
        {
            "gt" => string.CompareOrdinal(start, LastDay(given)) > 0,
            "gte" => string.CompareOrdinal(start, FirstDay(given)) >= 0,
            "lt" => string.CompareOrdinal(start, FirstDay(given)) < 0,
            "lte" => string.CompareOrdinal(start, LastDay(given)) <= 0,
            _ => throw new UnreachableException(operation),
        };

    static string FirstDay(string date) => date + "-01-01"[..(10 - date.Length)];

    static string LastDay(string date)
    {
        var month = date.Length == 4 ? date + "-12" : date[..7];
        var days = DateTime.DaysInMonth(int.Parse(month[..4]), int.Parse(month[5..]));
        return date.Length == 10 ? date : $"{month}-{days:00}";
    }

    static object Canonical(LeafType type, object given)
        => given is bool ? given
            : type.TryParse(PlainValue.Text(given), out var value, out var expected) ? value
            : throw new ArgumentException($"{given} is not {expected}.");
}
