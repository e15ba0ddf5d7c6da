using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The style that a page carries inside, and the policy that lets no other style in.</summary>
sealed class PageStyle
{
    readonly string _style;
    readonly string _contentSecurityPolicy;

    /// <param name="policy">What the page may do besides.</param>
    public PageStyle(string style, string policy)
    {
        _style = style;
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)));
        _contentSecurityPolicy = $"{policy}; style-src 'sha256-{hash}'; base-uri 'none'; frame-ancestors 'none'";
    }

    /// <param name="html">Has a place <c>{{style}}</c>.</param>
    public string Fill(string html) => html.Replace("{{style}}", _style, StringComparison.Ordinal);

    public void SetHeaders(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = _contentSecurityPolicy;
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
