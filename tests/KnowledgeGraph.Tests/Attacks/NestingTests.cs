using System.Text;
using System.Text.Json;
using KnowledgeGraph.Tests.Support;
using static System.Linq.Enumerable;

namespace KnowledgeGraph.Tests.Attacks;

/// <summary>Nesting that would overflow a stack, which ends a process and cannot be caught.</summary>
[Collection(AttackedServerCollection.Name)]
public sealed class NestingTests(AttackedServer server)
{
    // Of processor time.
    static readonly TimeSpan Bound = TimeBound.OfMilliseconds(100);

    static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    // What is repeated, before and after it, and what closes one of it; as a document.
    static readonly (string Before, string Open, string Inside, string Close, string After)[] Documents =
    [
        ("", "{a", "", "}", ""),
        ("", "{a", "", "", ""),
        ("{a(b:", "[", "", "]", ")}"),
        ("{a(b:", "[", "", "", ""),
        ("{a(b:", "{b:", "1", "}", ")}"),
        ("{a(b:", "{b:", "", "", ""),
        ("{a(b:", "[{b:", "1", "}]", ")}"),
        ("query($v:", "[", "Int", "]", "){a}"),
        ("query($v:T=", "[", "", "]", "){a}"),
        ("query($v:T=", "{b:[", "1", "]}", "){a}"),
        ("", "{...", "{a}", "}", ""),
        ("", "{...on City", "{a}", "}", ""),
        ("", "{... @include(if:true)", "{a}", "}", ""),
        ("{a @d(b:", "[", "", "]", ")}"),
        ("query Q @d(b:", "{b:", "1", "}", ") {a}"),
        ("{cities(where:{and:[", "{and:[", "", "]}", "]}){totalCount}}"),
        ("{cities(where:", "{not:", "{}", "}", "){totalCount}}"),
        ("{cities(where:", "{or:[{and:[", "", "]}]}", "){totalCount}}"),
        ("{cities{", "nodes{claims{citations{", "id", "}}}", "}}"),
        ("{", "cities{nodes{", "id", "}}", "}"),
        ("fragment F on City ", "{a", "", "}", ""),
        ("", "(", "", "", ""),
        ("", "\"\"\"", "", "", ""),
        ("", "{a(b:\"", "", "", ""),
    ];

    // The same, as a body.
    static readonly (string Before, string Open, string Inside, string Close, string After)[] Bodies =
    [
        ("", "[", "", "]", ""),
        ("", "{\"query\":", "1", "}", ""),
        ("{\"query\":", "[", "", "]", "}"),
        ("{\"query\":\"{__typename}\",\"variables\":", "[", "", "]", "}"),
        ("{\"query\":\"{__typename}\",\"variables\":", "{\"a\":", "1", "}", "}"),
        ("{\"query\":\"{__typename}\",\"variables\":{\"a\":", "[{\"a\":", "1", "}]", "}}"),
        ("{\"query\":\"{__typename}\",\"variables\":", "{\"a\":", "", "", ""),
        ("{\"query\":\"{__typename}\",\"extensions\":", "{\"a\":", "1", "}", "}"),
        ("{\"query\":\"{__typename}\",\"unknown\":", "[", "", "]", "}"),
        ("{\"query\":\"query($w:CityFilterInput){cities(where:$w){totalCount}}\",\"variables\":{\"w\":", "{\"and\":[", "", "]}", "}}"),
        ("{\"query\":\"query($w:CityFilterInput){cities(where:$w){totalCount}}\",\"variables\":{\"w\":", "{\"not\":", "{}", "}", "}}"),
    ];

    [Fact]
    public async Task No_shape_of_nesting_of_no_size_harms_the_process()
    {
        var slowest = TimeSpan.Zero;

        foreach (var body in Documents.Select(shape => (shape, isDocument: true)).Concat(Bodies.Select(shape => (shape, isDocument: false)))
            .SelectMany(form => Sizes.Select(bytes => Nest(form.shape, form.isDocument, bytes))))
        {
            var (time, status, text) = await server.MeasureAsync(body, Bound);

            Assert.True(status == 400, $"{status} {text} for {body[..100]}");
            Assert.True(time < Bound, $"{time} for {body[..100]}");
            slowest = time > slowest ? time : slowest;
        }

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"{(Documents.Length + Bodies.Length) * Sizes.Length} requests, the dearest refused for {slowest.TotalMilliseconds:0} ms of processor time.");
        await server.AssertUnharmedAsync();
    }

    static string Nest((string Before, string Open, string Inside, string Close, string After) shape, bool isDocument, int bytes)
    {
        // Quotes of a document double in JSON.
        var count = bytes / (Encoded(shape.Open, isDocument) + Encoded(shape.Close, isDocument));
        var text = new StringBuilder(shape.Before).Insert(shape.Before.Length, shape.Open, count).Append(shape.Inside);
        text.Insert(text.Length, shape.Close, count).Append(shape.After);
        return isDocument ? $$"""{"query":{{JsonSerializer.Serialize(text.ToString(), JsonSerializerOptions.Web)}}}""" : text.ToString();
    }

    static int Encoded(string text, bool isDocument)
        => isDocument ? JsonSerializer.Serialize(text, JsonSerializerOptions.Web).Length - 2 : text.Length;
}
