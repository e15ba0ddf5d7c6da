using KnowledgeGraph.Errors;
using Spectre.Console;

namespace KnowledgeGraph.Server;

/// <summary>Where the program speaks: results on standard output, all else on standard error.</summary>
static class Terminal
{
    const int MaxProblems = 100;

    static readonly Style Red = new(Color.Red);
    static readonly Style Faint = new(Color.Grey);

    /// <summary>Results, without colours, so that they can be piped.</summary>
    public static TextWriter Out => Console.Out;

    /// <summary>Messages to people. Spectre leaves colours out where NO_COLOR is set or nobody watches.</summary>
    public static IAnsiConsole Errors { get; } = ConsoleOn(Console.Error, Console.IsErrorRedirected);

    /// <summary>True where a person watches standard error, so that a bar may move there.</summary>
    public static bool IsWatched
        => Errors.Profile.Capabilities is { Interactive: true, Ansi: true } && !Console.IsErrorRedirected;

    public static bool HasColors
        => Errors.Profile.Capabilities is { Ansi: true, ColorSystem: not ColorSystem.NoColors };

    /// <summary>Results for people, such as help, which keep their colours on a terminal.</summary>
    public static IAnsiConsole Colored() => ConsoleOn(Console.Out, Console.IsOutputRedirected);

    public static void Say(string message) => Errors.WriteLine(message);

    /// <summary>Prints problems as <c>file:line:column: message</c> with hints, their number, and the next step.</summary>
    /// <returns>The exit code, so that a command can end with it.</returns>
    public static int Refuse(int exitCode, IReadOnlyList<Problem> problems, string? next = null)
    {
        foreach (var problem in problems.Take(MaxProblems))
            Write(problem);
        if (problems.Count > MaxProblems)
            Say($"... and {problems.Count - MaxProblems} more");
        if (problems.Count > 1)
            Say($"{problems.Count} problems.");
        if (next is not null)
            Say(next);
        return exitCode;
    }

    static void Write(Problem problem)
    {
        if (problem.At is { } at)
            Errors.Write(new Text($"{at}: "));
        Errors.WriteLine(problem.Message, Red);
        if (problem.Hint is not null)
            Errors.WriteLine($"  hint: {problem.Hint}", Faint);
    }

    static IAnsiConsole ConsoleOn(TextWriter writer, bool isRedirected)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        // A pipe has no width: lines that name a file must stay in one piece.
        if (isRedirected)
            console.Profile.Width = 10_000;
        return console;
    }
}
