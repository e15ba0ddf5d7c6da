using Humanizer;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Names the root fields that list the nodes of a target.</summary>
static class Plurals
{
    const string Api = "the API itself";

    // Those that the API has, and those that it will have.
    static readonly string[] Reserved = ["node", "nodes", "search", "paths", "common", "dataset"];

    /// <param name="known">What <see cref="Print"/> gave for the same schema: the rules of English take a third of a start. Null: nothing.</param>
    /// <returns>By target, <c>conferences</c>; a clash of two names is added to the problems.</returns>
    public static Dictionary<NodeTarget, string> Name(
        IEnumerable<NodeTarget> targets, Definitions definitions, string? known, List<Problem> problems)
    {
        var kept = Parse(known ?? "");
        var names = new Dictionary<NodeTarget, string>();
        var taken = Reserved.ToDictionary(name => name, _ => Api);
        foreach (var target in targets)
        {
            var definition = definitions.Find(target.Name)!;
            var (one, many) = (ApiNames.RootField(target.Name), kept.GetValueOrDefault(target.Name) ?? PluralOf(target.Name, definition));
            names[target] = many;
            foreach (var name in target is NodeUnion ? [many] : new[] { one, many })
                if (!taken.TryAdd(name, $"'{target.Name}'"))
                    problems.Add(new(definition.At, one == many
                        ? $"'{target.Name}' has no plural of its own: '{name}' stands for one and for many."
                        : $"The root field '{name}' of '{target.Name}' is already used by {taken[name]}.", Hint(target.Name, name == many, taken[name])));
        }
        return names;
    }

    /// <returns>A line for each target, <c>Conference conferences</c>, for a store to keep beside the schema's text.</returns>
    public static string Print(GraphSchema schema)
        => string.Join('\n', schema.Plurals.Select(plural => $"{plural.Key.Name} {plural.Value}"));

    static Dictionary<string, string> Parse(string known)
        => known.Split('\n').Select(line => line.Split(' ')).Where(words => words.Length == 2).ToDictionary(words => words[0], words => words[1]);

    // A name for one cannot be changed: where another's plural stands in its way, that one gives way.
    static string Hint(string type, bool isPlural, string holder)
        => !isPlural && holder == Api ? "Rename the type."
            : $"Write @plural(value: \"...\") after the name of {(isPlural ? $"'{type}'" : holder)}.";

    static string PluralOf(string typeName, TypeDefinition definition)
        => definition.Find(Directives.Plural)?.Argument("value").Text() is { } given
            ? ApiNames.RootField(given)
            : ApiNames.RootField(typeName).Pluralize(inputIsKnownToBeSingular: false);
}
