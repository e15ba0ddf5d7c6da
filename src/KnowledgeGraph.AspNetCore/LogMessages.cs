using Microsoft.Extensions.Logging;

namespace KnowledgeGraph.AspNetCore;

/// <summary>All that the host logs. Numbers from 100: requests; from 110: the start.</summary>
static partial class LogMessages
{
    [LoggerMessage(100, LogLevel.Error, "A request failed in a way that nobody foresaw; its sender knows no details.")]
    public static partial void RequestFailed(this ILogger logger, Exception exception);

    // Without a stack: what failed is the store, and it may fail many requests.
    [LoggerMessage(101, LogLevel.Error, "The store failed a request: {Reason}")]
    public static partial void StoreFailed(this ILogger logger, string reason);

    // Never a value: no document, no variable, no header, no client.
    [LoggerMessage(102, LogLevel.Information, "{Method} {Status} {Code} {Bytes} bytes")]
    public static partial void Answered(this ILogger logger, string method, int status, string code, long bytes);

    [LoggerMessage(110, LogLevel.Warning, "There is no IDE in {Folder}: /graphql shows a plain page. A build where npm can be run brings it.")]
    public static partial void IdeMissing(this ILogger logger, string folder);

    [LoggerMessage(111, LogLevel.Warning, "There is no explorer in {Folder}: / shows a start page. A build where npm can be run brings it.")]
    public static partial void ExplorerMissing(this ILogger logger, string folder);
}
