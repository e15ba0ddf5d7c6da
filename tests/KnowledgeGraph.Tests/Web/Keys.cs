using System.Text.Json;
using KnowledgeGraph.Tests.Support.Browsing;

namespace KnowledgeGraph.Tests.Web;

/// <summary>Touches keys only: Tab to get somewhere, arrows within it, Enter and Space to act.</summary>
sealed class Keys(Explorer explorer) : Hand(explorer)
{
    const int Patience = 400;

    protected override async Task PressedAsync(string name)
    {
        await TabToAsync(Named(name));
        await Browser.PressAsync(await Browser.EvaluateAsync("document.activeElement.tagName === 'INPUT'") == "true" ? " " : "Enter");
    }

    protected override async Task SelectedAsync(string id, bool isAdding)
    {
        await WalkTreeAsync($"document.activeElement.dataset.key === {JsonSerializer.Serialize(id)}");
        await Browser.PressAsync(isAdding ? " " : "Enter");
    }

    // In the tree: the node, its sorts of relationships, and below each the neighbours.
    protected override async Task LinkSelectedAsync(string one, string other)
    {
        await WalkTreeAsync($"document.activeElement.dataset.key === {JsonSerializer.Serialize(one)}");
        await Browser.PressAsync("ArrowRight");
        var isThere = $"document.activeElement.dataset.key?.split(' ').includes({JsonSerializer.Serialize(other)})";
        for (var steps = 0; await Browser.EvaluateAsync($"Boolean({isThere})") != "true"; steps++)
        {
            Assert.True(steps < Patience, $"The tree shows no {other} below {one}.");
            await Browser.PressAsync("ArrowDown");
            if (await Browser.EvaluateAsync("document.activeElement.getAttribute('aria-expanded')") == "false")
                await Browser.PressAsync("ArrowRight");
        }
        await Browser.PressAsync("Enter");
    }

    protected override async Task TakenAsync(string label)
    {
        await Browser.UntilAsync(Suggestion(label));
        do
        {
            await Browser.PressAsync("ArrowDown");
        }
        while (await Browser.EvaluateAsync($"{Suggestion(label)}.getAttribute('aria-selected')") != "true");
        await Browser.PressAsync("Enter");
    }

    protected override Task FocusAsync(string selector) => TabToAsync($"document.querySelector({JsonSerializer.Serialize(selector)})");

    async Task WalkTreeAsync(string isThere)
    {
        if (await Browser.EvaluateAsync("Boolean(document.querySelector('[role=tree]'))") != "true")
        {
            await TabToAsync("document.querySelector('[role=tab][aria-selected=true]')");
            while (await Browser.EvaluateAsync("document.activeElement.id") != "tab-tree")
                await Browser.PressAsync("ArrowRight");
        }
        await TabToAsync("document.querySelector('[role=treeitem][tabindex=\"0\"]')");
        await Browser.PressAsync("Home");
        for (var steps = 0; await Browser.EvaluateAsync($"Boolean({isThere})") != "true"; steps++)
        {
            Assert.True(steps < Patience, $"No item of the tree is one where {isThere}.");
            await Browser.PressAsync("ArrowDown");
        }
    }

    // One stop of a group of radio buttons takes Tab: the others are reached by arrows.
    async Task TabToAsync(string element)
    {
        await Browser.UntilAsync(element);
        for (var steps = 0; await Browser.EvaluateAsync($"document.activeElement === {element}") != "true"; steps++)
        {
            Assert.True(steps < Patience, $"Tab never comes to {element}.");
            var isInGroup = await Browser.EvaluateAsync($"document.activeElement.name && document.activeElement.name === {element}.name && document.activeElement.type === 'radio'");
            await Browser.PressAsync(isInGroup == "true" ? "ArrowDown" : "Tab");
        }
    }
}
