using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Where a page lies, whatever it is a page of.</summary>
interface IPageFacts
{
    /// <summary>Writes one fact as a value.</summary>
    void Write(PageFact fact);
}

/// <summary>Writes PageInfo.</summary>
static class PageInfoWriter
{
    public static void Write(SqliteExecutor executor, PageInfoPart info, IPageFacts facts)
    {
        executor.Writer.WriteStartObject();
        foreach (var part in info.Parts)
        {
            executor.Writer.WritePropertyName(part.Key);
            if (part is BoundPart bound)
                facts.Write(bound.Fact);
            else
                executor.Write(part, Row.Root);
        }
        executor.Writer.WriteEndObject();
    }
}
