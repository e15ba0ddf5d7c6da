using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Errors;

/// <summary>What a reader of user input returns: the value, or everything that is wrong with the input.</summary>
/// <remarks>Mistakes of a user are returned, never thrown across the front door of a stage.</remarks>
public sealed class Checked<T>
    where T : class
{
    internal Checked(T? value, IReadOnlyList<Problem> problems)
        => (Value, Problems) = (value, problems);

    /// <summary>Null exactly where <see cref="Problems"/> has a row.</summary>
    public T? Value { get; }

    /// <summary>In order of file, line and column.</summary>
    public IReadOnlyList<Problem> Problems { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsGood => Value is not null;
}

/// <summary>Makes <see cref="Checked{T}"/>.</summary>
public static class Checked
{
    public static Checked<T> Good<T>(T value)
        where T : class
        => new(value, []);

    /// <exception cref="ArgumentException">There is no problem to report.</exception>
    public static Checked<T> Bad<T>(IEnumerable<Problem> problems)
        where T : class
    {
        var sorted = problems.OrderBy(problem => problem.At ?? default).ToList();
        return sorted.Count > 0
            ? new(null, sorted)
            : throw new ArgumentException("A bad result names at least one problem.", nameof(problems));
    }
}
