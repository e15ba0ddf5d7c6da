using System.Security.Claims;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Server.Access;

/// <summary>Knows a client by the key in <c>X-Api-Key</c>, or by that which a browser sends as a password, whatever the user's name.</summary>
/// <remarks>Source: RFC 7617, the Basic scheme: browsers ask for it and send it with all that pages of this server ask.</remarks>
sealed class ApiKeyHandler(
    ApiKeys keys, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Api-Key";

    const string Basic = "Basic ";
    const string Roles = "roles";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        => Task.FromResult((FindKey() ?? FindPassword()) is { } key && keys.Find(key) is { } client
            ? AuthenticateResult.Success(new(new(new ClaimsIdentity(ClaimsOf(client), Scheme.Name)), Scheme.Name))
            : AuthenticateResult.NoResult());

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.Headers.WWWAuthenticate = "Basic realm=\"knowledge graph: any name, and a key as password\", charset=\"UTF-8\"";
        return base.HandleChallengeAsync(properties);
    }

    string? FindKey() => Request.Headers[Header] is [{ } key] ? key : null;

    // What is no Base64, or holds no colon, is nobody's.
    string? FindPassword()
    {
        if (Request.Headers.Authorization is not [{ } sent] || !sent.StartsWith(Basic, StringComparison.OrdinalIgnoreCase))
            return null;
        Span<byte> bytes = new byte[sent.Length];
        if (!Convert.TryFromBase64String(sent[Basic.Length..].Trim(), bytes, out var length))
            return null;
        var text = Encoding.UTF8.GetString(bytes[..length]);
        return text.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0 ? text[(colon + 1)..] : null;
    }

    static IEnumerable<Claim> ClaimsOf(ApiClient client)
        => client.Roles.Select(role => new Claim(Roles, role)).Prepend(new(ClaimTypes.Name, client.Name));
}
