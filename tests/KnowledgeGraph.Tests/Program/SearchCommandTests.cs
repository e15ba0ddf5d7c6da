using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary><c>kg search</c>, and <c>kg query --table</c>.</summary>
public sealed class SearchCommandTests : IAsyncLifetime
{
    readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        CityGraph.WriteTo(_folder);
        await KgProcess.RunAsync(_folder.Path, ["load"]);
    }

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_search_prints_a_table()
        => Assert.Equal(
            new KgResult(0, """
                type  label  matched  id
                City  Busan           busan

                """, ""),
            await RunAsync("search", "BUSÁN"));

    [Fact]
    public async Task Evidence_is_found_where_its_type_is_named_and_rows_that_are_left_out_are_counted()
        => Assert.Equal(
            new KgResult(0, """
                type    label          matched  id
                Source  On two cities           article

                """, ""),
            await RunAsync("search", "two cities", "--type", "Source", "--type", "City"));

    [Fact]
    public async Task Json_is_the_whole_answer()
    {
        var result = await RunAsync("search", "seoul", "--json", "--first", "1");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("\"totalCount\": 1", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_found_is_said_and_told_by_the_exit_code()
        => Assert.Equal(new KgResult(1, "", "Nothing was found.\n"), await RunAsync("search", "xyz"));

    [Fact]
    public async Task A_type_that_is_not_there_is_named()
    {
        var result = await RunAsync("search", "busan", "--type", "Citty");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("Citty", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_rows_of_a_query_are_printed_as_a_table()
        => Assert.Equal(
            new KgResult(0, """
                name   onSea  claims.value
                Busan  true   true
                Seoul  false  false

                """, ""),
            await KgProcess.RunAsync(_folder.Path, ["query", "-", "--table"], "{ cities { nodes { name onSea claims(fields: [\"onSea\"]) { value } } } }"));

    [Fact]
    public async Task A_query_without_rows_is_no_table()
    {
        var result = await KgProcess.RunAsync(_folder.Path, ["query", "-", "--table"], "{ city(id: \"busan\") { name } }");

        Assert.Equal((1, ""), (result.ExitCode, result.Out));
        Assert.Contains("KG_NO_ROWS", result.Errors, StringComparison.Ordinal);
    }

    Task<KgResult> RunAsync(params string[] arguments) => KgProcess.RunAsync(_folder.Path, arguments);
}
