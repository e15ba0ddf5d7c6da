using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Serving;

/// <summary>What a client is told where the execution of a request ended early.</summary>
static class FailedAnswer
{
    /// <returns>Null for what nobody foresaw, and where the caller gave up.</returns>
    public static GraphResponse? Of(Exception failure, EngineLimits limits)
        => failure switch
        {
            RefusedException refused => GraphResponse.Refused([refused.Error]),
            BudgetException exceeded => GraphResponse.Failed(exceeded.Error),
            TimeoutException => GraphResponse.Failed(new(ErrorCodes.Timeout, $"The request took longer than {limits.Timeout.TotalSeconds:0.###} s.",
                Hint: "Ask for less at once.")),
            AnswerTooLargeException => GraphResponse.Failed(new(ErrorCodes.AnswerTooLarge, $"The answer is larger than {limits.MaxAnswerBytes} bytes.",
                Hint: "Ask for smaller pages or fewer fields.")),
            StoreException { IsOverload: true } => GraphResponse.Failed(new(ErrorCodes.Overload, "Too many requests wait already.", Hint: "Try again later.")),
            StoreException => GraphResponse.Failed(new(ErrorCodes.Store, "The store cannot be read now.", Hint: "Try again later."), failure),
            _ => null,
        };
}
