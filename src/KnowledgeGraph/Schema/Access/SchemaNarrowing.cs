using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Visitors;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Schema.Access;

/// <summary>Takes out of a graph schema what somebody may not read, and all that then leads nowhere.</summary>
/// <remarks>
/// A rule on a type takes its nodes, one on a property its values, one on a relationship field the relationships of that type, seen from
/// either end. The result has no rules: it reads as if what is hidden had never been there.
/// </remarks>
sealed class SchemaNarrowing(GraphQLDocument document, IReadOnlySet<Grant> granted)
{
    /// <param name="text">A schema that is right.</param>
    /// <returns>SDL.</returns>
    public static string Narrow(string text, IReadOnlySet<Grant> granted)
    {
        var document = Parser.Parse(text, new() { Ignore = IgnoreOptions.Comments });
        new SchemaNarrowing(document, granted).TakeOut();
        LooseEnds.TakeOut(document);
        NamedFields.Mend(document);
        var sdl = new StringWriter { NewLine = "\n" };
        // It writes to memory and never waits.
        new SDLPrinter().PrintAsync(document, sdl).AsTask().GetAwaiter().GetResult();
        return sdl.ToString();
    }

    void TakeOut()
    {
        var types = document.Definitions.Where(type => type is IHasDirectivesNode node && IsHidden(node)).Select(type => type.TypeName()).ToHashSet();
        var relationships = document.Fields().Where(IsHidden).Select(RelationshipOf).OfType<string>().ToHashSet();
        document.Definitions.RemoveAll(type => types.Contains(type.TypeName()));
        foreach (var type in document.Fielded())
            type.Fields!.Items.RemoveAll(field => IsHidden(field) || RelationshipOf(field) is { } name && relationships.Contains(name));
        foreach (var ruled in document.Fielded().OfType<IHasDirectivesNode>().Concat(document.Fields()))
            ruled.RemoveDirectives(directive => directive.Name.Value == Directives.Authorization);
    }

    bool IsHidden(IHasDirectivesNode node) => AccessRule.Of(node.Directives) is { } rule && !rule.HoldsFor(granted);

    static string? RelationshipOf(GraphQLFieldDefinition field)
        => field.Directives.Find(Directives.Relationship)?.Argument("type").Text();
}
