using System.CommandLine;
using System.CommandLine.Invocation;

namespace KnowledgeGraph.Server.Usage;

/// <summary>Prints the version.</summary>
sealed class VersionLine(string version) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        Terminal.Out.WriteLine(version);
        return ExitCodes.Ok;
    }
}
