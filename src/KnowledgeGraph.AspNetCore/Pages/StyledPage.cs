using System.Text;
using KnowledgeGraph.AspNetCore.Http;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>A page with its style inside, and no other inline code.</summary>
/// <remarks>Built once, since it does not depend on the data.</remarks>
sealed class StyledPage
{
    readonly PageStyle _style;
    readonly byte[] _html;

    /// <param name="html">Has a place <c>{{style}}</c>.</param>
    /// <param name="policy">What the page may do besides.</param>
    public StyledPage(string html, string style, string policy)
    {
        _style = new(style, policy);
        _html = Encoding.UTF8.GetBytes(_style.Fill(html));
    }

    public Task InvokeAsync(HttpContext http)
    {
        _style.SetHeaders(http.Response);
        return Answers.WriteAsync(http, StatusCodes.Status200OK, "text/html; charset=utf-8", _html);
    }
}
