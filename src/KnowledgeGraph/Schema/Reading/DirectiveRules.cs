using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Rules on directives and their arguments, whatever they stand on.</summary>
sealed class DirectiveRules(List<Problem> problems)
{
    /// <param name="owner">What they stand on: <c>Nation</c> or <c>Nation.name</c>.</param>
    /// <returns>False, with problems added, where one of them is wrong.</returns>
    public bool Check(string owner, DirectiveSite site, IReadOnlyList<(SchemaFile File, GraphQLDirective Node)> directives)
    {
        var before = problems.Count;
        var seen = new HashSet<string>();
        foreach (var (file, directive) in directives)
        {
            var name = directive.Name.StringValue;
            var isFirst = seen.Add(name);
            if (!Directives.All.TryGetValue(name, out var definition))
                problems.Add(new(file.PositionOf(directive), $"'{owner}' has the unknown directive '@{name}'.",
                    NearNames.Hint(name, Directives.All.Keys)));
            else if ((definition.Sites & site) == 0)
                problems.Add(new(file.PositionOf(directive), $"'{owner}' cannot have '@{name}', which is for {definition.For}.",
                    "Remove it."));
            else if (!isFirst && !definition.IsRepeatable)
                problems.Add(new(file.PositionOf(directive), $"'{owner}' has '@{name}' twice.", "Keep one."));
            else
                CheckArguments(file, directive, definition.Arguments);
        }
        return problems.Count == before;
    }

    void CheckArguments(SchemaFile file, GraphQLDirective directive, IReadOnlyList<ArgumentDefinition> known)
    {
        var given = directive.Arguments?.Items ?? [];
        var seen = new HashSet<string>();
        foreach (var argument in given)
            if (Mistake(directive, argument, known, isFirst: seen.Add(argument.Name.StringValue)) is var (message, hint))
                problems.Add(new(file.PositionOf(argument), message, hint));
        foreach (var missing in known.Where(a => a.IsRequired && !seen.Contains(a.Name)))
            problems.Add(new(file.PositionOf(directive), $"'@{directive.Name.StringValue}' needs the argument '{missing.Name}'.",
                $"It is {missing.Kind.Expected}."));
    }

    static (string Message, string? Hint)? Mistake(
        GraphQLDirective directive, GraphQLArgument argument, IReadOnlyList<ArgumentDefinition> known, bool isFirst)
    {
        var (owner, name) = (directive.Name.StringValue, argument.Name.StringValue);
        if (known.FirstOrDefault(a => a.Name == name) is not { } definition)
            return ($"'@{owner}' has no argument '{name}'.", NearNames.Hint(name, known.Select(a => a.Name)));
        if (!isFirst)
            return ($"'@{owner}' has the argument '{name}' twice.", "Keep one.");
        return definition.Kind.Accepts(argument.Value)
            ? null
            : ($"The argument '{name}' of '@{owner}' is not {definition.Kind.Expected}.", definition.Kind.Hint);
    }
}
