using System.Collections.Concurrent;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>A plan as one statement for each form of its pages: their direction, and what their cursors hold.</summary>
/// <remarks>Forms are few: a first page, a next one, and one more per value of the order that can be absent.</remarks>
sealed record CypherProgram : StoreProgram
{
    const int MaxStatements = 16;
    const int BytesPerStatement = 20_000;

    readonly QueryPlan _plan;
    readonly Layout _layout;
    readonly DatasetFacts _facts;
    readonly int _maxRows;
    readonly Dictionary<Page, int> _numbers = new(ReferenceEqualityComparer.Instance);
    readonly ConcurrentDictionary<string, ShapedStatement> _statements = [];

    /// <param name="maxRows">Of a list of claims.</param>
    public CypherProgram(QueryPlan plan, Layout layout, DatasetFacts facts, int maxRows)
    {
        (_plan, _layout, _facts, _maxRows, Pages) = (plan, layout, facts, maxRows, PlanPages.Of(plan));
        foreach (var page in Pages)
            _numbers.Add(page, _numbers.Count);
    }

    /// <summary>The pages, whose arguments are resolved once per request.</summary>
    public IReadOnlyList<Page> Pages { get; }

    // Most programs have one or two statements.
    public override long Weight => 2 * BytesPerStatement;

    /// <param name="requests">Of the pages.</param>
    /// <param name="withSources">As of <see cref="CypherGenerator"/>.</param>
    /// <exception cref="RefusedException">The statement would be too large.</exception>
    public ShapedStatement StatementFor(IReadOnlyList<PageRequest> requests, bool withSources)
    {
        var forms = requests.Select(PageForm.Of).ToList();
        var key = $"{(withSources ? "+" : "")}{string.Join('|', forms)}";
        if (_statements.TryGetValue(key, out var known))
            return known;
        var statement = Generate(forms, withSources);
        return _statements.Count < MaxStatements ? _statements.GetOrAdd(key, statement) : statement;
    }

    /// <returns>The statement for a request that gives all that the document asks for, and no more rows than that.</returns>
    public override string Print() => $"{Generate(Pages.Select(PageForm.OfPrinted).ToList(), withSources: false).Text}\n";

    ShapedStatement Generate(IReadOnlyList<PageForm> forms, bool withSources)
        => CypherGenerator.Generate(_plan, _layout, _facts, _numbers, forms, _maxRows, withSources);
}
