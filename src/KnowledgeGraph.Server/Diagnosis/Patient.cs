using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>What several checks look at; each part is read once.</summary>
sealed class Patient
{
    readonly Lazy<Checked<GraphSchema>?> _schema;
    readonly Lazy<Checked<GraphSource>?> _graph;

    public Patient(Checked<ProgramSettings> settings)
    {
        Settings = settings;
        _schema = new(() => Folders is { } folders ? SchemaReader.ReadFolder(folders.Schema) : null);
        _graph = new(() => Folders is { } folders && Schema?.Value is { } schema ? SeedLoad.Read(schema, folders) : null);
    }

    public Checked<ProgramSettings> Settings { get; }

    /// <summary>Null where the settings are wrong.</summary>
    public Folders? Folders => Settings.Value?.Folders;

    /// <summary>Null where nobody knows where it is.</summary>
    public Checked<GraphSchema>? Schema => _schema.Value;

    /// <summary>Null where the schema cannot be read.</summary>
    public Checked<GraphSource>? Graph => _graph.Value;
}
