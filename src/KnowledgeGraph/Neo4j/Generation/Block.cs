namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>The subqueries that stand before the answer of one level, each giving it one value.</summary>
/// <remarks>
/// Lists inside of lists could be expressions too, but an expression that sums up anything must not speak of variables around it.
/// </remarks>
sealed class Block
{
    readonly Aliases _aliases;
    readonly List<Cypher> _calls;
    readonly Cypher _condition;

    public Block(Aliases aliases)
        : this(aliases, [], default)
    {
    }

    Block(Aliases aliases, List<Cypher> calls, Cypher condition) => (_aliases, _calls, _condition) = (aliases, calls, condition);

    /// <returns>The same subqueries; those that are added through it find nothing where the condition does not hold.</returns>
    public Block Where(Cypher condition) => new(_aliases, _calls, condition);

    /// <summary>Adds a subquery that always gives one row.</summary>
    /// <param name="from">The variable that it begins with; empty where it begins with labels.</param>
    /// <param name="result">Of all that it finds.</param>
    /// <returns>The variable that holds the result.</returns>
    // CALL (n0) { ... RETURN collect([n1.`name`]) AS x2 }
    public Cypher Call(Cypher from, Cypher body, Cypher result)
    {
        var name = _aliases.Next(Cypher.Of($"x"));
        var condition = _condition.IsEmpty || from.IsEmpty ? default : Cypher.Of($"WITH {from} WHERE {_condition}\n");
        var text = Cypher.Of($"{condition}{body}\nRETURN {result} AS {name}");
        _calls.Add(Cypher.Of($"CALL ({from}) {{\n  {text.Indent()}\n}}"));
        return name;
    }

    /// <returns>What is given, with the subqueries behind it.</returns>
    public Cypher After(Cypher rows) => Cypher.Join([rows, .. _calls], $"\n");

    /// <returns>The whole statement: the subqueries, and what is made of them.</returns>
    public Cypher Before(Cypher answer) => Cypher.Join([.. _calls, answer], $"\n");
}
