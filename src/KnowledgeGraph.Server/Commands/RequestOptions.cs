using System.ComponentModel;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A GraphQL request on the command line.</summary>
class RequestOptions : FolderOptions
{
    /// <summary>Stands for <c>-</c>.</summary>
    public const string StandardInput = "<stdin>";

    [CommandArgument(0, "<FILE>")]
    [Description("A GraphQL document; - reads standard input")]
    public required string File { get; init; }

    [CommandOption("--variables <JSON>")]
    [Description("A JSON object, or @FILE that holds one")]
    public string? Variables { get; init; }

    [CommandOption("--operation <NAME>")]
    [Description("Which operation of the document")]
    public string? Operation { get; init; }
}
