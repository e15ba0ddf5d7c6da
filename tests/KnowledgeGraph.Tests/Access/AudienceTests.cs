using System.Net;
using System.Security.Cryptography;
using KnowledgeGraph.Tests.Program;
using KnowledgeGraph.Tests.Support;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Tests.Access;

/// <summary><c>kg serve</c> by a schema with rules: each client sees its part, and nothing tells that there is more.</summary>
public sealed class AudienceTests : IDisposable
{
    const string Visitor = "0123456789abcdef0123456789abcdef";
    const string Analyst = "1123456789abcdef0123456789abcdef";
    const string Treasurer = "2123456789abcdef0123456789abcdef";
    const string Both = "3123456789abcdef0123456789abcdef";

    readonly TemporaryFolder _folder = new();

    public AudienceTests()
    {
        SecretGraph.WriteTo(_folder);
        _folder.Write("keys", $"vic {Visitor}\nann {Analyst} analyst\ntom {Treasurer} treasurer\nbo {Both} analyst treasurer\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_role_opens_its_part_and_what_is_hidden_is_unknown()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--api-keys", "keys");

        const string Budget = """{ city(id: "busan") { budget nickname } }""";
        const string People = "{ people { totalCount nodes { name } } }";
        Assert.Equal("""{"data":{"city":{"budget":417239,"nickname":"zbeta"}}}""", await AskAsync(server, Treasurer, Budget));
        Assert.Equal("""{"data":{"people":{"totalCount":1,"nodes":[{"name":"Kim zeither"}]}}}""", await AskAsync(server, Analyst, People));
        Assert.Equal("""{"data":{"city":{"budget":417239,"nickname":"zbeta"}}}""", await AskAsync(server, Both, Budget));
        Assert.Contains("KG_VALIDATION", await AskAsync(server, Analyst, Budget), StringComparison.Ordinal);
        Assert.Equal(
            (await AskAsync(server, Visitor, "{ peoplx { totalCount } }")).Replace("peoplx", "people", StringComparison.Ordinal),
            await AskAsync(server, Visitor, "{ people { totalCount } }"));
    }

    [Fact]
    public async Task No_way_leads_a_visitor_to_what_is_hidden()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--api-keys", "keys");

