using System.CommandLine;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg schema check</c>: what is wrong with the graph schema, or where the API differs from a file.</summary>
sealed class SchemaCheckCommand : ConfiguredCommand
{
    readonly Argument<string?> _file = new("FILE")
    {
        Description = "The SDL to compare with; default api.graphql of the graph schema, where there is one",
        Arity = ArgumentArity.ZeroOrOne,
    };

    public SchemaCheckCommand()
        : base("check", "Say what is wrong with the graph schema, or where the API differs from a file")
        => Add(_file);

    protected override Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
        => Task.FromResult(Run(line.GetValue(_file), settings.Folders.Schema));

    static int Run(string? given, string folder)
    {
        var schema = SchemaReader.ReadFolder(folder);
        if (!schema.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, schema.Problems);
        var (nodes, relationships) = (schema.Value.NodeTypes.Count, schema.Value.RelationshipTypes.Count);
        Terminal.Out.WriteLine($"The schema is right: {nodes} node types, {relationships} relationship types.");

        var file = given ?? Path.Combine(folder, SchemaReader.ApiFileName);
        if (given is null && !File.Exists(file))
            return ExitCodes.Ok;
        if (!File.Exists(file))
            return Terminal.Refuse(ExitCodes.BadInput, [new(new(file, 0, 0), "There is no such file.", ApiFile.Renew(file))]);
        return Compare(file, ApiSchema.Build(schema.Value).Sdl);
    }

    static int Compare(string file, string sdl)
    {
        if (ApiFile.Compare(file, sdl) is { } difference)
            return Terminal.Refuse(ExitCodes.Failed, [difference]);
        Terminal.Out.WriteLine($"{file} is up to date.");
        return ExitCodes.Ok;
    }
}
