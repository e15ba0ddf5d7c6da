using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Stores;

/// <summary>One state of the data in service: all that a request reads comes from it alone.</summary>
/// <param name="version">Of the data, 16 hexadecimal digits.</param>
abstract class StoreSnapshot(string version, DateTimeOffset loadedAt, ApiSchema api) : IDisposable
{
    /// <summary>Of the data, 16 hexadecimal digits.</summary>
    public string Version { get; } = version;

    public DateTimeOffset LoadedAt { get; } = loadedAt;

    public ApiSchema Api { get; } = api;

    /// <summary>Whether its data stay as they are. Where others may change them, two equal requests may be answered differently.</summary>
    public virtual bool IsFixed => true;

    /// <summary>False once its data are known to be damaged: no request is answered from them any more.</summary>
    public virtual bool IsSound => true;

    /// <summary>The program of a plan. It can be run any number of times, by many requests at once.</summary>
    /// <exception cref="RefusedException">The store cannot answer a field of it.</exception>
    public abstract StoreProgram Generate(QueryPlan plan, EngineLimits limits);

    /// <param name="program">One that this snapshot has generated.</param>
    /// <returns>The whole answer, <c>{"data":{...}}</c>, as UTF-8 JSON in a buffer that the caller disposes.</returns>
    /// <exception cref="RefusedException">An argument is out of range.</exception>
    /// <exception cref="AnswerTooLargeException">The answer outgrows its limit.</exception>
    /// <exception cref="TimeoutException">The time is over.</exception>
    /// <exception cref="StoreException">The store cannot be read.</exception>
    public abstract ValueTask<AnswerBuffer> ExecuteAsync(
        StoreProgram program, VariableValues variables, EngineLimits limits, AnswerWishes wishes, CancellationToken cancellationToken);

    public abstract void Dispose();
}

/// <summary>A plan in the language of one store.</summary>
abstract record StoreProgram
{
    /// <summary>In bytes, about, kept for as long as the program is.</summary>
    public abstract long Weight { get; }

    /// <returns>The statements, for people.</returns>
    public abstract string Print();
}
