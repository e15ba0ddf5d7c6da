using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Tests.House;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>Another graph than the one that comes with us: two folders, no code.</summary>
static class CityGraph
{
    public const string Article = "Busan lies on the sea.\nSeoul does not.\n";

    public const string Query = """{ cities { nodes { id name onSea claims(fields: ["onSea"]) { value } } } }""";

    public const string Answer =
        """{"data":{"cities":{"nodes":[{"id":"busan","name":"Busan","onSea":true,"claims":[{"value":"true"}]},{"id":"seoul","name":"Seoul","onSea":false,"claims":[{"value":"false"}]}]}}}""";

    /// <summary>Asks for the number of a generation in five places: nodes, lists, and the source behind a claim.</summary>
    public const string FivePlaces = """
        {
          cities { nodes { name } }
          city(id: "busan") { name claims(fields: ["onSea"]) { citations { nodes { title } } } }
          source(id: "article") { title }
        }
        """;

    const string Schema = """
        "A city."
        type City @node {
          id: ID!
          name: String! @label
          "Whether it lies on the sea; null where nobody has said."
          onSea: Boolean
        }
        """;

    const string Seeds = """
        Source:
          - id: article
            title: On two cities
        City:
          - { id: busan, name: Busan, onSea: true }
          - { id: seoul, name: Seoul, onSea: false }
        defaults: { source: article, certainty: SECONDARY }
        claims:
          c1: { of: [busan, onSea], line: 1, excerpt: Busan lies on the sea }
          c2: { of: [seoul, onSea], line: 2, excerpt: Seoul does not }
        """;

    public static Folders FoldersIn(TemporaryFolder folder)
        => new(Path.Combine(folder.Path, "graph-schema"), Path.Combine(folder.Path, "seeds"), Path.Combine(folder.Path, "data"));

    public static void WriteTo(TemporaryFolder folder)
    {
        folder.Write("graph-schema/evidence.graphql", Repository.Read("graph-schema/evidence.graphql"));
        folder.Write("graph-schema/city.graphql", Schema);
        folder.Write("seeds/cities/manifest.yaml", "title: Cities\nrequires: []\nfiles: [cities.yaml]\n");
        WriteSeeds(folder, "onSea: true", "onSea: true");
        folder.Write("article.txt", Article);
    }

    /// <summary>Writes the seeds so that each text that <see cref="FivePlaces"/> asks for is the number.</summary>
    public static void WriteGeneration(TemporaryFolder folder, int number)
        => folder.Write("seeds/cities/cities.yaml", Seeds
            .Replace("On two cities", $"{number}", StringComparison.Ordinal)
            .Replace("name: Busan", $"name: {number}", StringComparison.Ordinal)
            .Replace("name: Seoul", $"name: {number}", StringComparison.Ordinal));

    public static string AnswerOf(int generation)
        => """{"data":{"cities":{"nodes":[{"name":"N"},{"name":"N"}]},"city":{"name":"N","claims":[{"citations":{"nodes":[{"title":"N"}]}}]},"source":{"title":"N"}}}"""
            .Replace("N", $"{generation}", StringComparison.Ordinal);

    /// <summary>Writes further cities as bulk seeds.</summary>
    public static void WriteMany(TemporaryFolder folder, IEnumerable<(string Id, string Name)> cities)
    {
        folder.Write("seeds/many/manifest.yaml", "title: Many\nrequires: [cities]\nsource: article\nfiles: [City.csv]\n");
        folder.Write("seeds/many/City.csv", "id,name\n" + string.Concat(cities.Select(city => $"{city.Id},{city.Name}\n")));
    }

    /// <summary>Writes the seeds with a change.</summary>
    public static void WriteSeeds(TemporaryFolder folder, string old, string changed)
        => folder.Write("seeds/cities/cities.yaml", Seeds.Replace(old, changed, StringComparison.Ordinal));
}
