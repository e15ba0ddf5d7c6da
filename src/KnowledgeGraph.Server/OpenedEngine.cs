using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Server;

/// <summary>Opens the engine as the settings say.</summary>
static class OpenedEngine
{
    /// <exception cref="StoreException">There is no loaded data, or it cannot be read.</exception>
    public static GraphEngine Open(ProgramSettings settings)
    {
        var limits = settings.Limits with { AllowIntrospection = !settings.Hardened };
        return GraphEngine.Open(StoreOf(settings), limits, sdl => GraphQLNetValidator.For(sdl, limits));
    }

    static GraphStore StoreOf(ProgramSettings settings)
        => settings.Neo4j is { } neo4j
            ? new Neo4jStore(neo4j, settings.AsIs ? SchemaIn(settings.Folders.Schema) : null)
            : new SqliteStore(settings.Folders.Data);

    static GraphSchema SchemaIn(string folder)
        => SchemaReader.ReadFolder(folder) is { IsGood: true } schema
            ? schema.Value
            : throw new StoreException($"The database cannot be read by the graph schema in {folder}: it is wrong.")
            { Hint = $"kg schema check --schema {folder} says where." };
}
