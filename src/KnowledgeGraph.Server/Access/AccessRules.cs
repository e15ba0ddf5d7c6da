using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Server.Access;

/// <summary>Who may ask.</summary>
/// <param name="Keys">Null where no keys are taken.</param>
/// <param name="Tokens">Null where no bearer tokens are taken.</param>
sealed record AccessRules(ApiKeys? Keys, TokenRules? Tokens);

/// <summary>Which bearer tokens (JWT) are taken.</summary>
/// <param name="Audience">Of the tokens: this service.</param>
/// <param name="Issuer">Null for the one that the authority names.</param>
/// <param name="Authority">Where issuer and keys are looked up, by OpenID Connect; null where the key is given.</param>
/// <param name="Key">Null where the authority is given.</param>
sealed record TokenRules(string Audience, string? Issuer, Uri? Authority, SecurityKey? Key);
