using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Refuses names of the schema that the API needs for itself.</summary>
static class NameClashes
{
    public static void Find(GraphSchema schema, Definitions definitions, List<Problem> problems)
    {
        var taken = ApiNames.Traversal.ToDictionary(name => name, _ => "the API itself");
        var reported = new HashSet<string>();
        foreach (var (name, use, owner) in ApiNames.Added(schema))
        {
            var clash = definitions.Find(name) is { } type ? $"a type of the schema, at {type.At}" : taken.GetValueOrDefault(name);
            // One name is one mistake, though connection and edge both clash.
            if (clash is not null && reported.Add(use))
                problems.Add(new(definitions.Find(owner)!.At, $"The API needs the name '{name}' for {use}, but it is taken by {clash}.",
                    "Rename the field or the type."));
            taken.TryAdd(name, use);
        }
    }
}
