namespace KnowledgeGraph.Operations.Filters;

/// <summary>Puts predicates together.</summary>
static class Predicates
{
    public static Predicate All(IEnumerable<Predicate> terms)
    {
        var all = terms.Where(t => t != Predicate.True).ToList();
        return all.Count switch
        {
            0 => Predicate.True,
            1 => all[0],
            _ => new AllOf(all),
        };
    }
}
