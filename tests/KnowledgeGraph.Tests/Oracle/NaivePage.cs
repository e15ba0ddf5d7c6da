using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>A node of a list, and the relationship that leads to it.</summary>
sealed record NaiveRow(GraphNode Node, GraphRelationship? Relationship)
{
    /// <summary>In a list of all neighbours: OUT or IN.</summary>
    public string? Direction { get; init; }

    /// <summary>In a list of all that can be reached.</summary>
    public int? Depth { get; init; }

    public string Key => Direction is null ? Relationship?.Key ?? "" : $"{Relationship!.Type.Name} {Direction} {Relationship.Key}".TrimEnd();
}

/// <summary>A whole list before arguments.</summary>
/// <param name="Stem">What the names of its connection and edge types begin with.</param>
/// <param name="Field">That was followed; null for a root list.</param>
/// <param name="IsByDepth">Its rows have a depth, which goes before the id.</param>
sealed record NaiveList(string Stem, NodeTarget Target, IEnumerable<NaiveRow> Rows, RelationshipField? Field, bool IsByDepth = false);

/// <summary>Writes a page of a list.</summary>
/// <param name="arguments">Of the list.</param>
sealed class NaivePage(NaiveAnswer answer, NaiveList list, Dictionary<string, object?> arguments)
{
    readonly NaiveCut _cut = NaiveCut.Of(answer.Source, list, arguments);

    public static void Write(NaiveAnswer answer, NaiveField field, NaiveList list)
        => answer.WriteObject(list.Stem + "Connection", [], field.Sets, new NaivePage(answer, list, answer.Request.Arguments(field)).Write);

    void Write(NaiveField field)
    {
        if (field.Name == "totalCount")
            answer.WriteValue((long)_cut.All.Count);
        else if (field.Name == "nodes")
            answer.WriteNodes(_cut.Page.Select(row => row.Node), field);
        else if (field.Name == "pageInfo")
            answer.WriteObject("PageInfo", [], field.Sets, WriteInfo);
        else if (field.Name == "aggregates")
            new NaiveAggregates(answer, _cut.All).WriteNodes(field, list.Target);
        else if (field.Name == "edgeAggregates")
            new NaiveAggregates(answer, _cut.All).WriteEdges(field, list.Field!.Type);
        else if (field.Name == "facets")
            new NaiveFacets(answer, list, arguments).Write(field);
        else
            WriteEdges(field);
    }

    void WriteInfo(NaiveField field)
        => answer.WriteValue(field.Name switch
        {
            "hasNextPage" => _cut.HasNext,
            "hasPreviousPage" => _cut.HasPrevious,
            "startCursor" => _cut.Page.Select(_cut.CursorOf).FirstOrDefault(),
            _ => _cut.Page.Select(_cut.CursorOf).LastOrDefault(),
        });

    void WriteEdges(NaiveField field)
        => answer.WriteList(_cut.Page, row => answer.WriteObject(list.Stem + "Edge", [], field.Sets, member => WriteEdge(row, member)));

    void WriteEdge(NaiveRow row, NaiveField field)
    {
        if (field.Name == "cursor")
            answer.WriteValue(_cut.CursorOf(row));
        else if (field.Name == "node")
            answer.WriteNode(row.Node, field);
        else if (row.Depth is { } depth && field.Name == "depth")
            answer.WriteValue((long)depth);
        else if (row.Direction is not null && field.Name == "direction")
            answer.WriteValue(row.Direction);
        else if (row.Direction is not null && field.Name == "relationship")
            NaiveRelationship.Write(answer, row.Relationship!, field);
        else if (field.Name == "claims")
            answer.WriteNodes(NaiveClaims.About(answer.Source, row.Relationship!, NaiveClaims.Names(answer, field)), field);
        else
            answer.WriteValue(row.Relationship!.Values[list.Field!.Type.FindProperty(field.Name)!.Ordinal]);
    }
}
