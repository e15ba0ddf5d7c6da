using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A command about a GraphQL request.</summary>
abstract class RequestCommand : ConfiguredCommand
{
    readonly Argument<string> _file = new("FILE") { Description = "A GraphQL document; - reads standard input" };
    readonly Option<string> _variables = new("--variables") { HelpName = "JSON", Description = "A JSON object, or @FILE that holds one" };
    readonly Option<string> _operation = new("--operation") { HelpName = "NAME", Description = "Which operation of the document" };

    protected RequestCommand(string name, string description)
        : base(name, description)
    {
        Add(_file);
        Add(_variables);
        Add(_operation);
    }

    protected GivenRequest Given(ParseResult line)
        => new(line.GetRequiredValue(_file), line.GetValue(_variables), line.GetValue(_operation));
}
