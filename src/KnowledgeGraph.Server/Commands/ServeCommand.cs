using System.ComponentModel;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Loading;
using KnowledgeGraph.Server.Serving;
using KnowledgeGraph.Server.Settings;
using Spectre.Console.Cli;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg serve</c>: loads the seeds if they changed, and answers GraphQL over HTTP until it is stopped.</summary>
sealed class ServeCommand : ConfiguredCommand<ServeCommand.Options>
{
    const string Next =
        "Not started; the data loaded before is untouched. Mend this, or serve that data: kg serve --no-load";

    protected override async Task<int> RunAsync(
        Options options, ProgramSettings settings, CancellationToken cancellationToken)
    {
        if (!settings.NoLoad && !settings.AsIs && await LoadAsync(settings, cancellationToken) is var code and not ExitCodes.Ok)
            return code;
        using var engine = OpenedEngine.Open(settings);
        if (engine.Graph.Audiences.Grants.Count > 0 && RulesProblem(settings) is { } problem)
            return Terminal.Refuse(ExitCodes.Usage, [problem]);
        using var engines = new AudienceEngines(engine, settings);
        engines.Open();
        return await WebServer.RunAsync(engines, settings, cancellationToken);
    }

    static Problem? RulesProblem(ProgramSettings settings)
        => settings.AsIs ? new(null, "The schema has rules on who may read (@authorization); they hold for data that this program loads.", "Take the rules out, or --as-is.")
            : settings.Host is not GraphHost.BuiltIn ? new(null, "The schema has rules on who may read (@authorization); only the built-in host knows them.", "Serve with --host builtin.")
            : null;

    static async Task<int> LoadAsync(ProgramSettings settings, CancellationToken cancellationToken)
    {
        var graph = SeedLoad.Read(settings.Folders);
        if (!graph.IsGood)
            return Terminal.Refuse(ExitCodes.BadInput, graph.Problems, Next);
        var report = await SeedLoad.WriteAsync(graph.Value, settings, cancellationToken);
        if (!report.IsUnchanged)
            Terminal.Say(LoadSummary.Headline(report, isDryRun: false));
        return ExitCodes.Ok;
    }

    internal sealed class Options : FolderOptions
    {
        [CommandOption("--urls <URLS>")]
        [Description("Addresses to listen on, separated by ';'; default http://127.0.0.1:5080")]
        public string? Urls { get; init; }

        [CommandOption("--host <HOST>")]
        [Description("Who answers /graphql: builtin, or hotchocolate where the build has it")]
        public string? Host { get; init; }

        [CommandOption("--ide <IDE>")]
        [Description("What browsers get at /graphql: bananacakepop (default), graphiql, or none")]
        public string? Ide { get; init; }

        [CommandOption("--no-load")]
        [Description("Serve the data that is loaded, whatever the seeds say")]
        public bool NoLoad { get; init; }

        [CommandOption("--hardened")]
        [Description("Offer no introspection, SDL, IDE, hints or explain")]
        public bool Hardened { get; init; }

        [CommandOption("--max-type-cost <OBJECTS>")]
        [Description("Objects that an answer may be estimated to hold; default 1000000")]
        public string? MaxTypeCost { get; init; }

        [CommandOption("--max-field-cost <READS>")]
        [Description("Reads that an answer may be estimated to take; default 100000")]
        public string? MaxFieldCost { get; init; }

        [CommandOption("--max-cost-per-minute <READS>")]
        [Description("Estimated reads that one client may ask for in a minute; default any number")]
        public string? MaxCostPerMinute { get; init; }

        [CommandOption("--strict-draft")]
        [Description("Statuses by the newest draft of GraphQL over HTTP")]
        public bool StrictDraft { get; init; }

        [CommandOption("--documents <DIR>")]
        [Description("Documents that clients may name by documentId")]
        public string? Documents { get; init; }

        [CommandOption("--documents-only")]
        [Description("Answer no other documents than those")]
        public bool DocumentsOnly { get; init; }

