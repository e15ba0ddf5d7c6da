namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>Takes the result of asynchronous code that does not wait.</summary>
/// <remarks>
/// GraphQL.NET's rules are asynchronous in form only: they complete before they return. Should a later version wait
/// for something, the thread pool runs it, with no lock held and no context to return to.
/// </remarks>
static class Completed
{
    public static T Await<T>(ValueTask<T> task)
        => task.IsCompleted ? task.GetAwaiter().GetResult() : task.AsTask().GetAwaiter().GetResult();

    public static void Await(ValueTask task)
    {
        if (task.IsCompleted)
            task.GetAwaiter().GetResult();
        else
            task.AsTask().GetAwaiter().GetResult();
    }
}
