namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>Gives the variables of one statement their names.</summary>
sealed class Aliases
{
    int _count;

    /// <returns>The letter with a number that no other variable has.</returns>
    public Cypher Next(Cypher letter) => Cypher.Of($"{letter}{_count++}");
}
