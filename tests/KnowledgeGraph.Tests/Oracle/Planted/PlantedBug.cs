using KnowledgeGraph.Operations;
using KnowledgeGraph.Planning;

namespace KnowledgeGraph.Tests.Oracle.Planted;

/// <summary>What a bug in one stage would make of that stage's output; all other stages work.</summary>
/// <param name="Name">What goes wrong.</param>
sealed record PlantedBug(string Name)
{
    public static readonly PlantedBug None = new("nothing");

    public Func<string, object?, object?> Variable { get; init; } = (_, value) => value;

    public Func<IReadOnlyList<SelectedField>, IReadOnlyList<SelectedField>> Fields { get; init; } = fields => fields;

    public Func<PlanNode, PlanNode> Plan { get; init; } = node => node;

    public Func<string, string> Statement { get; init; } = text => text;

    public Func<EngineLimits, EngineLimits> Limits { get; init; } = limits => limits;

    public Func<string, string> Answer { get; init; } = answer => answer;

    public override string ToString() => Name;
}
