using KnowledgeGraph.Tests.House;

namespace KnowledgeGraph.Tests.Web;

/// <summary>The pictures of the README, of the page as it is.</summary>
/// <remarks>With <c>REWRITE=1</c> they are written; else it is only seen that there is something to take a picture of.</remarks>
[Collection(ExplorerCollection.Name)]
public sealed class PictureTests(ExplorerSite site)
{
    [Theory]
    [InlineData("explorer", "light")]
    [InlineData("explorer-dark", "dark")]
    public async Task The_story_with_the_sentence_of_one_relationship(string name, string theme)
    {
        var explorer = await Explorer.OpenAsync(site, "", 1440, 860, ("prefers-color-scheme", theme));

        await Hand.Of("mouse", explorer).SelectLinkAsync("pp-14", "res-185");
        await explorer.Browser.ScreenshotAsync(name);

        var picture = Path.Combine(AppContext.BaseDirectory, "screenshots", $"{name}.png");
        Assert.InRange(new FileInfo(picture).Length, 50_000, 2_000_000);
        if (Environment.GetEnvironmentVariable("REWRITE") == "1")
            File.Copy(picture, Path.Combine(Repository.Root, "docs", "images", $"{name}.png"), overwrite: true);
    }
}
