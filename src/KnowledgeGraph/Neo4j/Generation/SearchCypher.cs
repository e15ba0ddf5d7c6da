using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Search;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Writes the lists of one page of what a text finds.</summary>
/// <remarks>
/// The index finds the nodes that have all words in some of their texts; of these, the texts are looked through for one that has them
/// all. The order has one value: the rank and below it the length of the words. The place of the text stands below that, so that the
/// least number of a node names its best text.
/// </remarks>
sealed class SearchCypher : IPageCypher
{
    readonly CypherGenerator _generator;
    readonly Search _search;
    readonly int _number;
    readonly CursorCypher _after;
    readonly Cypher _best;

    public SearchCypher(CypherGenerator generator, Search search, int number, PageForm form)
    {
        (_generator, _search, _number) = (generator, search, number);
        Node = generator.Aliases.Next(Cypher.Of($"n"));
        _best = generator.Aliases.Next(Cypher.Of($"b"));
        _after = new(generator.Parameters, number, true, form.After, Properties.Id(Node), default, [false]);
    }

    public Cypher Node { get; }

    public Cypher Relationship => default;

    /// <summary>Of a row: the text that was found.</summary>
    public Cypher Matched => Cypher.Of($"{Node}.{Name.SearchTexts}[{_best}[1]]");

    /// <summary>Of a row: the name of its field.</summary>
    public Cypher Field => Cypher.Of($"{Node}.{Name.SearchFields}[{_best}[1]]");

    public Cypher Rows() => Page(withNext: false);

    public Cypher RowsAndNext() => Page(withNext: true);

    public Cypher Collect(Cypher row) => Cypher.Of($"collect({row})");

    public Cypher Cursor() => Cypher.Of($"[{Properties.Id(Node)}, '', {Value}]");

    public Cypher AnyBefore(Scope parent) => parent.Block.Call(default, Found(Cypher.Of($"NOT {IsBehind}")), Cypher.Of($"count({Node}) > 0"));

    public Cypher AnyAfter(Scope parent) => throw new UnreachableException("A search is read forwards only.");

    public Cypher Count(Scope parent) => parent.Block.Call(default, Found(default), Cypher.Of($"count({Node})"));

    // Without the place of the text.
    Cypher Value => Cypher.Of($"{_best}[0] / {1L << SearchWeight.PlaceBits}");

    Cypher IsBehind => Cypher.Of($"({Value} > {_after.Value(0)} OR {Value} = {_after.Value(0)} AND {_after.IsBeyondId(isDescending: false)})");

    Cypher Page(bool withNext)
    {
        var size = _generator.Parameters.Add(new SizeParameter(_number, withNext));
        return Cypher.Of($"{Found(_after.IsGiven ? IsBehind : default)}\nWITH {Node}, {_best} ORDER BY {Value}, {Properties.Id(Node)} LIMIT {size}");
    }

    Cypher Found(Cypher condition)
    {
        var index = _generator.Layout.SearchIndex ?? throw new RefusedException(new(ErrorCodes.Store,
            "The texts of this database cannot be searched.", Hint: "Load the graph with kg load; what others loaded has no index of words."));
        var isFound = Cypher.Of($"{_best} IS NOT NULL");
        return Cypher.Of($$"""
            CALL db.index.fulltext.queryNodes({{index}}, {{Given(SearchAspect.Query)}}) YIELD node AS {{Node}}
            WHERE {{_generator.Layout.IsOf(Node, _search.Types)}}
            WITH {{Node}}, {{Best().Indent()}} AS {{_best}}{{Patterns.Where([isFound, condition])}}
            """);
    }

    // head(COLLECT { UNWIND range(0, size(n0.`.tokens`) - 1) AS i1 WITH ... WHERE ... RETURN [..., i1] AS b ORDER BY b LIMIT 1 })
    Cypher Best()
    {
        var (place, tokens, found) = (Alias(Cypher.Of($"i")), Alias(Cypher.Of($"t")), Alias(Cypher.Of($"f")));
        return Cypher.Of($$"""
            head(COLLECT {
              UNWIND range(0, size({{Node}}.{{Name.SearchTokens}}) - 1) AS {{place}}
              WITH {{place}}, ' ' + {{Node}}.{{Name.SearchTokens}}[{{place}}] + ' ' AS {{tokens}}
              WHERE all(word IN {{Given(SearchAspect.Words)}} WHERE all(term IN word[0] WHERE {{tokens}} CONTAINS term) OR {{tokens}} CONTAINS word[1])
              WITH [({{Rank(place)}}) * {{1L << SearchWeight.Bits}} + {{Node}}.{{Name.SearchWeights}}[{{place}}], {{place}}] AS {{found}}
              ORDER BY {{found}} LIMIT 1
              RETURN {{found}}
            })
            """);
    }

    Cypher Rank(Cypher place)
    {
        var (normal, words) = (Cypher.Of($"{Node}.{Name.SearchNormals}[{place}]"), Given(SearchAspect.Normal));
        return Cypher.Of($"CASE WHEN {normal} = {words} THEN {(int)SearchRank.Label} WHEN {normal} STARTS WITH {words} THEN {(int)SearchRank.LabelPrefix} WHEN {Node}.{Name.SearchKinds}[{place}] < {(int)SearchKind.Text} THEN {(int)SearchRank.Name} ELSE {(int)SearchRank.Text} END");
    }

    Cypher Given(SearchAspect aspect) => _generator.Parameters.Add(new SearchParameter(_search.Text, aspect));

    Cypher Alias(Cypher letter) => _generator.Aliases.Next(letter);
}
