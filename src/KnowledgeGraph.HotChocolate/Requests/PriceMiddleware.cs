using System.Collections.Immutable;
using System.Net;
using HotChocolate;
using HotChocolate.Execution;
using KnowledgeGraph.HotChocolate.Http;
using Next = HotChocolate.Execution.RequestDelegate;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>Reports HotChocolate's price of an operation in which it has a part; the engine reports its own, by which it refuses.</summary>
/// <remarks>
/// HotChocolate's analyser works before anybody knows who answers, and would report its price of every operation. So
/// <see cref="Withhold"/> takes its switch away from requests that came over HTTP.
/// </remarks>
sealed class PriceMiddleware(Next next)
{
    public static void Withhold(IRequestContext context, Wishes wishes)
    {
        if (wishes.Extras.Cost is CostAnswer.None)
            return;
        context.ContextData.Remove(WellKnownContextData.ReportCost);
        context.ContextData.Remove(WellKnownContextData.ValidateCost);
    }

    public ValueTask InvokeAsync(IRequestContext context)
        => Wishes.Of(context).Extras.Cost is not CostAnswer.None and var asked && SplitOperation.Of(context.Operation!) is not { Ours: not null, Theirs: null }
            ? ReportAsync(context, asked)
            : next(context);

    async ValueTask ReportAsync(IRequestContext context, CostAnswer asked)
    {
        if (asked is CostAnswer.BesideData)
            await next(context);
        context.Result = WithPrice(context.Result ?? Nothing(), PriceOf(context));
    }

    // In the order and form of HotChocolate's own report.
    static ImmutableSortedDictionary<string, object?> PriceOf(IRequestContext context)
        => ImmutableSortedDictionary<string, object?>.Empty
            .Add("fieldCost", context.GetCostMetrics().FieldCost)
            .Add("typeCost", context.GetCostMetrics().TypeCost);

    static IExecutionResult WithPrice(IExecutionResult result, object price)
        => result switch
        {
            OperationResult one => one.WithExtensions((one.Extensions ?? ImmutableDictionary<string, object?>.Empty)
                .Append(new("operationCost", price)).ToImmutableDictionary()),
            OperationResultBatch batch => new OperationResultBatch([.. batch.Results.Select(one => WithPrice(one, price))]),
            _ => result,
        };

    // Its data is not set, so that none is written.
    static IOperationResult Nothing()
        => OperationResultBuilder
            .FromResult(new OperationResult(ImmutableDictionary<string, object?>.Empty))
            .SetContextData(WellKnownContextData.HttpStatusCode, HttpStatusCode.OK)
            .Build();
}
