using KnowledgeGraph.Schema.Search;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Neo4j.Loading;

/// <summary>The texts by which a node is found, as lists beside its values: the same place in each says something of one text.</summary>
static class StoredTexts
{
    public static void Add(Dictionary<string, object?> stored, GraphNode node)
    {
        var texts = SearchText.Of(node.Type, node.Label, node.Values).ToList();
        if (texts.Count == 0)
            return;
        stored.Add(Name.SearchTokens.Plain, ListOf(texts, text => text.Tokens));
        stored.Add(Name.SearchTexts.Plain, ListOf(texts, text => text.Text));
        stored.Add(Name.SearchFields.Plain, ListOf(texts, text => text.Field));
        stored.Add(Name.SearchKinds.Plain, ListOf(texts, text => (long)text.Kind));
        // Only a label is compared as a whole, and no words are the empty text.
        stored.Add(Name.SearchNormals.Plain, ListOf(texts, text => text.Kind == SearchKind.Label ? text.Normal : ""));
        stored.Add(Name.SearchWeights.Plain, texts.Select((text, place) => (object?)SearchWeight.Of(text.Normal, place)).ToList());
    }

    static List<object?> ListOf(List<SearchText> texts, Func<SearchText, object?> value) => [.. texts.Select(value)];
}
