namespace KnowledgeGraph.Errors;

/// <summary>What is wrong with an input file, where, and what to do about it.</summary>
/// <param name="At">Null where no file is at fault.</param>
/// <param name="Message">One sentence in the third person that names what is wrong and why.</param>
/// <param name="Hint">The next step, as a sentence; null where the message already says it.</param>
public sealed record Problem(SourcePosition? At, string Message, string? Hint = null)
{
    /// <summary><c>file:line:column: message</c>, and the hint on a line of its own.</summary>
    public override string ToString()
    {
        var text = At is { } at ? $"{at}: {Message}" : Message;
        return Hint is null ? text : $"{text}\n  hint: {Hint}";
    }
}
