using System.Diagnostics;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Planning;

/// <summary>Turns an operation into reads. It cannot fail: all that a client can get wrong is found before.</summary>
public sealed class QueryPlanner
{
    // Selections that the compiler shares stay shared, so that a plan grows with the document, not with its paths.
    readonly Dictionary<Selection, RowPlan> _rows = new(ReferenceEqualityComparer.Instance);

    readonly Dictionary<Selection, RelationshipPlan> _relationships = new(ReferenceEqualityComparer.Instance);

    QueryPlanner()
    {
    }

    public static QueryPlan Plan(Operation operation) => new(new QueryPlanner().Fields(operation.Fields, "Query"));

    /// <param name="typeName">Of the object whose members they are, where it is no node and no relationship; null for these.</param>
    List<PlanField> Fields(IReadOnlyList<SelectedField> fields, string? typeName)
        => fields.Select(field => new PlanField(field.ResponseKey, Node(field, typeName))).ToList();

    PlanNode Node(SelectedField field, string? typeName)
        => field.Field.Meaning switch
        {
            TypeNameValue => typeName is null ? new ReadTypeName() : new Constant(typeName),
            MetaValue => new ReadyJson(field.Ready!.Value),
            NodeLabel => new ReadLabel(),
            PropertyValue value => new ReadProperty(value.Property),
            NodeById one => new Match(one.Target, field.Arguments[ArgumentRole.Id], Row(field)),
            NodesByIds many => new MatchMany(many.Target, field.Arguments[ArgumentRole.Ids], Row(field), field.At),
            NodeList list => Page(field, new Scan(list.Target)),
            NodeDegrees => new Degrees(Members(field)),
            NodeNeighbors one => Page(field, new Neighbors(field.Traversal!, one.Nodes)),
            NodeReachable one => Page(field, new Reachable(field.Traversal!, one.Nodes)),
            CommonNeighbors one => Page(field, new Common(field.Arguments[ArgumentRole.Ids], field.Traversal!, one.Nodes)),
            ShortestPaths => Paths(field),
            PathLength => new LengthOfPath(),
            PathNodes => new NodesOfPath(Row(field)),
            PathRelationships => new RelationshipsOfPath(Relationship(field)),
            EdgeRelationship => new RelationshipOfEdge(Relationship(field)),
            EdgeDepth => new ReadDepth(),
            RelationshipTypeValue => new ReadRelationshipType(),
            RelationshipDirectionValue => new ReadDirection(),
            RelationshipKeyValue => new ReadKey(),
            RelationshipEnd end => new EndNode(end.IsSource, Row(field)),
            DegreeCount => new ReadCount(),
            SearchList list => Page(field, Search(field, list.Target)),
            SearchMatch match => new ReadMatch(match.IsField),
            DatasetValue => new ReadDataset(Members(field)),
            DatasetFactValue value => new ReadDatasetFact(value.Fact),
            DatasetCounts => new TypeCounts(Members(field)),
            TypeCountValue value => new TypeCountResult(value.IsCount),
            DatasetSources sources => new Sources(sources.Type, Row(field)),
            ToOne one => new Follow(Expand.Along(one.Relationship), Row(field)),
            ToMany many => Page(field, Expand.Along(many.Relationship)),
            NodeClaims => new Claims(false, field.Topics, Row(field)),
            RelationshipClaims => new Claims(true, field.Topics, Row(field)),
            ConnectionEdges => new PageEdges(Members(field)),
            ConnectionNodes => new PageNodes(Row(field)),
            ConnectionTotalCount => new TotalCount(),
            ConnectionAggregates => new Aggregates(Members(field)),
            PropertyAggregates one => new Aggregate(one.Property, one.OfRelationship, Members(field)),
            AggregateValue value => new AggregateResult(value.Function),
            FacetValue => new FacetResult(false),
            FacetCount => new FacetResult(true),
            FacetNode => new FacetTarget(Row(field)),
            ConnectionPageInfo => new PageBounds(Members(field)),
            PageInfoValue fact => new Bound(fact.Fact),
            EdgeCursor => new EdgeCursorText(),
            EdgeNode => new EdgeTarget(Row(field)),
            _ => throw new UnreachableException($"No plan for {field.Field.Meaning}."),
        };

