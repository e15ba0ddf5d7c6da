using System.Globalization;

namespace KnowledgeGraph.Benchmarks.Peers;

/// <param name="Seconds">That each round of each server takes.</param>
/// <param name="Rounds">That count.</param>
/// <param name="WarmUps">Rounds before these.</param>
sealed record PeersOptions(int Seconds = 3, int Rounds = 5, int WarmUps = 3)
{
    public const string Usage = "peers [--seconds 3] [--rounds 5] [--warm-ups 3]";

    /// <returns>Null where the options are not understood.</returns>
    public static PeersOptions? Parse(string[] options)
    {
        PeersOptions? parsed = new();
        foreach (var pair in options.Chunk(2))
            parsed = pair is [var name, var value] && int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? parsed?.With(name, number)
                : null;
        return parsed;
    }

    PeersOptions? With(string name, int value)
        => name switch
        {
            "--seconds" => this with { Seconds = value },
            "--rounds" => this with { Rounds = value },
            "--warm-ups" => this with { WarmUps = value },
            _ => null,
        };
}