        [CommandOption("--open")]
        [Description("Let everybody ask, also from other machines")]
        public bool Open { get; init; }

        [CommandOption("--api-keys <FILE>")]
        [Description("Take these keys in X-Api-Key: a line for each client, its name and its key")]
        public string? ApiKeys { get; init; }

        [CommandOption("--jwt-audience <NAME>")]
        [Description("Take bearer tokens that are for this audience")]
        public string? JwtAudience { get; init; }

        [CommandOption("--jwt-issuer <NAME>")]
        [Description("Who may issue them; default whom the authority names")]
        public string? JwtIssuer { get; init; }

        [CommandOption("--jwt-authority <URL>")]
        [Description("Where their keys are looked up, by OpenID Connect")]
        public string? JwtAuthority { get; init; }

        [CommandOption("--jwt-key <FILE>")]
        [Description("The public key that they are signed with, in place of an authority")]
        public string? JwtKey { get; init; }

        [CommandOption("--drain <SECONDS>")]
        [Description("When told to stop, go on for so long with failing readiness; default not at all")]
        public string? Drain { get; init; }

        [CommandOption("--log-json")]
        [Description("Log JSON, one object a line")]
        public bool LogJson { get; init; }

        [CommandOption("--log-requests")]
        [Description("Log a line for each request, without its values")]
        public bool LogRequests { get; init; }

        [CommandOption("--max-traversal-steps <STEPS>")]
        [Description("Relationships in a row that a path or a reach may be asked for; default 10")]
        public string? MaxTraversalSteps { get; init; }

        [CommandOption("--max-visited-nodes <NODES>")]
        [Description("Nodes that one traversal may come to; default 500000")]
        public string? MaxVisitedNodes { get; init; }

        [CommandOption("--max-path-ties <PATHS>")]
        [Description("Paths of least length that may lie between two nodes; default 10000")]
        public string? MaxPathTies { get; init; }

        [CommandOption("--max-traversal-time <MILLISECONDS>")]
        [Description("Time that one traversal may take; default 1000")]
        public string? MaxTraversalTime { get; init; }

        [CommandOption("--max-rows <ROWS>")]
        [Description("How many rows an answer in CSV or JSON Lines may have; default 100000")]
        public string? MaxRows { get; init; }

        protected override IEnumerable<(SettingName Name, string? Value)> Values()
            =>
            [
                .. base.Values(),
                (SettingName.Urls, Urls),
                (SettingName.Host, Host),
                (SettingName.Ide, Ide),
                (SettingName.NoLoad, Switch(NoLoad)),
                (SettingName.Hardened, Switch(Hardened)),
                (SettingName.MaxTypeCost, MaxTypeCost),
                (SettingName.MaxFieldCost, MaxFieldCost),
                (SettingName.MaxCostPerMinute, MaxCostPerMinute),
                (SettingName.StrictDraft, Switch(StrictDraft)),
                (SettingName.Documents, Documents),
                (SettingName.DocumentsOnly, Switch(DocumentsOnly)),
                (SettingName.Open, Switch(Open)),
                (SettingName.ApiKeys, ApiKeys),
                (SettingName.JwtAudience, JwtAudience),
                (SettingName.JwtIssuer, JwtIssuer),
                (SettingName.JwtAuthority, JwtAuthority),
                (SettingName.JwtKey, JwtKey),
                (SettingName.Drain, Drain),
                (SettingName.LogJson, Switch(LogJson)),
                (SettingName.LogRequests, Switch(LogRequests)),
                (SettingName.MaxTraversalSteps, MaxTraversalSteps),
                (SettingName.MaxVisitedNodes, MaxVisitedNodes),
                (SettingName.MaxPathTies, MaxPathTies),
                (SettingName.MaxTraversalTime, MaxTraversalTime),
                (SettingName.MaxRows, MaxRows),
            ];
    }
}
