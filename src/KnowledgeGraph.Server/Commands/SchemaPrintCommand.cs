using System.CommandLine;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg schema print</c>: the API that the graph schema gives, as SDL.</summary>
sealed class SchemaPrintCommand() : ConfiguredCommand("print", "Print the API as SDL (the default)")
{
    protected override Task<int> RunAsync(ParseResult line, ProgramSettings settings, CancellationToken cancellationToken)
    {
        var schema = SchemaReader.ReadFolder(settings.Folders.Schema);
        if (!schema.IsGood)
            return Task.FromResult(Terminal.Refuse(ExitCodes.BadInput, schema.Problems));
        Terminal.Out.Write(ApiSchema.Build(schema.Value).Sdl);
        return Task.FromResult(ExitCodes.Ok);
    }
}
