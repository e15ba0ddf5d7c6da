using System.Net;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Serving;

/// <summary>Why an address cannot be listened on, and what to do.</summary>
static class ListenProblem
{
    public static Problem InUse(IReadOnlyList<Uri> urls)
    {
        var taken = urls[0];
        var other = taken.Port < IPEndPoint.MaxPort ? taken.Port + 1 : taken.Port - 1;
        return new(
            null,
            $"Another program already listens on {Addresses(urls)}.",
            $"Stop it, or choose another port: kg serve --urls http://{taken.Host}:{other}");
    }

    // An address of another machine, a port that only root may open, port 0 with a name for several addresses.
    public static Problem CannotListen(IReadOnlyList<Uri> urls, Exception reason)
        => new(null, $"{Addresses(urls)} cannot be listened on: {reason.Message}", "Choose another with --urls.");

    static string Addresses(IReadOnlyList<Uri> urls) => string.Join(" or ", urls.Select(url => url.Authority));
}
