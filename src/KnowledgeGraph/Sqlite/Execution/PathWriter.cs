using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Sqlite.Traversals;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Finds paths and writes them as a list.</summary>
readonly struct PathWriter(SqliteExecutor executor, PathsPart part)
{
    /// <param name="node">The current one; 0 at the root.</param>
    public void Write(long node)
    {
        var most = executor.Traversals.SizeOf(part.First, TraversalDefaults.Paths, part.At);
        var paths = Find(node).Take(most);
        executor.Writer.WriteStartArray();
        foreach (var path in paths)
            Write(path);
        executor.Writer.WriteEndArray();
    }

    IEnumerable<Hop[]> Find(long node)
    {
        var from = part.From is null ? executor.Traversals.Find(part.Statements.Node, node) : executor.Traversals.Find(part.Find, executor.Traversals.Id(part.From));
        var to = executor.Traversals.Find(part.Find, executor.Traversals.Id(part.To));
        if (from is not { Type.IsEvidence: false } start || to is not { Type.IsEvidence: false } end || start.Key == end.Key)
            return [];
        var budget = executor.Traversals.Budget(part.At);
        var levels = PathSearch.Find(
            new(executor.Traversals.Adjacency(part.Statements, part.Forward, budget), start.Key, budget, keepsHops: true),
            new(executor.Traversals.Adjacency(part.Statements, part.Backward, budget), end.Key, budget, keepsHops: true), part.MaxLength);
        if (levels is null)
        {
            executor.Hold("maxLength", part.MaxLength);
            return [];
        }
        budget.CheckTies(levels.Count(executor.Traversals.Limits.MaxPathTies));
        return levels.Paths();
    }

    void Write(Hop[] path)
    {
        executor.Writer.WriteStartObject();
        foreach (var member in part.Parts)
        {
            executor.Writer.WritePropertyName(member.Key);
            switch (member)
            {
                case PathLengthPart:
                    executor.Writer.WriteNumberValue(path.Length);
                    break;
                case PathNodesPart nodes:
                    WriteNodes(path, nodes.Row);
                    break;
                case PathRelationshipsPart relationships:
                    WriteRelationships(path, relationships.Row);
                    break;
                default:
                    executor.Write(member, Row.Root);
                    break;
            }
        }
        executor.Writer.WriteEndObject();
    }

    void WriteNodes(Hop[] path, RowShape shape)
    {
        executor.Writer.WriteStartArray();
        WriteNode(path[0].From, shape);
        foreach (var hop in path)
            WriteNode(hop.To, shape);
        executor.Writer.WriteEndArray();
    }

    void WriteNode(long node, RowShape shape) => executor.WriteNode(executor.Traversals.Find(part.Statements.Node, node), shape);

    void WriteRelationships(Hop[] path, RelationshipShape shape)
    {
        executor.Writer.WriteStartArray();
        foreach (var hop in path)
            executor.WriteRelationship(hop.Type, hop.Relationship, shape);
        executor.Writer.WriteEndArray();
    }
}
