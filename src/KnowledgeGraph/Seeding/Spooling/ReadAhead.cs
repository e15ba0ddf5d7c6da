using System.Collections.Concurrent;

namespace KnowledgeGraph.Seeding.Spooling;

/// <summary>Reads a sequence on a thread of its own, a little ahead of who uses it.</summary>
static class ReadAhead
{
    // Large enough that threads seldom wait for one another, small enough that the collector seldom meets a batch.
    const int BatchCount = 256;

    const int MaxBatches = 2;

    public static IEnumerable<T> Of<T>(IEnumerable<T> items)
    {
        using var stop = new CancellationTokenSource();
        using var batches = new BlockingCollection<T[]>(MaxBatches);
        var reading = Task.Factory.StartNew(
            () => Fill(items, batches, stop.Token), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        try
        {
            foreach (var item in batches.GetConsumingEnumerable().SelectMany(batch => batch))
                yield return item;
        }
        finally
        {
            stop.Cancel();
            // Ends at once; what went wrong in reading is thrown here.
            reading.GetAwaiter().GetResult();
        }
    }

    static void Fill<T>(IEnumerable<T> items, BlockingCollection<T[]> batches, CancellationToken stop)
    {
        try
        {
            foreach (var batch in items.Chunk(BatchCount))
                batches.Add(batch, stop);
        }
        // Whoever uses the sequence needs no more of it.
        catch (OperationCanceledException)
        {
        }
        finally
        {
            batches.CompleteAdding();
        }
    }
}
