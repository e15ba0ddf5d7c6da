using System.Globalization;
using System.Text;
using CsCheck;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Fuzzing;

/// <summary>Good texts made bad: parts cut out, repeated, swapped for others, with words of their language put in between.</summary>
static class Mutation
{
    const int MaxEdits = 6;
    const int MaxPart = 40;

    // What a tokenizer of text may stumble on, whatever its language.
    static readonly string[] Awkward =
        ["", "\0", "\uFEFF", "\uD800", "\uDFFF", "\u2028", "\r", "\n\t", "\\", "\\u0000", "\"", "\"\"\"", "'", "#", "é", "\U0001F600", "-1", "1e999", "99999999999999999999"];

    /// <summary>How often each reader is tried; more than a few thousand take minutes.</summary>
    public static int Executions(int usual) => LongForm.Number("KG_FUZZ_EXECUTIONS", usual);

    static readonly ulong Seed = Environment.GetEnvironmentVariable("KG_FUZZ_SEED") switch
    {
        "random" => (ulong)Random.Shared.NextInt64(1_000_000_000),
        var text => ulong.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 1,
    };

    /// <summary>Tries a reader on so many texts: the same ones every time, unless <c>KG_FUZZ_SEED</c> is a number or <c>random</c>.</summary>
    public static async Task TryAsync(this Gen<string> texts, Func<string, Task> read, int executions)
    {
        var random = new PCG(stream: 7, Seed);
        for (var i = 0; i < executions; i++)
        {
            var text = texts.Generate(random, null, out _);
            try
            {
                await read(text);
            }
            catch (Exception failure)
            {
                Assert.Fail($"KG_FUZZ_SEED={Seed}, execution {i}: {text}\n{failure}");
            }
        }
    }

    /// <inheritdoc cref="TryAsync"/>
    public static void Try(this Gen<string> texts, Action<string> read, int executions)
        => texts.TryAsync(text => { read(text); return Task.CompletedTask; }, executions).GetAwaiter().GetResult();

    /// <param name="corpus">Good texts.</param>
    /// <param name="words">Of their language.</param>
    public static Gen<string> Of(IReadOnlyList<string> corpus, params string[] words)
    {
        string[] inserted = [.. words, .. Awkward];
        var edit = Gen.Select(Gen.Int[0, 4], Gen.Double[0, 1], Gen.Double[0, 1], Gen.Int[0, inserted.Length - 1]);
        return Gen.Select(Gen.Int[0, corpus.Count - 1], edit.Array[1, MaxEdits])
            .Select((text, edits) => edits.Aggregate(corpus[text], (mutated, e) => Edit(mutated, e, inserted)));
    }

    /// <returns>The text in UTF-8, save that half a surrogate pair becomes a byte that no UTF-8 holds.</returns>
    public static byte[] Bytes(string text)
        => [.. text.EnumerateRunes().SelectMany(rune => rune == Rune.ReplacementChar ? [0xFF] : Encoding.UTF8.GetBytes($"{rune}"))];

    static string Edit(string text, (int Kind, double At, double Length, int Word) edit, string[] words)
    {
        var at = (int)(edit.At * text.Length);
        var part = text.Substring(at, Math.Min((int)(edit.Length * MaxPart), text.Length - at));
        return edit.Kind switch
        {
            0 => text.Remove(at, part.Length),
            1 => text.Insert(at, part),
            2 => text.Insert(at, words[edit.Word]),
            3 => text.Remove(at, part.Length).Insert(at, words[edit.Word]),
            _ => part.Length == 0 ? text[..at] : text.Replace(part, words[edit.Word], StringComparison.Ordinal),
        };
    }
}
