using System.Text.RegularExpressions;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>A node that a text finds, and by which of its own texts.</summary>
sealed record NaiveFound(GraphNode Node, string Field, string Text, long Rank, long Length)
{
    // The rank and below it the length, as one number.
    public NaivePlace Place => new([(Rank << 30) | Length], Node.Id, "");
}

/// <summary>Finds nodes by looking at every text of every node.</summary>
static partial class NaiveSearch
{
    const int Label = 0;
    const int Alias = 1;
    const int Other = 2;

    public static List<NaiveFound> Find(GraphSource source, string text, IReadOnlyCollection<NodeType> types)
        => source.Nodes.Where(node => types.Contains(node.Type))
            .Select(node => Best(node, text)).OfType<NaiveFound>()
            .OrderBy(found => found.Rank).ThenBy(found => found.Length).ThenBy(found => found.Node.Id, StringComparer.Ordinal)
            .ToList();

    /// <returns>The words of a text, a blank between their parts.</returns>
    public static string Plain(string text) => string.Join(' ', Words(text).SelectMany(Parts));

    static NaiveFound? Best(GraphNode node, string asked)
        => Texts(node).Where(text => HasAll(text.Text, asked))
            .Select(text => new NaiveFound(node, text.Field, text.Text, Rank(text.Text, text.Kind, asked), Plain(text.Text).Length))
            .OrderBy(found => found.Rank).ThenBy(found => found.Length)
            .FirstOrDefault();

    static IEnumerable<(string Field, string Text, int Kind)> Texts(GraphNode node)
    {
        yield return (node.Type.Label.Name, node.Label, Label);
        foreach (var name in node.Type.FullText.Where(name => name != node.Type.Label.Name))
        {
            var value = node.Values[node.Type.FindProperty(name)!.Ordinal];
            foreach (var item in value as IReadOnlyList<object> ?? [])
                yield return (name, (string)item, Alias);
            if (value is string text)
                yield return (name, text, Other);
        }
    }

    static int Rank(string text, int kind, string asked)
        => kind == Label && Plain(text) == Plain(asked) ? 0
            : kind == Label && Plain(text).StartsWith(Plain(asked), StringComparison.Ordinal) ? 1
            : kind == Other ? 3 : 2;

    static bool HasAll(string text, string asked)
    {
        var words = Words(asked).ToList();
        return words.Count > 0 && words.Select((word, index) => Has(text, word, index == words.Count - 1)).All(has => has);
    }

    // All parts of the word stand in the text, or it stands there as one; the end of the last word may be missing.
    static bool Has(string text, string word, bool isLast)
    {
        var parts = Parts(word);
        var inText = Words(text).SelectMany(one => Parts(one).Append(Joined(one))).OfType<string>().ToList();
        return parts.Select((part, index) => HasPart(inText, part, isLast && index == parts.Count - 1)).All(has => has)
            || (Joined(word) is { } joined && inText.Any(one => Equals(one, joined, isLast)));
    }

    // Of a script without blanks each two neighbours must stand side by side somewhere.
    static bool HasPart(List<string> inText, string part, bool isLast)
        => !IsIdeographic(part) ? inText.Any(one => Equals(one, part, isLast))
            : part.Length == 1 ? inText.Any(one => one.Contains(part, StringComparison.Ordinal))
            : part.Zip(part.Skip(1), (one, next) => $"{one}{next}").All(pair => inText.Any(one => one.Contains(pair, StringComparison.Ordinal)));

    static bool Equals(string one, string part, bool isPrefix)
        => isPrefix ? one.StartsWith(part, StringComparison.Ordinal) : one == part;

    static string? Joined(string word)
        => Parts(word) is { Count: > 1 } parts && !parts.Any(IsIdeographic) ? string.Concat(parts) : null;

    static IEnumerable<string> Words(string text) => WordPattern().Matches(Folding.Fold(text)).Select(match => match.Value);

    static List<string> Parts(string word) => PartPattern().Matches(word).Select(match => match.Value).ToList();

    static bool IsIdeographic(string part) => IdeographPattern().IsMatch(part);

    [GeneratedRegex(@"[\p{L}\p{N}]+([-'’][-'’]*[\p{L}\p{N}]+)*")]
    private static partial Regex WordPattern();

    [GeneratedRegex(@"[\u4e00-\u9fff]+|[\p{L}\p{N}-[\u4e00-\u9fff]]+")]
    private static partial Regex PartPattern();

    [GeneratedRegex(@"^[\u4e00-\u9fff]")]
    private static partial Regex IdeographPattern();
}
