using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>How the API names what the schema does not name.</summary>
static class NaiveNames
{
    /// <returns><c>conference</c> of Conference, <c>ituRegion</c> of ITURegion, <c>itu</c> of ITU.</returns>
    public static string RootField(string type)
    {
        var small = type.ToLowerInvariant();
        if (type.All(char.IsUpper))
            return small;
        var capitals = type.TakeWhile(char.IsUpper).Count();
        var changed = Math.Max(1, capitals - 1);
        return small[..changed] + type[changed..];
    }

    /// <returns><c>Conferences</c>: <c>ConferencesConnection</c> and <c>ConferencesEdge</c>.</returns>
    public static string Stem(GraphSchema schema, NodeTarget listed) => Capital(schema.Plurals[listed]);

    /// <returns><c>ConferenceAdopted</c>: <c>ConferenceAdoptedConnection</c> and <c>ConferenceAdoptedEdge</c>.</returns>
    public static string Stem(RelationshipField field) => field.DeclaredBy.Name + Capital(field.Name);

    /// <returns><c>HeldInRelationship</c> of <c>HELD_IN</c>, <c>KnowsRelationship</c> of <c>knows</c>.</returns>
    public static string RelationshipObject(RelationshipType type)
        => string.Concat(type.Name.Split('_').Where(word => word.Length > 0)
            .Select(word => Capital(word.Any(char.IsLower) ? word : word.ToLowerInvariant()))) + "Relationship";

    static string Capital(string name) => name[..1].ToUpperInvariant() + name[1..];
}