        Assert.Equal(
            """{"data":{"node":null,"nodes":[null],"search":{"totalCount":0},"named":{"totalCount":3},"dataset":{"counts":[{"type":"City","count":3},{"type":"Claim","count":5},{"type":"Source","count":1}]}}}""",
            await AskAsync(server, Visitor, """
                { node(id: "kim") { id } nodes(ids: ["kim"]) { id } search(text: "zeither") { totalCount } named: nameds { totalCount }
                  dataset { counts { type count } } }
                """));
        Assert.Equal(
            """{"data":{"city":{"claims":[{"id":"c01"},{"id":"c06"},{"id":"c07"},{"id":"c13"}],"relationships":[{"type":"KNOWS","count":1},{"type":"SISTER_OF","count":1}],"neighbors":{"totalCount":2},"reachable":{"nodes":[{"id":"seoul"}]},"knows":{"totalCount":1}},"paths":[]}}""",
            await AskAsync(server, Visitor, """
                { city(id: "busan") { claims { id } relationships { type count } neighbors { totalCount } reachable(maxDepth: 3) { nodes { id } } knows { totalCount } }
                  paths(from: "busan", to: "kim") { length } }
                """));
        Assert.DoesNotMatch("(?i)zalpha|zbeta|zeither|person|budget|treasurer|analyst|lends|loan|pact|authorization|currency", await GetAsync(server, Visitor, "graphql/schema.graphql"));
        Assert.DoesNotMatch("(?i)zalpha|zbeta|zeither|kim|budget|lends", await GetAsync(server, Visitor, "node/busan"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(server, Visitor, "node/kim"));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(server, Analyst, "node/kim"));
    }

    [Fact]
    public async Task Tokens_say_roles_too()
    {
        using var signer = RSA.Create(2048);
        _folder.Write("key.pem", signer.ExportSubjectPublicKeyInfoPem());
        using var server = await KgServer.StartAsync(_folder.Path, "--jwt-audience", "graph", "--jwt-issuer", "issuer", "--jwt-key", "key.pem");

        const string Person = """{"data":{"node":{"id":"kim"}}}""";
        Assert.Equal(Person, await AskAsync(server, Token(signer, new[] { "reader", "analyst" })));
        Assert.Equal(Person, await AskAsync(server, Token(signer, "analyst")));
        Assert.Equal("""{"data":{"node":null}}""", await AskAsync(server, Token(signer, new[] { "reader", "analysts" })));

        static async Task<string> AskAsync(KgServer server, string token)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(server.Addresses["GraphQL"] + "?query={node(id:\"kim\"){id}}"));
            request.Headers.Authorization = new("Bearer", token);
            return await server.SendAsync(request);
        }
    }

    [Fact]
    public async Task An_answer_that_one_client_keeps_is_not_taken_for_that_of_another()
    {
        using var server = await KgServer.StartAsync(_folder.Path, "--api-keys", "keys");
        using var analysts = await SendAsync(server, Analyst, "graphql?query={cities{totalCount}}");

        using var again = await SendAsync(server, Analyst, "graphql?query={cities{totalCount}}", $"{analysts.Headers.ETag}");
        using var visitors = await SendAsync(server, Visitor, "graphql?query={cities{totalCount}}", $"{analysts.Headers.ETag}");

        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (again.StatusCode, visitors.StatusCode));
    }

    [Fact]
    public async Task Without_keys_everybody_is_a_visitor()
    {
        using var server = await KgServer.StartAsync(_folder.Path);

        Assert.Equal("""{"data":{"node":null}}""", await server.AskAsync("""{ node(id: "kim") { id } }"""));
        Assert.Contains("everybody sees what needs neither", await server.ReadErrorsUntilAsync("rules on who may read"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_a_new_load_brings_holds_from_then_on()
    {
        SecretGraph.WriteTo(_folder, SecretGraph.PublicSchema, SecretGraph.PublicSeeds);
        using var server = await KgServer.StartAsync(_folder.Path);
        Assert.Equal("""{"data":{"city":{"founded":1876}}}""", await server.AskAsync("""{ city(id: "busan") { founded } }"""));

        var hidden = SecretGraph.PublicSchema.Replace(
            "founded: Int", """founded: Int @authorization(filter: [{ where: { jwt: { roles: { includes: "analyst" } } } }])""", StringComparison.Ordinal);
        SecretGraph.WriteTo(_folder, hidden, SecretGraph.PublicSeeds);
        await KgProcess.RunAsync(_folder.Path, ["load"]);

        Assert.Contains("KG_VALIDATION", await server.AskUntilAsync("""{ city(id: "busan") { founded } }""", "KG_VALIDATION"), StringComparison.Ordinal);
        Assert.Equal("""{"data":{"cities":{"totalCount":3}}}""", await server.AskAsync("{ cities { totalCount } }"));
    }

    static string Token(RSA signer, object roles)
        => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Audience = "graph",
            Issuer = "issuer",
            Expires = TimeProvider.System.GetUtcNow().UtcDateTime.AddHours(1),
            Claims = new Dictionary<string, object> { ["roles"] = roles },
            SigningCredentials = new(new RsaSecurityKey(signer), SecurityAlgorithms.RsaSha256),
        });

    static async Task<string> AskAsync(KgServer server, string key, string query)
        => await GetAsync(server, key, $"graphql?query={Uri.EscapeDataString(query)}");

    static async Task<string> GetAsync(KgServer server, string key, string path)
    {
        using var response = await SendAsync(server, key, path);
        return await response.Content.ReadAsStringAsync();
    }

    static async Task<HttpStatusCode> StatusAsync(KgServer server, string key, string path)
    {
        using var response = await SendAsync(server, key, path);
        return response.StatusCode;
    }

    static async Task<HttpResponseMessage> SendAsync(KgServer server, string key, string path, string? tag = null)
    {
        using var client = new HttpClient { BaseAddress = new(server.Addresses["page"]) };
        client.DefaultRequestHeaders.Add("X-Api-Key", key);
        if (tag is not null)
            client.DefaultRequestHeaders.Add("If-None-Match", tag);
        return await client.GetAsync(new Uri(path, UriKind.Relative));
    }
}
