namespace KnowledgeGraph.Tests.House;

/// <summary>The rooms of the engine and which rooms each may see, as ARCHITECTURE.md draws them.</summary>
/// <param name="root">The namespace that holds the rooms.</param>
sealed class Layers(string root)
{
    const string Contracts = "(contracts)";
    const string FrontDoor = "(front door)";

    // What a request, its answer and its limits look like: the words that every room shares.
    static readonly HashSet<string> ContractTypes =
        ["EngineLimits", "GraphRequest", "CostAnswer", "ExplainAnswer", "RowFormat", "GraphResponse", "ResponseKind", "DocumentValidator", "ServedData", "Stage"];

    static readonly string[] Base = ["Errors", "Diagnostics", Contracts];

    static readonly Dictionary<string, string[]> Sees = new()
    {
        ["Errors"] = [],
        ["Diagnostics"] = ["Errors", Contracts],
        [Contracts] = ["Errors"],
        ["Schema"] = [.. Base],
        ["Operations"] = [.. Base, "Schema"],
        ["Planning"] = [.. Base, "Schema", "Operations"],
        // Seeds hold claims, and claims are bound to the graph that is being read: these two are one layer.
        ["Seeding"] = [.. Base, "Schema", "Evidence"],
        ["Evidence"] = [.. Base, "Schema", "Seeding"],
        ["Stores"] = [.. Base, "Schema", "Operations", "Planning"],
        ["Sqlite"] = [.. Base, "Schema", "Operations", "Planning", "Stores", "Seeding"],
        ["Neo4j"] = [.. Base, "Schema", "Operations", "Planning", "Stores", "Seeding"],
        ["Tabular"] = [.. Base, "Schema", "Operations", "Planning", "Stores"],
        ["Serving"] = [.. Base, "Schema", "Operations", "Planning", "Stores", "Tabular"],
        [FrontDoor] = [.. Base, "Schema", "Operations", "Planning", "Stores", "Serving", "Tabular"],
        ["AspNetCore"] = [.. Base, FrontDoor, "Schema"],
        ["HotChocolate"] = [.. Base, FrontDoor, "AspNetCore"],
        ["Bolt"] = [.. Base, "Neo4j"],
        ["Server"] = [.. Base, FrontDoor, "Schema", "Seeding", "Evidence", "Stores", "Sqlite", "Neo4j", "Bolt", "AspNetCore", "HotChocolate"],
    };

    /// <returns>The dependencies that go against the direction, as text, in order.</returns>
    public IReadOnlyList<string> Violations(IEnumerable<Dependency> dependencies)
        => [.. dependencies.Where(IsForbidden).Select(d => d.ToString()).Order(StringComparer.Ordinal)];

    /// <returns>The namespaces directly below the root that no rule knows.</returns>
    public IReadOnlyList<string> UnknownRooms(IEnumerable<Dependency> dependencies)
        => [.. dependencies.Select(d => Room(d.From)).OfType<string>().Distinct().Where(room => !Sees.ContainsKey(room))];

    bool IsForbidden(Dependency dependency)
        => (Room(dependency.From), Room(dependency.To)) is ({ } from, { } to)
            && from != to
            && Sees.TryGetValue(from, out var seen)
            && !seen.Contains(to);

    // Null for what is not ours: the framework, packages, and what the compiler adds.
    string? Room(TypeId type)
    {
        if (type.Namespace == root)
            return ContractTypes.Contains(type.Name) ? Contracts : FrontDoor;
        return type.Namespace.StartsWith(root + ".", StringComparison.Ordinal)
            ? type.Namespace[(root.Length + 1)..].Split('.')[0]
            : null;
    }
}
