using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes a page of what a text finds.</summary>
sealed class NaiveFinding
{
    const int DefaultSize = 10;

    readonly NaiveAnswer _answer;
    readonly string _scope;
    readonly List<NaiveFound> _all;
    readonly List<NaiveFound> _before;
    readonly List<NaiveFound> _page;

    NaiveFinding(NaiveAnswer answer, Dictionary<string, object?> arguments)
    {
        _answer = answer;
        var text = PlainValue.Text(arguments["text"]);
        var types = Types(arguments.GetValueOrDefault("types"));
        _all = NaiveSearch.Find(answer.Source, text, types);
        _scope = NaiveCursor.Scope($"SearchConnection by types {string.Join(' ', types)} {NaiveSearch.Plain(text)}");
        _before = arguments.GetValueOrDefault("after") is string cursor ? _all.TakeWhile(found => !IsBehind(found, NaiveCursor.Read(cursor))).ToList() : [];
        _page = _all.Skip(_before.Count).Take(PlainValue.Int(arguments.GetValueOrDefault("first")) ?? DefaultSize).ToList();
    }

    public static void Write(NaiveAnswer answer, NaiveField field)
        => answer.WriteObject("SearchConnection", [], field.Sets, new NaiveFinding(answer, answer.Request.Arguments(field)).Write);

    List<NodeType> Types(object? named)
        => _answer.Source.Schema.NodeTypes
            .Where(type => named is null ? !type.IsEvidence : PlainValue.List(named).Contains(type.Name)).ToList();

    static bool IsBehind(NaiveFound found, NaivePlace cursor)
        => ((long)found.Place.Values[0]!).CompareTo((long)cursor.Values[0]!) is var order && order != 0
            ? order > 0
            : string.CompareOrdinal(found.Node.Id, cursor.Id) > 0;

    void Write(NaiveField field)
    {
        if (field.Name == "totalCount")
            _answer.WriteValue((long)_all.Count);
        else if (field.Name == "nodes")
            _answer.WriteNodes(_page.Select(found => found.Node), field);
        else if (field.Name == "pageInfo")
            _answer.WriteObject("PageInfo", [], field.Sets, WriteInfo);
        else
            WriteEdges(field);
    }

    void WriteInfo(NaiveField field)
        => _answer.WriteValue(field.Name switch
        {
            "hasNextPage" => _before.Count + _page.Count < _all.Count,
            "hasPreviousPage" => _before.Count > 0,
            "startCursor" => _page.Select(CursorOf).FirstOrDefault(),
            _ => _page.Select(CursorOf).LastOrDefault(),
        });

    void WriteEdges(NaiveField field)
        => _answer.WriteList(_page, found => _answer.WriteObject("SearchEdge", [], field.Sets, member => WriteEdge(found, member)));

    void WriteEdge(NaiveFound found, NaiveField field)
    {
        if (field.Name == "node")
            _answer.WriteNode(found.Node, field);
        else
            _answer.WriteValue(field.Name switch
            {
                "cursor" => CursorOf(found),
                "matched" => found.Text,
                _ => found.Field,
            });
    }

    string CursorOf(NaiveFound found) => NaiveCursor.Write(_scope, found.Place);
}
