using System.Globalization;
using System.Text.Json;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>Points and clicks.</summary>
sealed class Mouse(Explorer explorer) : Hand(explorer)
{
    protected override Task PressedAsync(string name) => ClickAsync(Named(name));

    protected override async Task SelectedAsync(string id, bool isAdding)
        => await Browser.ClickAtAsync(await Explorer.PlaceOfAsync(id), withShift: isAdding);

    protected override async Task LinkSelectedAsync(string one, string other)
    {
        var id = string.Join('|', ((string[])[one, other]).Order(StringComparer.Ordinal));
        await Browser.ClickAtAsync(await Explorer.PlaceOfAsync(id));
    }

    protected override Task TakenAsync(string label) => ClickAsync(Suggestion(label));

    protected override Task FocusAsync(string selector) => ClickAsync($"document.querySelector({JsonSerializer.Serialize(selector)})");

    async Task ClickAsync(string element)
    {
        await Browser.UntilAsync(element);
        await Browser.EvaluateAsync($"{element}.scrollIntoView({{ block: 'center' }})");
        var place = await Browser.EvaluateAsync($"(r => (r.x + r.width / 2) + ' ' + (r.y + r.height / 2))({element}.getBoundingClientRect())");
        var parts = place.Split(' ').Select(part => double.Parse(part, CultureInfo.InvariantCulture)).ToList();
        await Browser.ClickAtAsync(new(parts[0], parts[1]));
    }
}
