using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>Settings that stop the program, and which of them wins.</summary>
public sealed class SettingsTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task All_wrong_settings_are_named_at_once_with_what_is_allowed()
    {
        var result = await KgProcess.RunAsync(
            _folder.Path, ["--schema", "nowhere", "--urls", "https://127.0.0.1"], "",
            ("KG_HARDENED", "maybe"), ("KG_DATA", ""), ("KG_MAX_TYPE_COST", "0"), ("KG_MAX_FIELD_COST", "1e6"));

        Assert.Equal(
            new KgResult(2, "", """
                --schema is 'nowhere', which is not allowed.
                  hint: Allowed: a folder that exists.
                KG_DATA is '', which is not allowed.
                  hint: Allowed: a folder, or a path where one can be made.
                --urls is 'https://127.0.0.1', which is not allowed.
                  hint: Allowed: one or more of http://ADDRESS:PORT, separated by ';', such as http://127.0.0.1:5080.
                KG_HARDENED is 'maybe', which is not allowed.
                  hint: Allowed: true or false.
                KG_MAX_TYPE_COST is '0', which is not allowed.
                  hint: Allowed: a whole number from 1 on.
                KG_MAX_FIELD_COST is '1e6', which is not allowed.
                  hint: Allowed: a whole number from 1 on.
                6 problems.

                """),
            result);
    }

    [Fact]
    public async Task A_misspelt_variable_is_refused_without_its_value()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["load"], "", ("KG_URL", "secret"));

        Assert.Equal(
            new KgResult(2, "", """
                KG_URL is not a setting.
                  hint: Allowed are KG_SCHEMA, KG_SEEDS, KG_DATA, KG_URLS, KG_HOST, KG_IDE, KG_NO_LOAD, KG_HARDENED, KG_STORE, KG_AS_IS, KG_MAX_TYPE_COST, KG_MAX_FIELD_COST, KG_MAX_ROWS, KG_MAX_TRAVERSAL_STEPS, KG_MAX_VISITED_NODES, KG_MAX_PATH_TIES, KG_MAX_TRAVERSAL_TIME, KG_MAX_COST_PER_MINUTE, KG_STRICT_DRAFT, KG_DOCUMENTS, KG_DOCUMENTS_ONLY, KG_OPEN, KG_API_KEYS, KG_JWT_AUDIENCE, KG_JWT_ISSUER, KG_JWT_AUTHORITY, KG_JWT_KEY, KG_DRAIN, KG_LOG_JSON, KG_LOG_REQUESTS.

                """),
            result);
    }

    [Fact]
    public async Task A_host_that_this_build_lacks_is_refused_with_what_is_needed()
    {
        Assert.SkipWhen(AppContext.BaseDirectory.Contains("full-stack", StringComparison.Ordinal), "This build has both hosts.");

        var result = await KgProcess.RunAsync(_folder.Path, ["serve", "--host", "hotchocolate"]);

        Assert.Equal(
            new KgResult(2, "", """
                --host is 'hotchocolate', which is not allowed.
                  hint: Allowed: builtin; hotchocolate needs a build with FullStack=true.

                """),
            result);
    }

    [Fact]
    public async Task An_IDE_that_there_is_not_is_refused_with_those_that_there_are()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["serve", "--ide", "altair"]);

        Assert.Equal(
            new KgResult(2, "", """
                --ide is 'altair', which is not allowed.
                  hint: Allowed: bananacakepop, graphiql, none.

                """),
            result);
    }

    [Fact]
    public async Task A_password_in_an_address_is_not_repeated()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["serve"], "", ("KG_URLS", "http://me:secret@127.0.0.1"));

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("KG_URLS is '...@127.0.0.1', which is not allowed.", result.Errors);
    }

    [Fact]
    public async Task A_flag_wins_over_a_variable()
    {
        var result = await KgProcess.RunAsync(
            _folder.Path, ["load", "--seeds", "from-flag"], "", ("KG_SEEDS", "from-variable"));

        Assert.Equal(
            new KgResult(2, "", """
                --seeds is 'from-flag', which is not allowed.
                  hint: Allowed: a folder that exists.

                """),
            result);
    }

    [Fact]
    public async Task Variables_that_a_cluster_sets_for_a_service_named_kg_are_no_settings()
    {
        var result = await KgProcess.RunAsync(
            _folder.Path, ["query", "nowhere.graphql"], "",
            ("KG_PORT", "tcp://127.0.0.1:80"), ("KG_SERVICE_HOST", "127.0.0.1"));

        Assert.Equal(
            new KgResult(3, "", """
                nowhere.graphql: The file cannot be read.
                  hint: There is no such file.

                """),
            result);
    }
}
