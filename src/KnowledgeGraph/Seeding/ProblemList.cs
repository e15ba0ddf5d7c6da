using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Seeding;

/// <summary>What the stages of reading find wrong, one after another.</summary>
sealed class ProblemList
{
    // A column with a wrong name would else be reported once for each of a million rows.
    const int MaxCount = 1_000;

    readonly List<Problem> _rows = [];
    readonly HashSet<Problem> _known = [];

    static readonly Problem _more = new(null, $"There are more problems than these {MaxCount}.", "Mend these, then look again.");

    public bool IsEmpty => _rows.Count == 0;

    /// <summary>Adds a problem once: an entry that makes several claims would repeat what is wrong with all.</summary>
    public void Add(SourcePosition? at, string message, string? hint = null)
    {
        var problem = new Problem(at, message, hint);
        if (_rows.Count <= MaxCount && _known.Add(problem))
            _rows.Add(_rows.Count < MaxCount ? problem : _more);
    }

    /// <summary>Adds what another stage found.</summary>
    public void Add(ProblemList others)
    {
        foreach (var problem in others._rows)
            Add(problem.At, problem.Message, problem.Hint);
    }

    public Checked<T> ToBad<T>()
        where T : class
        => Checked.Bad<T>(_rows);
}
