using System.Reflection;

namespace KnowledgeGraph.Tests.House;

/// <summary>The direction of ARCHITECTURE.md, read from what was compiled.</summary>
public sealed class LayeringTests
{
    static readonly Layers Layers = new("KnowledgeGraph");

    static readonly string[] Assemblies =
        [PathOf("KnowledgeGraph"), PathOf("KnowledgeGraph.AspNetCore"), PathOf("kg")];

    [Fact]
    public void No_room_sees_a_room_above_or_beside_it()
        => AssertNone(path => Layers.Violations(AssemblyDependencies.Read(path)));

    [Fact]
    public void Every_room_has_a_rule()
        => AssertNone(path => Layers.UnknownRooms(AssemblyDependencies.Read(path)));

    [Fact]
    public void The_engine_knows_no_web_server_and_no_GraphQL_server()
        => Assert.DoesNotContain(
            AssemblyDependencies.References(PathOf("KnowledgeGraph")),
            name => name.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || name is "GraphQL" or "HotChocolate");

    [Fact]
    public void The_program_leaves_statements_and_documents_to_the_engine()
        => Assert.DoesNotContain(
            AssemblyDependencies.References(PathOf("kg")),
            name => name.StartsWith("SQLitePCL", StringComparison.Ordinal) || name is "GraphQL-Parser" or "GraphQL");

    [Fact]
    public void Only_the_full_stack_needs_HotChocolate_and_the_driver()
    {
        Assert.SkipWhen(Assemblies.Any(path => path.Contains("full-stack", StringComparison.Ordinal)), "This is the full stack.");

        Assert.All(
            Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll").Select(Path.GetFileNameWithoutExtension),
            name => Assert.False(IsOfTheFullStack(name!), name));
        AssertNone(path => AssemblyDependencies.References(path).Where(IsOfTheFullStack));
    }

    [Fact]
    public void Planted_violations_are_found()
    {
        var dependencies = AssemblyDependencies.Read(typeof(LayeringTests).Assembly.Location);

        var violations = new Layers("Planted").Violations(dependencies);

        Assert.Equal(
            [
                "Planted.Schema.Reading.InNestedRoom -> Planted.Sqlite.Allowed",
                "Planted.Sqlite.InArgument -> Planted.Neo4j.Statement",
                "Planted.Sqlite.InCall -> Planted.Neo4j.Statement",
                "Planted.Sqlite.InCatch -> Planted.Neo4j.Failure",
                "Planted.Sqlite.InConstraint`1 -> Planted.Neo4j.IStatement`1",
                "Planted.Sqlite.InField -> Planted.Neo4j.Statement",
                "Planted.Sqlite.InIterator -> Planted.Neo4j.Statement",
                "Planted.Sqlite.InLambda -> Planted.Neo4j.Statement",
            ],
            violations);
    }

    // xunit would cut a list short.
    static void AssertNone(Func<string, IEnumerable<string>> find)
    {
        var found = Assemblies.SelectMany(find).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    static bool IsOfTheFullStack(string assembly)
        => assembly.StartsWith("HotChocolate", StringComparison.Ordinal) || assembly.StartsWith("Neo4j", StringComparison.Ordinal);

    static string PathOf(string assembly) => Assembly.Load(assembly).Location;
}
