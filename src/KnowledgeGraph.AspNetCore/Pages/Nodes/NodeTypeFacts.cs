using GraphQLParser;
using GraphQLParser.AST;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>What the API offers of one node type, as far as its page shows it.</summary>
/// <param name="Root">The root field that finds a node of the type by its id.</param>
/// <param name="Interfaces">The interfaces of the type, by which its page is described to search engines.</param>
sealed record NodeTypeFacts(
    string Name, string Root, string? Description, IReadOnlyList<string> Interfaces, IReadOnlyList<NodeField> Fields)
{
    const string Entity = "Entity";

    // Asked of every node in the same words, or for clients that walk the graph.
    static readonly HashSet<string> _common = ["id", "label", "claims", "relationships", "neighbors", "reachable", "pathsTo"];

    /// <summary>Reads the node types of an API's SDL, by name.</summary>
    public static IReadOnlyDictionary<string, NodeTypeFacts> Read(string sdl)
    {
        var definitions = Parser.Parse(sdl).Definitions;
        var leaves = definitions.Where(each => each is GraphQLEnumTypeDefinition or GraphQLScalarTypeDefinition)
            .Select(each => ((GraphQLTypeDefinition)each).Name.StringValue)
            .Union(["Int", "Float", "String", "Boolean", "ID"])
            .ToHashSet();
        var objects = definitions.OfType<GraphQLObjectTypeDefinition>().ToList();
        var roots = RootsByType(objects.Single(type => type.Name.Value == "Query"));
        return objects
            .Where(type => roots.ContainsKey(type.Name.StringValue) && InterfacesOf(type).Contains(Entity))
            .Select(type => Of(type, roots[type.Name.StringValue], leaves))
            .ToDictionary(facts => facts.Name);
    }

    static Dictionary<string, string> RootsByType(GraphQLObjectTypeDefinition query)
        => query.Fields!
            .Where(field => field is { Type: GraphQLNamedType, Arguments: [{ Name.StringValue: "id" }] })
            .ToDictionary(field => ((GraphQLNamedType)field.Type).Name.StringValue, field => field.Name.StringValue);

    static NodeTypeFacts Of(GraphQLObjectTypeDefinition type, string root, HashSet<string> leaves)
        => new(
            type.Name.StringValue, root, type.Description?.Value.ToString(), InterfacesOf(type),
            [.. type.Fields!.Where(field => !_common.Contains(field.Name.StringValue)).Select(field => NodeField.Of(field, leaves))]);

    static IReadOnlyList<string> InterfacesOf(GraphQLObjectTypeDefinition type)
        => [.. type.Interfaces?.Select(face => face.Name.StringValue) ?? []];
}
