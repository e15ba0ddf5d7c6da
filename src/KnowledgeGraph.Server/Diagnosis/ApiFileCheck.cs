using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>The generated API beside the schema, where there is one, is what the schema gives.</summary>
static class ApiFileCheck
{
    public static IEnumerable<Finding> Run(Patient patient)
    {
        if (patient.Schema?.Value is not { } schema)
            return [];
        var file = Path.Combine(patient.Folders!.Schema, SchemaReader.ApiFileName);
        return File.Exists(file) ? [Compare(file, ApiSchema.Build(schema).Sdl)] : [];
    }

    static Finding Compare(string file, string sdl)
        => ApiFile.Compare(file, sdl) is { } difference
            ? Finding.Warning($"{difference.At}: {difference.Message}", difference.Hint)
            : Finding.Ok($"{file} is up to date");
}
