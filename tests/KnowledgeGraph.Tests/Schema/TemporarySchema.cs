using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Schema;

/// <summary>A graph schema on disk, from one text in which <c>== file</c> begins each file.</summary>
/// <remarks>It gets <see cref="SmallEvidence"/> unless it has an evidence.graphql of its own.</remarks>
static class TemporarySchema
{
    /// <summary>A schema that is expected to be good.</summary>
    public static GraphSchema ReadGood(string files)
    {
        using var folder = Write(files);
        var read = SchemaReader.ReadFolder(folder.Path);
        Assert.Empty(Print(read, folder));
        return read.Value!;
    }

    /// <summary>All problems as people see them, with the folder's path taken off.</summary>
    public static string ReadBad(string files)
    {
        using var folder = Write(files);
        return Print(SchemaReader.ReadFolder(folder.Path), folder);
    }

    static TemporaryFolder Write(string files)
    {
        var folder = new TemporaryFolder();
        folder.Write("evidence.graphql", SmallEvidence.Text);
        foreach (var part in files.Split("== ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split('\n', 2)))
            folder.Write(part[0], part[1]);
        return folder;
    }

    static string Print(Checked<GraphSchema> read, TemporaryFolder folder)
        => string.Join('\n', read.Problems).Replace(folder.Path + "/", "", StringComparison.Ordinal);
}
