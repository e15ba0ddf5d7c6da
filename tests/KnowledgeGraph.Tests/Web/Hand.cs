using System.Text.Json;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>How a person works the explorer. Each click, or each command by keys, is one interaction; typing is free.</summary>
abstract class Hand(Explorer explorer)
{
    protected Explorer Explorer { get; } = explorer;

    protected Browser Browser => Explorer.Browser;

    public int Interactions { get; private set; }

    public static Hand Of(string name, Explorer explorer) => name == "mouse" ? new Mouse(explorer) : new Keys(explorer);

    /// <summary>Presses a button, or chooses an option, that reads so, or whose name begins so.</summary>
    public Task PressAsync(string name) => DoAsync(() => PressedAsync(name));

    public Task SelectNodeAsync(string id) => DoAsync(() => SelectedAsync(id, isAdding: false));

    public Task AddNodeAsync(string id) => DoAsync(() => SelectedAsync(id, isAdding: true));

    /// <summary>Selects what joins two nodes.</summary>
    public Task SelectLinkAsync(string one, string other) => DoAsync(() => LinkSelectedAsync(one, other));

    /// <summary>Types into the search and takes the first suggestion of that name.</summary>
    public Task ChooseAsync(string words, string label) => DoAsync(async () =>
    {
        await FocusAsync("#search");
        await Browser.TypeAsync(words);
        await TakenAsync(label);
    });

    /// <summary>Types into a field and leaves it.</summary>
    public async Task FillAsync(string selector, string text)
    {
        await FocusAsync(selector);
        await Browser.TypeAsync(text);
        await Browser.PressAsync("Tab");
        await Explorer.SettleAsync();
    }

    protected abstract Task PressedAsync(string name);

    protected abstract Task SelectedAsync(string id, bool isAdding);

    protected abstract Task LinkSelectedAsync(string one, string other);

    protected abstract Task TakenAsync(string label);

    protected abstract Task FocusAsync(string selector);

    /// <summary>An expression that finds the element that can be pressed under a name.</summary>
    protected static string Named(string name)
        => $$"""
            (name => {
              const all = [...document.querySelectorAll('dialog[open] button, dialog[open] input')];
              const seen = (all.length ? all : [...document.querySelectorAll('button, summary, a, [role=tab], input[type=radio], input[type=checkbox]')])
                .filter(e => e.getClientRects().length && !e.disabled);
              const text = e => (e.closest('label') ?? e).innerText.trim().replace(/\s+/g, ' ') || e.getAttribute('aria-label') || '';
              return seen.find(e => text(e) === name) ?? seen.find(e => text(e).startsWith(name));
            })({{JsonSerializer.Serialize(name)}})
            """;

    protected static string Suggestion(string label)
        => $"[...document.querySelectorAll('[role=option]')].find(o => o.querySelector('b').innerText === {JsonSerializer.Serialize(label)})";

    async Task DoAsync(Func<Task> act)
    {
        Interactions++;
        await act();
        await Explorer.SettleAsync();
    }
}
