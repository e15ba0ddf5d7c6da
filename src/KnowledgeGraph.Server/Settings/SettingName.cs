using System.Text;

namespace KnowledgeGraph.Server.Settings;

/// <summary>A setting's name in each place that can give it: <c>noLoad</c>, <c>KG_NO_LOAD</c>, <c>--no-load</c>.</summary>
/// <remarks>Those of Neo4j have the variables that Neo4j's own programs have, and no flags: others can read a command line.</remarks>
/// <param name="InFile">Member of appsettings.json.</param>
sealed record SettingName(string InFile)
{
    public static readonly SettingName Schema = new("schema");
    public static readonly SettingName Seeds = new("seeds");
    public static readonly SettingName Data = new("data");
    public static readonly SettingName Urls = new("urls");
    public static readonly SettingName Host = new("host");
    public static readonly SettingName Ide = new("ide");
    public static readonly SettingName NoLoad = new("noLoad");
    public static readonly SettingName Hardened = new("hardened");
    public static readonly SettingName Store = new("store");
    public static readonly SettingName AsIs = new("asIs");
    public static readonly SettingName Neo4jUri = new("neo4jUri") { AsVariable = "NEO4J_URI" };
    public static readonly SettingName Neo4jUser = new("neo4jUser") { AsVariable = "NEO4J_USER" };
    public static readonly SettingName Neo4jPassword = new("neo4jPassword") { AsVariable = "NEO4J_PASSWORD" };
    public static readonly SettingName Neo4jDatabase = new("neo4jDatabase") { AsVariable = "NEO4J_DATABASE" };
    public static readonly SettingName MaxTypeCost = new("maxTypeCost");
    public static readonly SettingName MaxFieldCost = new("maxFieldCost");
    public static readonly SettingName MaxRows = new("maxRows");
    public static readonly SettingName MaxTraversalSteps = new("maxTraversalSteps");
    public static readonly SettingName MaxVisitedNodes = new("maxVisitedNodes");
    public static readonly SettingName MaxPathTies = new("maxPathTies");
    public static readonly SettingName MaxTraversalTime = new("maxTraversalTime");

    public static readonly SettingName StrictDraft = new("strictDraft");
    public static readonly SettingName MaxCostPerMinute = new("maxCostPerMinute");
    public static readonly SettingName Documents = new("documents");
    public static readonly SettingName DocumentsOnly = new("documentsOnly");
    public static readonly SettingName Open = new("open");
    public static readonly SettingName ApiKeys = new("apiKeys");
    public static readonly SettingName JwtAudience = new("jwtAudience");
    public static readonly SettingName JwtIssuer = new("jwtIssuer");
    public static readonly SettingName JwtAuthority = new("jwtAuthority");
    public static readonly SettingName JwtKey = new("jwtKey");
    public static readonly SettingName Drain = new("drain");
    public static readonly SettingName LogJson = new("logJson");
    public static readonly SettingName LogRequests = new("logRequests");

    public static readonly IReadOnlyList<SettingName> All =
    [
        Schema, Seeds, Data, Urls, Host, Ide, NoLoad, Hardened, Store, AsIs, Neo4jUri, Neo4jUser, Neo4jPassword, Neo4jDatabase,
        MaxTypeCost, MaxFieldCost, MaxRows, MaxTraversalSteps, MaxVisitedNodes, MaxPathTies, MaxTraversalTime,
        MaxCostPerMinute, StrictDraft, Documents, DocumentsOnly, Open, ApiKeys, JwtAudience, JwtIssuer, JwtAuthority, JwtKey, Drain,
        LogJson, LogRequests,
    ];

    public string AsVariable { get; init; } = "KG_" + Words(InFile, '_').ToUpperInvariant();

    public string AsFlag { get; } = "--" + Words(InFile, '-');

    static string Words(string name, char separator)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter))
                words.Append(separator);
            words.Append(char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }
}
