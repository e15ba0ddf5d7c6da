using GraphQL.Types;
using GraphQL.Validation;
using GraphQL.Validation.Rules;
using GraphQLParser.AST;
using KnowledgeGraph.AspNetCore.Validation;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.AspNetCore;

/// <summary>Validates documents with the rules of GraphQL.NET.</summary>
public static class GraphQLNetValidator
{
    // Everything that follows spreads may rely on these; the budget has no measure for a cycle.
    static readonly IValidationRule[] _fragmentRules =
    [
        UniqueFragmentNames.Instance, KnownFragmentNames.Instance, NoFragmentCycles.Instance,
    ];

    // Arguments are checked as literals here; their values, and those of variables, are the engine's.
    static readonly IValidationRule[] _otherRules =
    [
        .. GraphQL.Validation.DocumentValidator.CoreRules.Except(_fragmentRules)
            .Where(rule => rule is not FieldArgumentsAreValidRule),
        new RequiredOneOf(),
    ];

    /// <summary>Builds the schema once; the validator may be called from many threads.</summary>
    /// <remarks>
    /// It gives at most <see cref="EngineLimits.MaxErrors"/> errors, of code <see cref="ErrorCodes.Validation"/>, each
    /// with its first place; what GraphQL.NET suggests stands in the hint. Documents must have passed the engine's
    /// budget, since these rules have none. Introspection passes: the engine answers or refuses it.
    /// </remarks>
    /// <exception cref="ArgumentException">The SDL is no schema.</exception>
    public static DocumentValidator For(string sdl, EngineLimits limits)
    {
        var schema = ValidationSchema.Build(sdl);
        return document => Validate(document, schema, limits.MaxErrors);
    }

    static IReadOnlyList<GraphError> Validate(GraphQLDocument document, ISchema schema, int maxErrors)
    {
        if (Definitions.Check(document, schema, maxErrors) is { Count: > 0 } definitionErrors)
            return definitionErrors;
        var fragmentErrors = Apply(_fragmentRules, document, schema, maxErrors);
        return fragmentErrors.Count > 0 ? fragmentErrors : Apply(_otherRules, document, schema, maxErrors);
    }

    static IReadOnlyList<GraphError> Apply(
        IReadOnlyList<IValidationRule> rules, GraphQLDocument document, ISchema schema, int maxErrors)
    {
        var context = new ValidationContext
        {
            Schema = schema,
            Document = document,
            TypeInfo = new(schema),
            UserContext = new Dictionary<string, object?>(),
        };
        var visitor = new CappedVisitor([context.TypeInfo, .. Visitors(rules, context)], maxErrors);
        Completed.Await(visitor.VisitAsync(document, new(context)));
        return [.. context.Errors.Take(maxErrors).Select(ValidationErrors.Map)];
    }

    static IEnumerable<INodeVisitor> Visitors(IReadOnlyList<IValidationRule> rules, ValidationContext context)
        => rules.Select(rule => Completed.Await(rule.GetPreNodeVisitorAsync(context))).OfType<INodeVisitor>();
}
