namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>The lists of one page, whatever it is a page of.</summary>
interface IPageCypher
{
    /// <summary>The variable of a row's node.</summary>
    Cypher Node { get; }

    /// <summary>The variable of a row's relationship; empty where none leads to the node.</summary>
    Cypher Relationship { get; }

    /// <summary>The rows of the page, in the direction of reading.</summary>
    Cypher Rows();

    /// <summary>The rows of the page and one more, in the direction of reading.</summary>
    Cypher RowsAndNext();

    /// <returns>The rows as a list, forwards.</returns>
    Cypher Collect(Cypher row);

    /// <returns>Of a row: its id, its key and the values of the order, as a list.</returns>
    Cypher Cursor();

    /// <summary>A row lies before the cursor <c>after</c>, or at it.</summary>
    /// <param name="parent">Where a subquery can be added.</param>
    Cypher AnyBefore(Scope parent);

    /// <summary>A row lies behind the cursor <c>before</c>, or at it.</summary>
    Cypher AnyAfter(Scope parent);

    Cypher Count(Scope parent);
}
