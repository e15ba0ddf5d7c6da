namespace KnowledgeGraph.AspNetCore;

/// <summary>What a browser gets at <c>/graphql</c>.</summary>
public enum GraphIde
{
    /// <summary>Banana Cake Pop: builder, schema reference and history; it needs a policy that lets it compile text.</summary>
    BananaCakePop,

    /// <summary>GraphiQL 5: lighter, under a strict policy for scripts, and able to open with a query from its address.</summary>
    GraphiQL,

    /// <summary>No page: a browser is answered as any other client is.</summary>
    None,
}
