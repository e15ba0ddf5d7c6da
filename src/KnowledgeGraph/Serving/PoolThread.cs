using System.Runtime.CompilerServices;

namespace KnowledgeGraph.Serving;

/// <summary>Goes on in the pool's threads.</summary>
/// <remarks>
/// Who calls the engine may be the thread that reads the sockets of many others. What takes microseconds is done there, without a change of
/// threads; whatever may take longer begins with this.
/// </remarks>
static class PoolThread
{
    public static ConfiguredTaskAwaitable EnterAsync() => Task.CompletedTask.ConfigureAwait(ConfigureAwaitOptions.ForceYielding);
}
