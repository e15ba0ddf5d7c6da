using System.Text;

namespace KnowledgeGraph.AspNetCore.Pages.Nodes;

/// <summary>Writes the GraphQL document that asks for all that a node's page shows.</summary>
static class NodeDocument
{
    /// <summary>Relationships of one field that the page lists; how many there are stands beside.</summary>
    public const int MaxListed = 100;

    /// <summary>Which type a node has.</summary>
    public const string TypeOf = "query TypeOf($id: ID!) { node(id: $id) { __typename } }";

    /// <summary>Nodes that have these words in their texts; the variable is named as in the other documents.</summary>
    public const string Near = "query Near($id: String!) { search(text: $id, first: 8) { nodes { id label } } }";

    const string Evidence =
        "{ predicate value status shown note citations(first: 3) { edges { excerpt line locator node { title url } } } }";

    const string Reference = "{ __typename ... on Entity { id label } }";

    public static string For(NodeTypeFacts type)
    {
        var document = new StringBuilder($"query Page($id: ID!) {{ node: {type.Root}(id: $id) {{ id label\n");
        foreach (var field in type.Fields)
            document.AppendLine(Write(field));
        return document.Append("} }").ToString();
    }

    /// <summary>The alias of the claims about a property, or about a relationship to one.</summary>
    public static string ClaimsOf(NodeField field) => $"claims_{field.Name}";

    static string Write(NodeField field)
        => field.Kind switch
        {
            NodeFieldKind.Property => $"{field.Name} {Claims(field)}",
            NodeFieldKind.One => $"{field.Name} {Reference} {Claims(field)}",
            _ => $"{field.Name}(first: {MaxListed}) {{ totalCount edges {{ node {Reference} claims {Evidence} }} }}",
        };

    static string Claims(NodeField field) => $"{ClaimsOf(field)}: claims(fields: [\"{field.Name}\"]) {Evidence}";
}
