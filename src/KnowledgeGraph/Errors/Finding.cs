namespace KnowledgeGraph.Errors;

/// <summary>How a check ended.</summary>
public enum Verdict
{
    Ok,

    /// <summary>It works, and somebody should know.</summary>
    Warning,

    /// <summary>Something does not work before it is mended.</summary>
    Wrong,
}

/// <summary>What a check found: <c>kg doctor</c> prints one line for each.</summary>
/// <param name="What">One sentence or phrase that names what was looked at.</param>
/// <param name="Remedy">The next step, or the command to run; null where all is well.</param>
public sealed record Finding(Verdict Verdict, string What, string? Remedy = null)
{
    public static Finding Ok(string what) => new(Verdict.Ok, what);

    public static Finding Warning(string what, string? remedy) => new(Verdict.Warning, what, remedy);

    public static Finding Wrong(string what, string? remedy) => new(Verdict.Wrong, what, remedy);

    public static Finding Wrong(Problem problem)
        => Wrong(problem.At is { } at ? $"{at}: {problem.Message}" : problem.Message, problem.Hint);
}
