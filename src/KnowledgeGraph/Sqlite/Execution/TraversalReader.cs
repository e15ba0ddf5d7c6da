using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Sqlite.Traversals;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>A node by its key in the database.</summary>
readonly record struct FoundNode(long Key, NodeType Type);

/// <summary>What traversals read, and what they are given. No statement stands on a row when a member returns.</summary>
sealed class TraversalReader(SqliteExecutor executor, GraphSchema schema, VariableValues variables, EngineLimits limits)
{
    public GraphSchema Schema => schema;

    public EngineLimits Limits => limits;

    /// <param name="statement">Parameter 1: <paramref name="given"/>. First columns: key and type of a node.</param>
    public FoundNode? Find(SqlStatement statement, string given)
    {
        var rows = executor[statement];
        rows.Bind(1, given);
        return Read(rows);
    }

    /// <inheritdoc cref="Find(SqlStatement, string)"/>
    public FoundNode Find(SqlStatement statement, long given)
    {
        var rows = executor[statement];
        rows.Bind(1, given);
        return Read(rows)!.Value;
    }

    /// <returns>The slots at a node that are followed; none at one that is evidence.</returns>
    public List<SlotDegree> SlotsOf(SqlStatement nodes, SqlStatement degrees, long node, SlotSet followed)
        => Find(nodes, node).Type.IsEvidence ? [] : Traversals.Adjacency.SlotsOf(executor[degrees], node, followed, []);

    /// <param name="nodes">As of <see cref="TraversalStatements.Node"/>.</param>
    public string IdOf(SqlStatement nodes, long node)
    {
        var rows = executor[nodes];
        rows.Bind(1, node);
        rows.Step();
        var id = rows.String(RowColumns.Count);
        rows.Reset();
        return id;
    }

    /// <exception cref="RefusedException">It is null.</exception>
    public string Id(InputValue id) => (string)GivenIds.One(id, variables);

    /// <exception cref="RefusedException">One is null, or there are too many.</exception>
    public IEnumerable<string> Ids(InputValue ids, DocumentPosition at) => GivenIds.Checked(ids, variables, limits, at).Cast<string>();

    /// <exception cref="RefusedException">The number is out of range.</exception>
    public int SizeOf(InputValue? first, int usual, DocumentPosition at)
        => PageRequest.SizeOf("first", first?.Resolve(variables) ?? (long)usual, limits, at);

    public TraversalBudget Budget(DocumentPosition at) => new(limits, at);

    public Adjacency Adjacency(TraversalStatements statements, SlotSet followed, TraversalBudget budget)
        => new(executor[statements.Degrees], executor[statements.Hops], followed, budget);

    FoundNode? Read(Connections.Statement rows)
    {
        FoundNode? found = rows.Step() ? new(rows.Long(RowColumns.Key), schema.NodeTypes[(int)rows.Long(RowColumns.Type)]) : null;
        rows.Reset();
        return found;
    }
}
