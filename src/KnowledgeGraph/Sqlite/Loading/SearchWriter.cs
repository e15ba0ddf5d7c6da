using KnowledgeGraph.Schema.Search;
using KnowledgeGraph.Seeding;
using KnowledgeGraph.Sqlite.Connections;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Writes the texts by which nodes are found, and the tokens of each.</summary>
sealed class SearchWriter(Database database) : IDisposable
{
    readonly Statement _text = database.Prepare("INSERT INTO search VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    readonly Statement _tokens = database.Prepare("INSERT INTO search_token (rowid, tokens) VALUES (?1, ?2)");
    long _count;

    public void Write(long key, GraphNode node)
    {
        var place = 0;
        foreach (var text in SearchText.Of(node.Type, node.Label, node.Values))
            Write(key, node, text, place++);
    }

    public void Dispose()
    {
        _text.Dispose();
        _tokens.Dispose();
    }

    void Write(long key, GraphNode node, in SearchText text, int place)
    {
        _text.Bind(1, ++_count);
        _text.Bind(2, key);
        _text.Bind(3, node.Type.Ordinal);
        _text.Bind(4, (long)text.Kind);
        _text.Bind(5, SearchWeight.Of(text.Normal, place));
        _text.Bind(6, text.Field);
        _text.Bind(7, text.Text);
        // Only a label is compared as a whole.
        _text.BindIfUsed(8, text.Kind == SearchKind.Label ? text.Normal : (object?)null);
        _text.Run();
        _tokens.Bind(1, _count);
        _tokens.Bind(2, text.Tokens);
        _tokens.Run();
    }
}
