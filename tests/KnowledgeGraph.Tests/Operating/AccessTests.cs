using System.Net;
using System.Security.Claims;
using System.Security.Cryptography;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Tests.Operating;

/// <summary><c>kg serve</c> that answers known clients only: keys in one server, tokens in another, on the same terms.</summary>
public sealed class AccessTests : IDisposable
{
    const string Key = "0123456789abcdef0123456789abcdef";
    const string Audience = "knowledge-graph";
    const string Issuer = "https://issuer.example";

    readonly TemporaryFolder _folder = new();
    readonly RSA _signer = RSA.Create(2048);

    public AccessTests()
    {
        CityGraph.WriteTo(_folder);
        _folder.Write("keys", $"# Who may ask.\nalice {Key}\n\nbob fedcba9876543210fedcba9876543210\n");
        _folder.Write("key.pem", _signer.ExportSubjectPublicKeyInfoPem());
    }

    public void Dispose()
    {
        _signer.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task With_keys_whoever_has_one_is_answered_and_nobody_else()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--api-keys", "keys");

        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, ("X-Api-Key", Key)));
        await AssertUnknownAsync(server);
        await AssertUnknownAsync(server, ("X-Api-Key", Key[..^1] + "0"));
        await AssertUnknownAsync(server, ("X-Api-Key", "alice"));
        await AssertUnknownAsync(server, ("X-Api-Key", $"{Key} x"));
        await AssertUnknownAsync(server, ("Authorization", $"Bearer {Key}"));
        await AssertClosedAsync(server);
    }

    [Fact]
    public async Task A_browser_sends_a_key_as_a_password()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--api-keys", "keys");
        using var refused = await server.GetAsync("/explorer/");

        Assert.StartsWith("Basic realm=", refused.Headers.WwwAuthenticate.ToString());
        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, Basic($"anybody:{Key}")));
        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, Basic($":{Key}")));
        await AssertUnknownAsync(server, Basic($"{Key}:"));
        await AssertUnknownAsync(server, Basic(Key));
        await AssertUnknownAsync(server, Basic($"anybody:{Key}:"));
        await AssertUnknownAsync(server, Basic("alice:alice"));
        await AssertUnknownAsync(server, Basic(""));
        await AssertUnknownAsync(server, ("Authorization", "Basic"));
        await AssertUnknownAsync(server, ("Authorization", $"Basic anybody:{Key}"));
        await AssertUnknownAsync(server, ("Authorization", "Basic ////"));
    }

    [Fact]
    public async Task With_tokens_whoever_has_a_good_one_is_answered_and_nobody_else()
    {
        using var server = await KgServer.StartAsync(
            _folder.Path, "--jwt-audience", Audience, "--jwt-issuer", Issuer, "--jwt-key", "key.pem");
        using var stranger = RSA.Create(2048);

        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, Bearer(Token(_signer))));
        await AssertUnknownAsync(server);
        await AssertUnknownAsync(server, Bearer(Token(stranger)));
        await AssertUnknownAsync(server, Bearer(Token(_signer, audience: "another")));
        await AssertUnknownAsync(server, Bearer(Token(_signer, issuer: "https://elsewhere.example")));
        await AssertUnknownAsync(server, Bearer(Token(_signer, lifetime: TimeSpan.FromHours(-1))));
        await AssertUnknownAsync(server, Bearer(Unsigned()));
        await AssertUnknownAsync(server, Bearer(SignedBySecret(_signer.ExportSubjectPublicKeyInfoPem())));
        await AssertUnknownAsync(server, Bearer("nonsense"));
        await AssertUnknownAsync(server, ("X-Api-Key", Key));
        await AssertClosedAsync(server);
    }

    [Fact]
    public async Task With_both_either_will_do()
    {
        using var server = await KgServer.StartAsync(
            _folder.Path, "--api-keys", "keys", "--jwt-audience", Audience, "--jwt-issuer", Issuer, "--jwt-key", "key.pem");

        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, Bearer(Token(_signer))));
        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, ("X-Api-Key", Key)));
        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, ("X-Api-Key", Key), Bearer("nonsense")));
        Assert.Equal((HttpStatusCode.OK, CityGraph.Answer), await AskAsync(server, Basic($"anybody:{Key}")));
        await AssertUnknownAsync(server);
        await AssertUnknownAsync(server, Bearer("nonsense"));
    }

    [Fact]
    public async Task Beyond_this_machine_it_listens_only_by_rules_or_openly()
    {
        var silent = await KgProcess.RunAsync(_folder.Path, ["serve", "--urls", "http://0.0.0.0:5080"]);

        Assert.Equal(
            new KgResult(2, "", """
                Everybody who reaches 0.0.0.0:5080 could ask for everything.
                  hint: Say who may with --api-keys or --jwt-audience, or that everybody may with --open.

                """),
            silent);
    }

    // Health is for whoever watches the service; all else is not.
    static async Task AssertClosedAsync(KgServer server)
    {
        foreach (var path in new[] { "/", "/explorer/", "/graphql", "/graphql/ide/", "/graphql/schema.graphql", "/graphql/plain", "/node/oslo", "/nowhere" })
        {
            using var closed = await server.GetAsync(path);
            Assert.Equal(HttpStatusCode.Unauthorized, closed.StatusCode);
        }
        foreach (var rows in new[] { "text/csv", "application/jsonl" })
            await AssertUnknownAsync(server, ("Accept", rows));
        foreach (var path in new[] { "/health/live", "/health/ready" })
        {
            using var open = await server.GetAsync(path);
            Assert.Equal(HttpStatusCode.OK, open.StatusCode);
        }
    }

    static async Task AssertUnknownAsync(KgServer server, params (string Name, string Value)[] headers)
    {
        var (status, text) = await AskAsync(server, headers);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal(
            """{"errors":[{"message":"This server answers known clients only.","extensions":{"code":"AUTH_NOT_AUTHENTICATED","hint":"Send a key as 'X-Api-Key', or a token as 'Authorization: Bearer'."}}]}""",
            text);
    }

    static async Task<(HttpStatusCode Status, string Text)> AskAsync(KgServer server, params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient();
        foreach (var (name, value) in headers)
            client.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        using var response = await client.GetAsync($"{server.Addresses["GraphQL"]}?query={Uri.EscapeDataString(CityGraph.Query)}");
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    static (string, string) Basic(string nameAndKey)
        => ("Authorization", $"Basic {Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes(nameAndKey))}");

    static (string, string) Bearer(string token) => ("Authorization", $"Bearer {token}");

    static string Token(RSA key, string audience = Audience, string issuer = Issuer, TimeSpan? lifetime = null)
        => Create(audience, issuer, lifetime ?? TimeSpan.FromHours(1), new(new RsaSecurityKey(key), SecurityAlgorithms.RsaSha256));

    static string Unsigned() => Create(Audience, Issuer, TimeSpan.FromHours(1), null);

    // The public key taken for a shared secret: the oldest trick against token checks.
    static string SignedBySecret(string pem)
        => Create(Audience, Issuer, TimeSpan.FromHours(1), new(new SymmetricSecurityKey(System.Text.Encoding.UTF8.GetBytes(pem)), SecurityAlgorithms.HmacSha256));

    static string Create(string audience, string issuer, TimeSpan lifetime, SigningCredentials? credentials)
    {
        var now = TimeProvider.System.GetUtcNow().UtcDateTime;
        return new JsonWebTokenHandler { SetDefaultTimesOnTokenCreation = false }.CreateToken(new SecurityTokenDescriptor
        {
            Audience = audience,
            Issuer = issuer,
            IssuedAt = now - TimeSpan.FromHours(2),
            NotBefore = now - TimeSpan.FromHours(2),
            Expires = now + lifetime,
            Subject = new ClaimsIdentity([new("sub", "carol")]),
            SigningCredentials = credentials,
        });
    }
}
