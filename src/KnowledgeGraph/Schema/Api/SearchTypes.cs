using KnowledgeGraph.Schema.Search;

namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the field that finds nodes by their texts, and its types.</summary>
sealed class SearchTypes(GraphSchema graph, ApiLeaves leaves, ApiObject pageInfo, TypeRef entity)
{
    public const string TypeNames = "NodeTypeName";
    public const string Stem = "Search";

    readonly ApiEnum _types = leaves.Add(new EnumType(TypeNames, "The types of nodes among which can be searched.",
        [.. graph.NodeTypes.Where(SearchText.IsSearched).Select(type => new EnumValue(type.Name, type.Description))]));

    readonly ApiObject _connection = new(ApiNames.Connection(Stem), "A page of the nodes that were found.");
    readonly ApiObject _edge = new(ApiNames.Edge(Stem), "A node that was found, and by which of its texts.");

    public IReadOnlyList<ApiType> Types => [_connection, _edge, _types];

    public ApiField Field()
    {
        _connection.SetFields(
        [
            new("pageInfo", "Where the page lies.", TypeRef.Of(pageInfo).NonNull(), [], new ConnectionPageInfo()),
            new("edges", "The rows of the page, each with its cursor and the text that was found.", TypeRef.Of(_edge).NonNull().List(), [], new ConnectionEdges()),
            new("nodes", "The nodes of the page, without edges.", entity.NonNull().List(), [], new ConnectionNodes()),
            new("totalCount", "Rows over all pages.", leaves.Of("Int").NonNull(), [], new ConnectionTotalCount()),
        ]);
        _edge.SetFields(
        [
            new("cursor", "Continues the list after this row.", leaves.Of("String").NonNull(), [], new EdgeCursor()),
            new("node", "The node that was found.", entity.NonNull(), [], new EdgeNode()),
            new("matched", "The text of the node that was found: its label, an alias, or another text.", leaves.Of("String").NonNull(), [], new SearchMatch(false)),
            new("field", "Name of the field that holds the text.", leaves.Of("String").NonNull(), [], new SearchMatch(true)),
        ]);
        return new("search",
            "Nodes by what they are called and what is said of them, best first: the label is the text, begins with it, or holds it as an alias "
            + "may, then other texts; then the shortest, then by id. Case, accents and hyphens do not count, nor does the order of words; the last "
            + "word may be a beginning. A text without words finds nothing.",
            TypeRef.Of(_connection).NonNull(), Arguments(), new SearchList(graph.Entity));
    }

    List<ApiArgument> Arguments()
        =>
        [
            new("text", "At most 256 characters and 32 words.", leaves.Of("String").NonNull(), ArgumentRole.Text),
            new("types", "Only nodes of these types; by default of all but those of evidence.", TypeRef.Of(_types).NonNull().List(), ArgumentRole.Types),
            new("first", null, leaves.Of("Int"), ArgumentRole.First),
            new("after", null, leaves.Of("String"), ArgumentRole.After),
        ];
}
