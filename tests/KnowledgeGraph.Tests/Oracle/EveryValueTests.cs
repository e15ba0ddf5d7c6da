using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;
using CsvHelper;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Oracle.Random;
using KnowledgeGraph.Tests.Support;
using SortKey = KnowledgeGraph.Schema.SortKey;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Values at the limits of their types come out as they went in: through file, load, order, pages, filter and JSON.</summary>
/// <remarks>The same values every time. <c>KG_VALUES</c> sets their number, <c>KG_VALUES_SEED</c> where they begin.</remarks>
public sealed class EveryValueTests : IDisposable
{
    const int RowsPerGraph = 200;

    static readonly (string Field, ScalarType Type)[] Fields =
    [
        .. new[] { "Boolean", "Int", "Long", "Float", "String", "Date", "PartialDate", "DateTime", "URL" }
            .Select(name => ($"of{name}", ScalarType.All[name])),
    ];

    static readonly int Values = (int)(OracleTests.Number("KG_VALUES") ?? 4_000);

    static readonly int Seed = (int)(OracleTests.Number("KG_VALUES_SEED") ?? 1);

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Values_at_their_limits_come_out_of_JSON_Lines_as_they_went_in()
    {
        for (var graph = 0; graph * RowsPerGraph * Fields.Length < Values; graph++)
            await CompareAsync(Rows(Seed + graph), "Thing.jsonl", PrintLines);
    }

    [Fact]
    public async Task Values_at_their_limits_come_out_of_CSV_as_they_went_in()
    {
        for (var graph = 0; graph * RowsPerGraph * Fields.Length < Values; graph++)
            await CompareAsync([.. Rows(Seed + graph).Where(row => row.Values.All(text => text != ""))], "Thing.csv", PrintTable);
    }

    async Task CompareAsync(IReadOnlyList<Dictionary<string, string>> rows, string file, Func<IReadOnlyList<Dictionary<string, string>>, string> print)
    {
        using var loaded = new LoadedGraph(Read(file, print(rows)), LoadedGraph.Unpriced with { MaxPageSize = RowsPerGraph });
        var expected = rows.Select((row, i) => (Id: $"t{i}", Values: row.ToDictionary(value => value.Key, value => Canonical(value.Key, value.Value)))).ToList();
        foreach (var (field, type) in Fields)
        {
            var inOrder = await WalkAsync(loaded, field);
            Assert.Equal(expected.Select(row => (row.Id, Print(row.Values[field]))).Order(), inOrder.Select(row => (row.Id, Print(row.Value))).Order());
            Assert.Equal(expected.Select(row => row.Values[field]).Order(Comparer(type)).Select(value => Place(type, value)), inOrder.Select(row => Place(type, row.Value)));
        }
        foreach (var row in expected)
            await FindAsync(loaded, row.Values, expected);
    }

    /// <returns>All things in the order of a field, read in pages of 70.</returns>
    static async Task<List<(string Id, JsonNode Value)>> WalkAsync(LoadedGraph loaded, string field)
    {
        var query = $$"""query ($after: String) { things(first: 70, after: $after, order: [{ {{field}}: ASC }]) { nodes { id {{field}} } pageInfo { hasNextPage endCursor } } }""";
        var all = new List<(string, JsonNode)>();
        for (string? after = null; ;)
        {
            var page = (await loaded.DataAsync(query, new JsonObject { ["after"] = after }.ToJsonString()))["things"]!;
            all.AddRange(page["nodes"]!.AsArray().Select(node => ((string)node!["id"]!, node[field]!)));
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                return all;
            after = (string)page["pageInfo"]!["endCursor"]!;
        }
    }

    // What a filter finds by a value are those that have it, and no others.
    static async Task FindAsync(LoadedGraph loaded, Dictionary<string, JsonNode> wanted, List<(string Id, Dictionary<string, JsonNode> Values)> all)
    {
        var query = $$"""
            query ({{string.Join(", ", Fields.Select(field => $"${field.Field}: {field.Type.Name}!"))}}) {
              {{string.Join("\n", Fields.Select(field => $$"""{{field.Field}}: things(first: {{RowsPerGraph}}, where: { {{field.Field}}: { eq: ${{field.Field}} } }) { nodes { id } }"""))}}
            }
            """;
        var variables = new JsonObject(wanted.Select(value => KeyValuePair.Create(value.Key, (JsonNode?)value.Value.DeepClone())));
        var found = await loaded.DataAsync(query, variables.ToJsonString());
        foreach (var (field, _) in Fields)
            Assert.Equal(
                $"{field} {Print(wanted[field])}: {string.Join(' ', all.Where(row => Print(row.Values[field]) == Print(wanted[field])).Select(row => row.Id).Order(StringComparer.Ordinal))}",
                $"{field} {Print(wanted[field])}: {string.Join(' ', found[field]!["nodes"]!.AsArray().Select(node => (string)node!["id"]!))}");
    }

