using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Schema.Access;

/// <summary>Where <c>@authorization</c> may stand, beyond what its definition says.</summary>
static class AccessRules
{
    /// <summary>Checks the rules and finds what they ask for, each grant once.</summary>
    /// <param name="evidence">Who may see a value sees what it rests on: its types have no rules of their own.</param>
    public static IReadOnlyList<Grant> Read(Definitions definitions, EvidenceModel evidence, List<Problem> problems)
    {
        var rules = definitions.All.SelectMany(RulesOf).ToList();
        foreach (var (owner, type, at, _) in rules.Where(rule => IsEvidence(rule.Type.Name, evidence)))
            problems.Add(new(at, $"'{owner}' has '@authorization', but '{type.Name}' holds evidence.",
                "Evidence is seen by whoever sees what it is about: put the rule there."));
        foreach (var (owner, _, at, _) in rules.Where(rule => rule.Owner.EndsWith(".id", StringComparison.Ordinal)))
            problems.Add(new(at, $"'{owner}' cannot be hidden: every node has an id.", "Put the rule on the type."));
        var grants = rules.SelectMany(rule => rule.Rule.AnyOf).Distinct().ToList();
        if (grants.Count > Audiences.MaxGrants)
            problems.Add(new(rules[0].At, $"The rules of the schema ask for {grants.Count} different values of claims; {Audiences.MaxGrants} are possible.",
                "The graph is kept once for each set of them. Name a few roles, and give each client the roles it needs."));
        return grants;
    }

    static IEnumerable<(string Owner, TypeDefinition Type, SourcePosition At, AccessRule Rule)> RulesOf(TypeDefinition type)
    {
        var members = type.Fields.SelectMany(field => field.Directives.Select(rule => (Owner: $"{type.Name}.{field.Name}", rule.File, rule.Node)));
        return type.Directives.Select(rule => (Owner: type.Name, rule.File, rule.Node)).Concat(members)
            .Where(rule => rule.Node.Name.Value == Directives.Authorization)
            .Select(rule => (rule.Owner, type, rule.File.PositionOf(rule.Node), AccessRule.Of(rule.Node)));
    }

    static bool IsEvidence(string type, EvidenceModel evidence)
        => type == evidence.Claim.Name || type == evidence.Source.Name || type == evidence.Citations.Type.PropertiesType?.Name;
}
