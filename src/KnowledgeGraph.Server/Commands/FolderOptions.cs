using System.ComponentModel;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary>The options that every command has.</summary>
class FolderOptions : CommandSettings
{
    [CommandOption("--schema <DIR>")]
    [Description("The graph schema; default ./graph-schema")]
    public string? Schema { get; init; }

    [CommandOption("--seeds <DIR>")]
    [Description("The data sets; default ./seeds")]
    public string? Seeds { get; init; }

    [CommandOption("--data <DIR>")]
    [Description("The loaded data; default ./data")]
    public string? Data { get; init; }

    [CommandOption("--store <STORE>")]
    [Description("sqlite, in the data folder, or neo4j, at NEO4J_URI; default sqlite")]
    public string? Store { get; init; }

    [CommandOption("--as-is")]
    [Description("Read what others keep in Neo4j, by the graph schema; nothing is loaded or written")]
    public bool AsIs { get; init; }

    /// <summary>The options that stand on the command line, as settings.</summary>
    public IReadOnlyDictionary<SettingName, string> Flags()
        => Values().Where(flag => flag.Value is not null).ToDictionary(flag => flag.Name, flag => flag.Value!);

    protected virtual IEnumerable<(SettingName Name, string? Value)> Values()
        =>
        [
            (SettingName.Schema, Schema), (SettingName.Seeds, Seeds), (SettingName.Data, Data), (SettingName.Store, Store),
            (SettingName.AsIs, Switch(AsIs)),
        ];

    protected static string? Switch(bool isOn) => isOn ? "true" : null;
}
