using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Bulk;
using KnowledgeGraph.Seeding.Entries;
using KnowledgeGraph.Seeding.Files;
using KnowledgeGraph.Seeding.Spooling;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding;

/// <summary>Reads a folder of seed sets into a graph.</summary>
/// <remarks>
/// Curated files, and what bulk files say of the nodes that they mention, are held in memory. All other rows of bulk files are
/// sorted on disk and pass the same stages slice by slice, so that memory does not grow with them.
/// </remarks>
public static class SeedReader
{
    /// <param name="folder">Holds one folder per data set, each with a <c>manifest.yaml</c>.</param>
    public static Checked<GraphSource> ReadFolder(GraphSchema schema, string folder)
    {
        try
        {
            return Read(schema, folder);
        }
        catch (SpoolException fault)
        {
            return Checked.Bad<GraphSource>([new(null, fault.Message, fault.Hint)]);
        }
    }

    static Checked<GraphSource> Read(GraphSchema schema, string folder)
    {
        var (faults, problems) = (new ProblemList(), new ProblemList());
        var sets = SeedFolder.Read(folder, faults);
        var roots = SeedTrees.Read(sets, faults);
        var spools = new BulkSpools(schema, MentionedIds.Of(sets, roots.Values));
        var entries = EntryReader.Read(schema, sets, roots, spools, faults, problems);
        if (!faults.IsEmpty)
            return faults.ToBad<GraphSource>();

        var mentioned = MentionedGraph.Read(schema, entries, spools, problems);
        var bulk = BulkGraph.Read(schema, mentioned, spools, problems);
        if (!problems.IsEmpty)
            return problems.ToBad<GraphSource>();

        // Only of a graph that is otherwise sound can it be said what it does not hold.
        mentioned.CheckClaims(problems);
        problems.Add(bulk.Uncovered);
        return problems.IsEmpty
            ? Checked.Good(SourceBuilder.Build(schema, sets, entries, mentioned, bulk))
            : problems.ToBad<GraphSource>();
    }
}
