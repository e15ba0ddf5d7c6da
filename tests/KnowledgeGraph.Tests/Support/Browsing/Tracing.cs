using System.Text.Json.Nodes;

namespace KnowledgeGraph.Tests.Support.Browsing;

/// <summary>Measures what the page's main thread does.</summary>
static class Tracing
{
    /// <returns>The processor time of each task, in milliseconds.</returns>
    public static async Task<IReadOnlyList<double>> TasksDuringAsync(this Browser browser, Func<Task> act)
    {
        var events = new List<JsonNode>();
        var done = new TaskCompletionSource();
        void Note(string name, JsonNode happened)
        {
            if (name == "Tracing.dataCollected")
                events.AddRange(happened["value"]!.AsArray().Select(each => each!.DeepClone()));
            else if (name == "Tracing.tracingComplete")
                done.TrySetResult();
        }
        browser.Happened += Note;
        try
        {
            await browser.CallAsync("Tracing.start", new() { ["categories"] = "toplevel,disabled-by-default-devtools.timeline", ["transferMode"] = "ReportEvents" });
            await act();
            await browser.CallAsync("Tracing.end");
            await done.Task.WaitAsync(TimeSpan.FromSeconds(30));
        }
        finally
        {
            browser.Happened -= Note;
        }
        var main = MainThreads(events);
        return [.. events
            .Where(each => (string?)each["name"] is "RunTask" or "ThreadControllerImpl::RunTask" && main.Contains(Thread(each)))
            .Select(each => ((double?)each["tdur"] ?? 0) / 1000)];
    }

    static HashSet<string> MainThreads(IEnumerable<JsonNode> events)
        => [.. events.Where(each => (string?)each["name"] == "thread_name" && (string?)each["args"]?["name"] == "CrRendererMain").Select(Thread)];

    static string Thread(JsonNode each) => $"{each["pid"]} {each["tid"]}";
}
