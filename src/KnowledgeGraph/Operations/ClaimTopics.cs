using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>Binds the names of <c>claims(fields:)</c>.</summary>
static class ClaimTopics
{
    const string Whole = "*";

    /// <summary>Refuses a name that is a field of no type that a value can be of where the name is written.</summary>
    /// <exception cref="RefusedException">There is such a name.</exception>
    public static void Check(ApiComposite within, IEnumerable<string> names, DocumentPosition at)
    {
        var known = within.Possible.SelectMany(FieldNames).ToHashSet();
        foreach (var name in names)
            if (name != Whole && !known.Contains(name))
                throw Unknown(name, string.Join(", ", within.Possible), known, at);
    }

    /// <returns>What the names mean on nodes or relationships of one type: nothing where the type has no such field.</returns>
    public static IReadOnlyList<ClaimTopic> Of(ApiObject type, IEnumerable<string> names)
        => names.Distinct().Select(name => name == Whole ? new WholeTopic() : Of(type, name)).OfType<ClaimTopic>().Distinct().ToList();

    /// <exception cref="RefusedException">A name is no property of the relationship.</exception>
    public static IReadOnlyList<ClaimTopic> OfRelationship(RelationshipType type, IEnumerable<string> names, DocumentPosition at)
        => names.Distinct().Select(name => name == Whole ? new WholeTopic()
            : type.FindProperty(name) is not null ? (ClaimTopic)new PropertyTopic(name)
            : throw Unknown(name, type.Name, type.Properties.Select(p => p.Name), at)).ToList();

    static RefusedException Unknown(string name, string owner, IEnumerable<string> known, DocumentPosition at)
        => new(new(ErrorCodes.UnknownField, $"Claims are asked about '{name}', which is no field of {owner}.",
            at, NearNames.Hint(name, known.Append(Whole))));

    static ClaimTopic? Of(ApiObject type, string name)
        => type.NodeType is { } node ? OfNode(node, name)
            : type.RelationshipType!.FindProperty(name) is null ? null
            : new PropertyTopic(name);

    static ClaimTopic? OfNode(NodeType type, string name)
        => type.FindProperty(name) is { } property ? new PropertyTopic(property.Name)
            : type.FindRelationship(name) is { } relationship
                ? new RelationshipTopic(relationship.Type, relationship.Direction, relationship.Target)
                : null;

    static IEnumerable<string> FieldNames(ApiObject type)
        => type.RelationshipType is { } relationship
            ? relationship.Properties.Select(p => p.Name)
            : type.NodeType!.Properties.Select(p => p.Name).Concat(type.NodeType.Relationships.Select(r => r.Name));
}
