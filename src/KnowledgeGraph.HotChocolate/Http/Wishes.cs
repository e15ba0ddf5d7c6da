using HotChocolate.Execution;
using KnowledgeGraph.AspNetCore.Http;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.HotChocolate.Http;

/// <summary>What the headers of a request ask of the engine; nothing where the request did not come over HTTP.</summary>
/// <param name="Rows">The format of rows; null where the answer is one JSON object.</param>
readonly record struct Wishes(AnswerExtras Extras, AnswerFormat? Rows)
{
    const string Key = "KnowledgeGraph.Wishes";

    /// <summary>Reads the headers once; the steps of the pipeline then find what they ask.</summary>
    /// <param name="hardened">What becomes of a request is nobody's business then.</param>
    public static Wishes Note(IRequestContext context, bool hardened)
    {
        if (!context.ContextData.TryGetValue(nameof(HttpContext), out var value) || value is not HttpContext http)
            return default;
        var wishes = new Wishes(AnswerExtras.Read(http.Request, hardened), http.Features.Get<RowsWanted>()?.Format);
        if (wishes != default)
            context.ContextData[Key] = wishes;
        return wishes;
    }

    public static Wishes Of(IRequestContext context)
        => context.ContextData.TryGetValue(Key, out var value) && value is Wishes wishes ? wishes : default;
}