    Page Page(SelectedField field, PageSource source)
        => new(source, field.Where, field.WhereEdge, field.Order, new(
            field.Arguments.GetValueOrDefault(ArgumentRole.First),
            field.Arguments.GetValueOrDefault(ArgumentRole.After),
            field.Arguments.GetValueOrDefault(ArgumentRole.Last),
            field.Arguments.GetValueOrDefault(ArgumentRole.Before),
            $"{field.Field.Type.Named.Name} by {(source is Search search ? $"types {string.Join(' ', search.Types)}" : field.Order)}",
            field.At), PageMembers(field));

    Paths Paths(SelectedField field)
        => new(field.Arguments.GetValueOrDefault(ArgumentRole.From), field.Arguments[ArgumentRole.To], field.Traversal!,
            field.Arguments.GetValueOrDefault(ArgumentRole.First), Members(field), field.At);

    static Search Search(SelectedField field, NodeTarget target)
    {
        var named = (field.Arguments.GetValueOrDefault(ArgumentRole.Types) as LiteralInput)?.Value as IReadOnlyList<object?>;
        var types = target.NodeTypes.Where(type => named?.Contains(type.Name) ?? !type.IsEvidence).ToList();
        return new(target, types, field.Arguments[ArgumentRole.Text]);
    }

    // Facets look at the filter of their page.
    List<PlanField> PageMembers(SelectedField page)
        => page.Selection!.Cases[0].Fields.Select(member => member.Field.Meaning is ConnectionFacets
            ? new PlanField(member.ResponseKey, new Facets(member.Selection!.Cases[0].Fields.Select(facet => FacetMember(facet, page, member.Selection.Cases[0].Types[0].Name)).ToList()))
            : new PlanField(member.ResponseKey, Node(member, page.Selection.Cases[0].Types[0].Name))).ToList();

    PlanField FacetMember(SelectedField facet, SelectedField page, string typeName)
        => new(facet.ResponseKey, facet.Field.Meaning switch
        {
            ValueFacet value => Facet(facet, page, new(value.Property, PeriodOf(facet, value.Property), null)),
            NodeFacet node => Facet(facet, page, new(null, null, node.Relationship)),
            _ => Node(facet, typeName),
        });

    Facet Facet(SelectedField facet, SelectedField page, FacetBy by)
        => new(by, page.FacetFilters[facet.Field.Name], facet.Arguments.GetValueOrDefault(ArgumentRole.First), Members(facet), facet.At);

    static string? PeriodOf(SelectedField facet, Property property)
        => property.Type.IsDate
            ? (facet.Arguments.GetValueOrDefault(ArgumentRole.Period) as LiteralInput)?.Value as string ?? "YEAR"
            : null;

    // Connections, edges and PageInfo have one concrete type each.
    List<PlanField> Members(SelectedField field)
    {
        var only = field.Selection!.Cases[0];
        return Fields(only.Fields, only.Types[0].Name);
    }

    RowPlan Row(SelectedField field)
    {
        var selection = field.Selection!;
        if (!_rows.TryGetValue(selection, out var row))
            _rows.Add(selection, row = new(selection.Cases.Select(Case).ToList()));
        return row;
    }

    RelationshipPlan Relationship(SelectedField field)
    {
        var selection = field.Selection!;
        if (!_relationships.TryGetValue(selection, out var row))
            _relationships.Add(selection, row = new(selection.Cases.Select(RelationshipCase).ToList()));
        return row;
    }

    RelationshipCase RelationshipCase(TypeCase one) => new(one.Types.Select(t => t.RelationshipType!).ToList(), Fields(one.Fields, null));

    RowCase Case(TypeCase one) => new(one.Types.Select(t => t.NodeType!).ToList(), Fields(one.Fields, null));
}
