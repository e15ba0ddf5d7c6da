using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Neo4j.Transport;

/// <summary>The value of a result, read forwards once: every member that takes a value moves on to the next.</summary>
/// <remarks>A value of another kind than was asked for is a <see cref="StoreException"/>: the database is not what its schema says.</remarks>
public abstract class CypherValue : IDisposable
{
    /// <summary>The current value is null; <see cref="Skip"/> moves past it.</summary>
    public abstract bool IsNull { get; }

    /// <summary>No element of the entered list is left.</summary>
    public abstract bool AtEnd { get; }

    /// <summary>Moves past the current value, whatever it is.</summary>
    public abstract void Skip();

    /// <summary>Goes into the current list: its first element is current, or it is at its end.</summary>
    public abstract void EnterList();

    /// <summary>Goes past the list that was entered last, and whatever of it was not read.</summary>
    public abstract void LeaveList();

    /// <returns>UTF-8, valid until the next call of any member.</returns>
    public abstract ReadOnlySpan<byte> Text();

    public abstract long Integer();

    /// <returns>Also of an integer. A database that was not loaded from seeds may hold infinities, and what is not a number.</returns>
    public abstract double Float();

    public abstract bool Boolean();

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected abstract void Dispose(bool disposing);
}
