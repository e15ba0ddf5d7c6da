using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>What headers ask for beside the data, or in its place: <c>extensions</c> of the answer.</summary>
/// <remarks>
/// <c>GraphQL-Cost</c> is that of HotChocolate's cost analysis: <c>report</c> adds the cost to an answer, <c>validate</c> asks for
/// nothing else. <c>GraphQL-Explain</c> is <c>plan</c> or <c>profile</c>, <c>GraphQL-Bibliography</c> is <c>1</c>. As in HotChocolate,
/// other values ask for nothing.
/// </remarks>
readonly record struct AnswerExtras(CostAnswer Cost, ExplainAnswer Explain, bool Bibliography)
{
    const string CostName = "GraphQL-Cost";
    const string ExplainName = "GraphQL-Explain";
    const string BibliographyName = "GraphQL-Bibliography";

    /// <summary>Headers on which an answer depends.</summary>
    public const string Vary = $"Accept, {CostName}, {ExplainName}, {BibliographyName}";

    /// <param name="isHardened">What becomes of a request is nobody's business then.</param>
    public static AnswerExtras Read(HttpRequest request, bool isHardened)
        => new(ReadCost(Value(request, CostName)), isHardened ? ExplainAnswer.None : ReadExplain(Value(request, ExplainName)), Value(request, BibliographyName) == "1");

    public GraphRequest AddTo(GraphRequest request)
        => this == default ? request : request with { Cost = Cost, Explain = Explain, Bibliography = Bibliography };

    static string Value(HttpRequest request, string name) => request.Headers[name].ToString().ToLowerInvariant();

    static CostAnswer ReadCost(string value)
        => value switch
        {
            "report" => CostAnswer.BesideData,
            "validate" => CostAnswer.Only,
            _ => CostAnswer.None,
        };

    static ExplainAnswer ReadExplain(string value)
        => value switch
        {
            "plan" => ExplainAnswer.Plan,
            "profile" => ExplainAnswer.Profile,
            _ => ExplainAnswer.None,
        };
}
