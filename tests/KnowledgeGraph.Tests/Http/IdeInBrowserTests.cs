using System.Text.Json.Nodes;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Tests.Support;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Http;

/// <summary>What a person sees, in a browser for which there is no network.</summary>
public sealed class IdeInBrowserTests(SeededGraph graph)
{
    const string Answer = "Disappearance and loss of Flight MH370";

    [Fact]
    public async Task The_IDE_answers_a_question_and_asks_no_other_host()
    {
        Needs.Browser();
        Needs.Ide();
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { IdeFolder = Needs.IdeFolder });
        await using var browser = await Browser.StartAsync();

        await browser.GoToAsync($"{host.Client.BaseAddress}graphql");
        await browser.ClickAsync("button", "Create Document");
        // It has introspected, and found the operations: before that its button does nothing.
        await browser.UntilAsync("document.body.innerText.includes('Schema available')");
        await browser.UntilAsync("document.body.innerText.includes('▷')");
        await browser.ClickAsync("button", "Run");
        await browser.UntilAsync($"document.body.innerText.replaceAll('\\u00a0', ' ').includes('{Answer}')");
        await browser.ScreenshotAsync("ide");

        Assert.All(browser.Requested.Where(url => url.Scheme.StartsWith("http", StringComparison.Ordinal)), url => Assert.Equal(host.Address.ToString(), url.Authority));
        // The service worker is not served on purpose.
        Assert.DoesNotContain(browser.Problems, problem => !problem.EndsWith("/service-worker.js", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GraphiQL_answers_a_question_under_its_policy_and_asks_no_other_host()
    {
        Needs.Browser();
        Needs.GraphiQL();
        await using var host = await WebHost.StartOnAsync(graph.Engine, new() { Ide = GraphIde.GraphiQL, IdeFolder = Needs.GraphiQLFolder });
        await using var browser = await Browser.StartAsync();

        await browser.GoToAsync($"{host.Client.BaseAddress}graphql");
        await browser.UntilAsync($"document.body.innerText.replaceAll('\\u00a0', ' ').includes('{Question.BuiltIn[0].Title}')");
        await browser.ClickAsync(".graphiql-execute-button", "");
        await browser.UntilAsync("[...document.querySelectorAll('[role=menuitem]')].length > 1");
        await browser.ClickAsync("[role=menuitem]", "AfterMH370");
        await browser.UntilAsync($"document.body.innerText.replaceAll('\\u00a0', ' ').includes('{Answer}')");
        await browser.ScreenshotAsync("graphiql");

        Assert.All(browser.Requested.Where(url => url.Scheme.StartsWith("http", StringComparison.Ordinal)), url => Assert.Equal(host.Address.ToString(), url.Authority));
        Assert.Empty(browser.Problems);
    }

    [Fact]
    public async Task The_plain_page_answers_a_question()
    {
        Needs.Browser();
        await using var host = await WebHost.StartOnAsync(graph.Engine, new());
        await using var browser = await Browser.StartAsync();

        await browser.GoToAsync($"{host.Client.BaseAddress}graphql/plain");
        await browser.ClickAsync("button", "Run");
        await browser.UntilAsync("document.getElementById('status').innerText.startsWith('200, no errors')");
        await browser.ScreenshotAsync("plain");

        var answer = JsonNode.Parse(await browser.EvaluateAsync("document.getElementById('answer').innerText"))!;
        Assert.Equal(Answer, (string)answer["data"]!["occurrence"]!["name"]!);
        Assert.Empty(browser.Problems);
    }

    [Fact]
    public async Task The_plain_page_answers_without_script_too()
    {
        Needs.Browser();
        await using var host = await WebHost.StartOnAsync(graph.Engine, new());
        await using var browser = await Browser.StartAsync();
        await browser.DisableScriptAsync();

        await browser.GoToAsync($"{host.Client.BaseAddress}graphql/plain");
        await browser.ClickAsync("button", "Run");

        await browser.UntilAsync($"document.body.innerText.includes('{Answer}')");
    }

    [Fact]
    public async Task A_question_of_the_start_page_is_answered_by_a_click()
    {
        Needs.Browser();
        await using var host = await WebHost.StartOnAsync(graph.Engine, new());
        await using var browser = await Browser.StartAsync();

        await browser.GoToAsync($"{host.Client.BaseAddress}");
        await browser.ScreenshotAsync("start");
        await browser.ClickAsync("a", Question.BuiltIn[0].Title);
        await browser.UntilAsync($"document.getElementById('answer')?.innerText.includes('{Answer}')");

        Assert.Empty(browser.Problems);
    }

    [Theory]
    [InlineData("{\"id\":", "This is not JSON: Unexpected end of JSON input")]
    [InlineData("[1]", "Variables are one JSON object: {\"id\": \"pp-14\"}")]
    public async Task The_plain_page_says_what_is_wrong_with_variables(string variables, string problem)
    {
        Needs.Browser();
        await using var host = await WebHost.StartOnAsync(graph.Engine, new());
        await using var browser = await Browser.StartAsync();

        await browser.GoToAsync($"{host.Client.BaseAddress}graphql/plain");
        await browser.EvaluateAsync($"document.getElementById('variables').value = '{variables}'");
        await browser.ClickAsync("button", "Run");

        Assert.Equal(problem, await browser.EvaluateAsync("document.getElementById('variables-problem').innerText"));
        Assert.Equal("variables", await browser.EvaluateAsync("document.activeElement.id"));
    }
}
