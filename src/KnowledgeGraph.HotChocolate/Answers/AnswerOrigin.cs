using System.Text;
using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.HotChocolate.Answers;

/// <summary>All that an answer depends on that the engine alone has given.</summary>
/// <param name="Data">In service before and after the request ran, so that the answer shows no other.</param>
/// <param name="Limits">As text.</param>
sealed record AnswerOrigin(GraphRequest Request, AnswerExtras Extras, ServedData Data, string Limits)
{
    public string Tag(string contentType)
        => EntityTag.OfAnswer(Data, Limits, Extras, contentType, $"{Request.Query}\n{Encoding.UTF8.GetString(Request.Variables.Span)}");
}
