using System.Diagnostics;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Pricing;

/// <summary>Prices an operation: each object counts 1, each field what <see cref="CostWeights"/> says, lists their items.</summary>
/// <remarks>docs/cost.md has the rules. It cannot fail: what a client can get wrong is refused before or when it is read.</remarks>
sealed class Pricer
{
    static readonly Cost Object = new(1, 0);

    readonly EngineLimits _limits;
    readonly PriceBuilder _build = new();

    // Selections that the compiler shares are priced once. One selection belongs to one field of the document, so to one page.
    readonly Dictionary<Selection, CostTerm> _selections = new(ReferenceEqualityComparer.Instance);

    Pricer(EngineLimits limits) => _limits = limits;

    public static Price Price(Operation operation, EngineLimits limits)
    {
        var pricer = new Pricer(limits);
        return pricer._build.Build(pricer.Members(operation.Fields, null));
    }

    CostTerm Members(IReadOnlyList<SelectedField> fields, SelectedField? page)
        => _build.Sum(Object, fields.Select(field => Field(field, page)).ToList());

    /// <param name="page">The connection field whose member it is, or whose rows it sums up; null for members of all other objects.</param>
    CostTerm Field(SelectedField field, SelectedField? page)
        => field.Field.Meaning switch
        {
            MetaValue or TypeNameValue => new(default),
            ConnectionTotalCount => new(Reads(page!.IsFiltered || page.Field.Meaning is SearchList ? CostWeights.Scan : CostWeights.Count)),
            ConnectionEdges or ConnectionNodes => Own(field, List(field, PageOf(page!))),
            ValueFacet or NodeFacet => Own(field, List(field, PageOf(field))),
            NodeClaims or RelationshipClaims => Own(field, List(field, new KnownSize(CostWeights.AssumedClaims))),
            NodesByIds => _build.Repeat(_build.Sum(Reads(1), [Value(field)]), new IdCount(field.Arguments[ArgumentRole.Ids], _limits)),
            NodeDegrees => Own(field, List(field, new KnownSize(CostWeights.AssumedCounts))),
            PathNodes or PathRelationships => Own(field, List(field, new KnownSize(CostWeights.AssumedLength))),
            ShortestPaths => Own(field, List(field, PageOf(field, TraversalDefaults.Paths))),
            DatasetCounts => Own(field, List(field, new KnownSize(CostWeights.AssumedTypes))),
            DatasetSources => Own(field, List(field, new KnownSize(CostWeights.AssumedSources))),
            NodeList or ToMany or SearchList or NodeNeighbors or NodeReachable or CommonNeighbors => Own(field, Value(field, field)),
            ConnectionAggregates => Own(field, Value(field, page)),
            _ when field.Selection is not null => Own(field, Value(field)),
            _ => new(Reads(CostWeights.Of(field.Field))),
        };

    CostTerm Own(SelectedField field, CostTerm value)
        => _build.Sum(Reads(CostWeights.Of(field.Field) + field.ArgumentWeight), [value]);

    CostTerm List(SelectedField field, ListSize size) => _build.Repeat(Value(field), size);

    CostTerm Value(SelectedField field, SelectedField? page = null)
    {
        var selection = field.Selection ?? throw new UnreachableException($"{field.Field.Name} has no selection.");
        if (!_selections.TryGetValue(selection, out var term))
            _selections.Add(selection, term = _build.Dearest(selection.Cases.Select(one => Members(one.Fields, page)).ToList()));
        return term;
    }

    PageSize PageOf(SelectedField field, int? usual = null)
        => new(field.Arguments.GetValueOrDefault(ArgumentRole.First), field.Arguments.GetValueOrDefault(ArgumentRole.Last),
            _limits with { DefaultPageSize = usual ?? _limits.DefaultPageSize });

    static Cost Reads(long weight) => new(0, weight);
}
