using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.HotChocolate;

/// <summary>All that this host logs. Numbers from 120.</summary>
static partial class LogMessages
{
    [LoggerMessage(120, LogLevel.Error, "A request failed on our side; its sender knows no details.")]
    public static partial void EngineFailed(this ILogger logger, Exception exception);

    [LoggerMessage(121, LogLevel.Error, "The schema of the new data cannot be built with the types that stand beside it: HotChocolate goes on with the old one.")]
    public static partial void SchemaNotRenewed(this ILogger logger);

    [LoggerMessage(122, LogLevel.Error, "There is no schema: it cannot be built.")]
    public static partial void SchemaNotBuilt(this ILogger logger, Exception exception);
}
