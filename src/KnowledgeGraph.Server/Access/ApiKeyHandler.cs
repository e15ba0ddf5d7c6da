using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace KnowledgeGraph.Server.Access;

/// <summary>Knows a client by the key in <c>X-Api-Key</c>.</summary>
sealed class ApiKeyHandler(
    ApiKeys keys, IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public const string Header = "X-Api-Key";

    const string Roles = "roles";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
        => Task.FromResult(Request.Headers[Header] is [{ } key] && keys.Find(key) is { } client
            ? AuthenticateResult.Success(new(new(new ClaimsIdentity(ClaimsOf(client), Scheme.Name)), Scheme.Name))
            : AuthenticateResult.NoResult());

    static IEnumerable<Claim> ClaimsOf(ApiClient client)
        => client.Roles.Select(role => new Claim(Roles, role)).Prepend(new(ClaimTypes.Name, client.Name));
}
