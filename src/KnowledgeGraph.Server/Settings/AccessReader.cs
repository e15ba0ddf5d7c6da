using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Access;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Server.Settings;

/// <summary>Reads who may ask. No key and no token is ever repeated.</summary>
static class AccessReader
{
    /// <returns>Null where nothing is said, or something is wrong.</returns>
    public static AccessRules? Read(SettingSources sources, List<Problem> problems)
    {
        var keys = ReadKeys(sources, problems);
        var tokens = ReadTokens(sources, problems);
        return keys is null && tokens is null ? null : new(keys, tokens);
    }

    static ApiKeys? ReadKeys(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.ApiKeys) is not { } given)
            return null;
        if (ReadText(given, problems) is not { } text)
            return null;
        var keys = ApiKeys.Read(given.Text, text);
        problems.AddRange(keys.Problems);
        return keys.Value;
    }

    static TokenRules? ReadTokens(SettingSources sources, List<Problem> problems)
    {
        var (audience, issuer) = (sources.Find(SettingName.JwtAudience), sources.Find(SettingName.JwtIssuer));
        var (authority, key) = (ReadAuthority(sources, problems), ReadKey(sources, problems));
        if (audience is null && issuer is null && !IsGiven(SettingName.JwtAuthority) && !IsGiven(SettingName.JwtKey))
            return null;
        if (string.IsNullOrEmpty(audience?.Text))
            problems.Add(new(null, "Tokens are to be taken from anybody who holds one for any service.", "Name this service with --jwt-audience."));
        if (IsGiven(SettingName.JwtAuthority) == IsGiven(SettingName.JwtKey))
            problems.Add(new(null, "Tokens need one way to be checked.", "Give either --jwt-authority, or --jwt-key and --jwt-issuer."));
        else if (IsGiven(SettingName.JwtKey) && string.IsNullOrEmpty(issuer?.Text))
            problems.Add(new(null, "A key alone does not say who may issue tokens.", "Name the issuer with --jwt-issuer."));
        return audience is { } known ? new(known.Text, issuer?.Text, authority, key) : null;

        bool IsGiven(SettingName setting) => sources.Find(setting) is not null;
    }

    static Uri? ReadAuthority(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.JwtAuthority) is not { } given)
            return null;
        if (Uri.TryCreate(given.Text, UriKind.Absolute, out var url) && (url.Scheme == "https" || url is { Scheme: "http", IsLoopback: true }))
            return url;
        problems.Add(SettingsReader.Wrong(given, "an https address that serves .well-known/openid-configuration"));
        return null;
    }

    static SecurityKey? ReadKey(SettingSources sources, List<Problem> problems)
    {
        if (sources.Find(SettingName.JwtKey) is not { } given || ReadText(given, problems) is not { } text)
            return null;
        if (PublicKey.Read(text) is { } key)
            return key;
        problems.Add(new(new(given.Text, 0, 0), "This is no public key.", "Give an RSA or elliptic-curve key in PEM form, as openssl writes it."));
        return null;
    }

    static string? ReadText(Given given, List<Problem> problems)
    {
        try
        {
            return File.ReadAllText(given.Text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            problems.Add(SettingsReader.Wrong(given, "a file that can be read"));
            return null;
        }
    }
}
