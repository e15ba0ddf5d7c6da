using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace KnowledgeGraph.Server.Access;

/// <summary>Makes clients known by what the access rules take.</summary>
static class Authentication
{
    const string ByWhatIsSent = "sent";
    const string ApiKey = "key";

    public static void AddTo(IServiceCollection services, AccessRules rules)
    {
        var schemes = services.AddAuthentication(ByWhatIsSent);
        schemes.AddPolicyScheme(ByWhatIsSent, null, policy => policy.ForwardDefaultSelector = http => SchemeFor(http, rules));
        if (rules.Keys is { } keys)
        {
            services.AddSingleton(keys);
            schemes.AddScheme<AuthenticationSchemeOptions, ApiKeyHandler>(ApiKey, null);
        }
        if (rules.Tokens is { } tokens)
            schemes.AddJwtBearer(bearer => Configure(bearer, tokens));
        KeepNoKeyRing(services);
    }

    static string SchemeFor(HttpContext http, AccessRules rules)
        => rules.Keys is not null && (rules.Tokens is null || !HasToken(http.Request))
            ? ApiKey
            : JwtBearerDefaults.AuthenticationScheme;

    static bool HasToken(HttpRequest request)
        => request.Headers.Authorization is [{ } sent] && sent.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            && !request.Headers.ContainsKey(ApiKeyHandler.Header);

    static void Configure(JwtBearerOptions bearer, TokenRules tokens)
    {
        bearer.Authority = tokens.Authority?.ToString();
        bearer.RequireHttpsMetadata = tokens.Authority is not { IsLoopback: true };
        // The names of claims as tokens have them, not those of an older framework.
        bearer.MapInboundClaims = false;
        // Whoever guesses need not know how near they are.
        bearer.IncludeErrorDetails = false;
        bearer.TokenValidationParameters = new()
        {
            ValidAudience = tokens.Audience,
            ValidIssuer = tokens.Issuer,
            IssuerSigningKey = tokens.Key,
            NameClaimType = "sub",
        };
    }

    // Authentication brings a service that writes keys for cookies below the user's home; there are no cookies.
    static void KeepNoKeyRing(IServiceCollection services)
    {
        foreach (var service in services.Where(IsOfDataProtection).ToList())
            services.Remove(service);
    }

    static bool IsOfDataProtection(ServiceDescriptor service)
        => service.ServiceType == typeof(IHostedService)
            && service is { IsKeyedService: false, ImplementationType.Namespace: { } name }
            && name.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal);
}
