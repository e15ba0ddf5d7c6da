using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite;
using KnowledgeGraph.Sqlite.Loading;

namespace KnowledgeGraph.Benchmarks;

/// <summary>The repository's seeds, loaded into a folder that is removed with it, and an engine over them.</summary>
sealed class BenchmarkGraph : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("kg-bench-").FullName;

    public BenchmarkGraph()
    {
        var schema = SchemaReader.ReadFolder(SchemaFolder).Value!;
        SqliteLoader.Load(SeedReader.ReadFolder(schema, Path.Combine(Root, "seeds")).Value!, _folder);
        var limits = new EngineLimits();
        Engine = GraphEngine.Open(new SqliteStore(_folder), limits, sdl => GraphQLNetValidator.For(sdl, limits));
    }

    /// <summary>Of the repository.</summary>
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The graph schema of the repository.</summary>
    public static string SchemaFolder { get; } = Path.Combine(Root, "graph-schema");

    /// <summary>The program kg, built beside this project, in the same configuration.</summary>
    public static string Program
    {
        get
        {
            var own = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
            return Path.Combine(own.Parent!.Parent!.FullName, "KnowledgeGraph.Server", own.Name, "kg.dll");
        }
    }

    public GraphEngine Engine { get; }

    public string DatabaseFile => new DataFolder(_folder).FindCurrent()!;

    public void Dispose()
    {
        Engine.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    static string FindRoot(string folder)
        => File.Exists(Path.Combine(folder, "KnowledgeGraph.sln")) ? folder : FindRoot(Path.GetDirectoryName(folder.TrimEnd('/', '\\'))!);
}