    GraphSource Read(string file, string text)
    {
        _folder.Write("graph-schema/evidence.graphql", Repository.Read("graph-schema/evidence.graphql"));
        _folder.Write("graph-schema/thing.graphql", $$"""
            "A thing." type Thing @node { id: ID! name: String! @label {{string.Join(" ", Fields.Select(field => $"{field.Field}: {field.Type.Name}"))}} }
            """);
        _folder.Write("seeds/things/manifest.yaml", $"title: Things\nsource: list\nfiles: [list.yaml, {file}]\n");
        _folder.Write("seeds/things/list.yaml", "Source: { id: list, title: A list }\n");
        _folder.Write($"seeds/things/{file}", text);
        var schema = SchemaReader.ReadFolder(Path.Combine(_folder.Path, "graph-schema"));
        var read = SeedReader.ReadFolder(schema.Value!, Path.Combine(_folder.Path, "seeds"));
        Assert.True(read.IsGood, string.Join('\n', read.Problems.Take(3)));
        File.Delete(Path.Combine(_folder.Path, "seeds/things", file));
        return read.Value!;
    }

    static List<Dictionary<string, string>> Rows(int seed)
    {
        var choices = new Choices(new PCG(6, (ulong)seed));
        return [.. Enumerable.Range(0, RowsPerGraph).Select(_ => Fields.ToDictionary(field => field.Field, field => choices.Of(EdgeValues.Of(field.Type.Kind))))];
    }

    static string PrintLines(IReadOnlyList<Dictionary<string, string>> rows)
        => string.Concat(rows.Select((row, i)
            => $$"""{"id":"t{{i}}","name":"{{i}}",{{string.Join(",", Fields.Select(field => $"\"{field.Field}\":{PrintJson(field.Type, row[field.Field])}"))}}}""" + "\n"));

    static string PrintJson(ScalarType type, string text)
        => type.Kind is ScalarKind.Boolean or ScalarKind.Int or ScalarKind.Long or ScalarKind.Float ? text : JsonSerializer.Serialize(text);

    static string PrintTable(IReadOnlyList<Dictionary<string, string>> rows)
    {
        using var text = new StringWriter();
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions(), leaveOpen: true))
            foreach (var cells in rows.Select((row, i) => Fields.Select(field => row[field.Field]).Prepend($"{i}").Prepend($"t{i}"))
                .Prepend(Fields.Select(field => field.Field).Prepend("name").Prepend("id")))
            {
                foreach (var cell in cells)
                    csv.WriteField(cell);
                csv.EndRecord();
            }
        return text.ToString();
    }

    // Independent of the program's own reading: by .NET's exact types, and what the schema's page promises of instants.
    static JsonNode Canonical(string field, string text)
        => Fields.Single(known => known.Field == field).Type.Kind switch
        {
            ScalarKind.Boolean => JsonValue.Create(bool.Parse(text)),
            ScalarKind.Int or ScalarKind.Long => JsonValue.Create(long.Parse(text, CultureInfo.InvariantCulture)),
            ScalarKind.Float => JsonValue.Create(double.Parse(text, CultureInfo.InvariantCulture) + 0d),
            ScalarKind.DateTime => JsonValue.Create(DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
                .UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)),
            _ => JsonValue.Create(text),
        };

    // Numbers by their bits, texts by their characters.
    static string Print(JsonNode value)
        => value.GetValueKind() == JsonValueKind.Number && !long.TryParse(value.ToJsonString(), CultureInfo.InvariantCulture, out _)
            ? $"bits {BitConverter.DoubleToInt64Bits((double)value):x}"
            : value.GetValueKind() == JsonValueKind.String ? (string)value! : value.ToJsonString();

    static Comparer<JsonNode> Comparer(ScalarType type)
        => Comparer<JsonNode>.Create((a, b) => type.Kind switch
        {
            ScalarKind.Boolean => ((bool)a).CompareTo((bool)b),
            ScalarKind.Int or ScalarKind.Long => ((long)a).CompareTo((long)b),
            ScalarKind.Float => ((double)a).CompareTo((double)b),
            _ => string.CompareOrdinal(Place(type, a), Place(type, b)),
        });

    // Texts alike to people tie: their order is that of their keys.
    static string Place(ScalarType type, JsonNode value)
        => type.Kind is ScalarKind.String or ScalarKind.Url ? SortKey.Of((string)value!) : Print(value);
}
