using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Schema.Access;

namespace KnowledgeGraph.Server.Settings;

/// <summary>What the program was told, from all sources together.</summary>
/// <param name="Urls">Addresses to listen on, one at least.</param>
/// <param name="Host">Who answers <c>/graphql</c>.</param>
/// <param name="Ide">What a browser gets there.</param>
/// <param name="NoLoad">Serve what the data folder holds, whatever the seeds say.</param>
/// <param name="Hardened">Offer no introspection, SDL, IDE, hints or explain.</param>
/// <param name="Limits">What one request may cost.</param>
/// <param name="Neo4j">Null where the store is SQLite, in the data folder.</param>
/// <param name="AsIs">Serve what others keep in Neo4j, by the graph schema; load and write nothing.</param>
/// <param name="Http">To whom and how it answers.</param>
sealed record ProgramSettings(
    Folders Folders, IReadOnlyList<Uri> Urls, GraphHost Host, GraphIde Ide, bool NoLoad, bool Hardened, EngineLimits Limits,
    Neo4jSettings? Neo4j, bool AsIs, HttpSettings Http)
{
    /// <summary>Where loaded data is, for people.</summary>
    public string DataPlace => Neo4j is { } neo4j ? $"Neo4j at {neo4j.Uri.Authority}, database {neo4j.Database}" : Folders.Data;

    /// <summary>The same for the data of an audience that does not see all.</summary>
    public ProgramSettings For(Audience audience)
        => this with
        {
            Folders = Folders with { Data = Path.Combine(Folders.Data, "audiences", audience.Name) },
            Neo4j = Neo4j is { } neo4j ? neo4j with { Graph = audience.Name } : null,
        };
}
