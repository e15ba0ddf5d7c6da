using System.CommandLine;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Commands;

/// <summary>A setting that can be given on the command line, under the name that <see cref="SettingName.AsFlag"/> says.</summary>
sealed record SettingOption(SettingName Setting, Option Option)
{
    /// <summary>Those that every command has.</summary>
    public static readonly IReadOnlyList<SettingOption> OfAll =
    [
        Text(SettingName.Schema, "DIR", "The graph schema; default ./graph-schema"),
        Text(SettingName.Seeds, "DIR", "The data sets; default ./seeds"),
        Text(SettingName.Data, "DIR", "The loaded data; default ./data"),
        Text(SettingName.Store, "STORE", "sqlite, in the data folder, or neo4j, at NEO4J_URI; default sqlite"),
        Switch(SettingName.AsIs, "Read what others keep in Neo4j, by the graph schema; nothing is loaded or written"),
    ];

    /// <summary>Those of a server.</summary>
    public static readonly IReadOnlyList<SettingOption> OfServer =
    [
        Text(SettingName.Urls, "URLS", "Addresses to listen on, separated by ';'; default http://127.0.0.1:5080"),
        Text(SettingName.Host, "HOST", "Who answers /graphql: builtin, or hotchocolate where the build has it"),
        Text(SettingName.Ide, "IDE", "What browsers get at /graphql: bananacakepop (default), graphiql, or none"),
        Switch(SettingName.NoLoad, "Serve the data that is loaded, whatever the seeds say"),
        Switch(SettingName.Hardened, "Offer no introspection, SDL, IDE, hints or explain"),
        Text(SettingName.MaxTypeCost, "OBJECTS", "Objects that an answer may be estimated to hold; default 1000000"),
        Text(SettingName.MaxFieldCost, "READS", "Reads that an answer may be estimated to take; default 100000"),
        Text(SettingName.MaxCostPerMinute, "READS", "Estimated reads that one client may ask for in a minute; default any number"),
        Switch(SettingName.StrictDraft, "Statuses by the newest draft of GraphQL over HTTP"),
        Text(SettingName.Documents, "DIR", "Documents that clients may name by documentId"),
        Switch(SettingName.DocumentsOnly, "Answer no other documents than those"),
        Switch(SettingName.Open, "Let everybody ask, also from other machines"),
        Text(SettingName.ApiKeys, "FILE", "Take these keys in X-Api-Key: a line for each client, its name and its key"),
        Text(SettingName.JwtAudience, "NAME", "Take bearer tokens that are for this audience"),
        Text(SettingName.JwtIssuer, "NAME", "Who may issue them; default whom the authority names"),
        Text(SettingName.JwtAuthority, "URL", "Where their keys are looked up, by OpenID Connect"),
        Text(SettingName.JwtKey, "FILE", "The public key that they are signed with, in place of an authority"),
        Text(SettingName.Drain, "SECONDS", "When told to stop, go on for so long with failing readiness; default not at all"),
        Switch(SettingName.LogJson, "Log JSON, one object a line"),
        Switch(SettingName.LogRequests, "Log a line for each request, without its values"),
        Text(SettingName.MaxTraversalSteps, "STEPS", "Relationships in a row that a path or a reach may be asked for; default 10"),
        Text(SettingName.MaxVisitedNodes, "NODES", "Nodes that one traversal may come to; default 500000"),
        Text(SettingName.MaxPathTies, "PATHS", "Paths of least length that may lie between two nodes; default 10000"),
        Text(SettingName.MaxTraversalTime, "MILLISECONDS", "Time that one traversal may take; default 1000"),
        Text(SettingName.MaxRows, "ROWS", "How many rows an answer in CSV or JSON Lines may have; default 100000"),
    ];

    /// <returns>The setting's text; null where it does not stand on the command line.</returns>
    public string? Given(ParseResult line)
        => line.GetResult(Option) switch
        {
            null or { Implicit: true } => null,
            { Tokens: [.., var last] } => last.Value,
            _ => "true",
        };

    static SettingOption Text(SettingName setting, string value, string description)
        => new(setting, new Option<string>(setting.AsFlag)
        {
            HelpName = value,
            Description = description,
            // Given twice, the last one holds: whoever runs an image adds to its command line.
            AllowMultipleArgumentsPerToken = true,
        });

    static SettingOption Switch(SettingName setting, string description)
        => new(setting, new Option<bool>(setting.AsFlag) { Description = description });
}
