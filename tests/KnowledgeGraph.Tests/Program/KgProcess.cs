using System.Diagnostics;

namespace KnowledgeGraph.Tests.Program;

/// <summary>What a run of <c>kg</c> left behind.</summary>
sealed record KgResult(int ExitCode, string Out, string Errors);

/// <summary>Runs the built <c>kg</c> as a user would, in a folder of the test's.</summary>
static class KgProcess
{
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs to the end.</summary>
    public static async Task<KgResult> RunAsync(
        string folder, string[] args, string input = "", params (string Name, string Value)[] variables)
    {
        using var kg = Start(folder, args, variables);
        await kg.StandardInput.WriteAsync(input);
        kg.StandardInput.Close();
        return await EndAsync(kg);
    }

    /// <returns>What <c>kg query</c> answers, without spaces and line ends.</returns>
    public static async Task<string> AskAsync(string folder, string query)
    {
        var result = await RunAsync(folder, ["query", "-"], query);
        return result.Out.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal);
    }

    /// <summary>The program and what stands before its arguments: the built one, or the executable that <c>KG_PROGRAM</c> names.</summary>
    static readonly string[] Command = Environment.GetEnvironmentVariable("KG_PROGRAM") is { Length: > 0 } program
        ? [program]
        : ["dotnet", Path.Combine(AppContext.BaseDirectory, "kg.dll")];

    /// <summary>The same, for a shell.</summary>
    public static string ShellCommand { get; } = string.Join(' ', Command.Select(word => $"'{word}'"));

    public static Process Start(string folder, string[] args, params (string Name, string Value)[] variables)
        => Start(folder, Command[0], [.. Command[1..], .. args], variables);

    /// <summary>Starts a shell with a script that runs <see cref="ShellCommand"/>.</summary>
    public static Process StartShell(string folder, string script, params string[] before)
        => before is [var command, .. var arguments]
            ? Start(folder, command, [.. arguments, "bash", "-c", script])
            : Start(folder, "bash", ["-c", script]);

    static Process Start(string folder, string program, string[] args, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(program, args)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // What is set around the tests must not be taken for a setting.
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
            start.Environment.Remove(name);
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    static bool IsSetting(string name)
        => name.StartsWith("KG_", StringComparison.Ordinal) || name.StartsWith("NEO4J_", StringComparison.Ordinal);

    /// <summary>Waits for the end; what was not yet read is the result's text.</summary>
    public static async Task<KgResult> EndAsync(Process kg)
    {
        using var patience = new CancellationTokenSource(Patience);
        var output = kg.StandardOutput.ReadToEndAsync(patience.Token);
        var errors = kg.StandardError.ReadToEndAsync(patience.Token);
        try
        {
            await kg.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            kg.Kill(entireProcessTree: true);
            throw;
        }
        return new(kg.ExitCode, await output, await errors);
    }
}
