namespace KnowledgeGraph.Server.Settings;

/// <summary>Who answers <c>/graphql</c>.</summary>
enum GraphHost { BuiltIn, HotChocolate }

/// <summary>The hosts that this build has.</summary>
static class GraphHosts
{
#if FULL_STACK
    public const GraphHost Default = GraphHost.HotChocolate;
    public const string Allowed = "builtin or hotchocolate";
#else
    public const GraphHost Default = GraphHost.BuiltIn;
    public const string Allowed = "builtin; hotchocolate needs a build with FullStack=true";
#endif

    public static readonly IReadOnlyDictionary<string, GraphHost> ByName = new Dictionary<string, GraphHost>
    {
        ["builtin"] = GraphHost.BuiltIn,
#if FULL_STACK
        ["hotchocolate"] = GraphHost.HotChocolate,
#endif
    };
}
