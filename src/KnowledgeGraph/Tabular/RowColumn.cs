using System.Text.Json;
using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Tabular;

/// <summary>A column of a table: the value that a row holds at a path.</summary>
/// <param name="Path">Response keys from the row to the value.</param>
sealed record RowColumn(IReadOnlyList<string> Path)
{
    const char Between = '|';

    public string Name => string.Join('.', Path);

    /// <returns>One for each value that is selected from the rows, in the order of the selection.</returns>
    public static IReadOnlyList<RowColumn> Of(PlanNode rows) => Below(rows, []).DistinctBy(column => column.Name).ToList();

    /// <returns>The value as text, empty where it is absent; of a list the texts of its items, a bar between them.</returns>
    public string Read(JsonElement row) => Read(row, 0);

    /// <returns>The value where the row holds one number; null where it holds anything else.</returns>
    public JsonElement? ReadNumber(JsonElement row)
    {
        foreach (var step in Path)
            if (row.ValueKind != JsonValueKind.Object || !row.TryGetProperty(step, out row))
                return null;
        return row.ValueKind == JsonValueKind.Number ? row : null;
    }

    string Read(JsonElement value, int step)
        => value.ValueKind switch
        {
            JsonValueKind.Null => "",
            // Absent items keep their places, so that columns of one list stay side by side.
            JsonValueKind.Array => string.Join(Between, value.EnumerateArray().Select(item => Read(item, step))),
            JsonValueKind.Object => value.TryGetProperty(Path[step], out var member) ? Read(member, step + 1) : "",
            JsonValueKind.String => value.GetString()!,
            _ => value.GetRawText(),
        };

    static IEnumerable<RowColumn> Below(PlanNode node, IReadOnlyList<string> path)
        => PlanTree.RowOf(node) is { } row ? row.Cases.SelectMany(one => Members(one.Fields, path))
            : PlanTree.RelationshipsOf(node) is { } relationships ? relationships.Cases.SelectMany(one => Members(one.Fields, path))
            : PlanTree.MembersOf(node) is { } members ? Members(members, path)
            : [new(path)];

    static IEnumerable<RowColumn> Members(IReadOnlyList<PlanField> fields, IReadOnlyList<string> path)
        => fields.SelectMany(field => Below(field.Node, [.. path, field.ResponseKey]));
}
