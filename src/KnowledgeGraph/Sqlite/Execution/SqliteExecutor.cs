using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Runs a program: steps through its statements level by level and writes each value once.</summary>
sealed class SqliteExecutor
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    readonly ProgramStatements _statements;
    readonly Deadline _deadline;
    readonly VariableValues _variables;
    readonly EngineLimits _limits;
    readonly ParameterBinder _parameters;
    readonly PageWindow[] _windows;
    readonly AnswerBuffer _answer;
    readonly ShownEvidence? _shown;

    SqliteExecutor(
        Connection connection, SqliteProgram program, VariableValues variables, EngineLimits limits, ShownEvidence? shown, Utf8JsonWriter writer,
        AnswerBuffer answer)
    {
        _shown = shown;
        _statements = connection.StatementsOf(program);
        (_deadline, _variables, _limits, Writer, _answer) = (connection.Deadline, variables, limits, writer, answer);
        Traversals = new(this, program.Schema, variables, limits);
        _parameters = new(program, variables);
        _windows = PageWindows.Resolve(program.Pages, variables, limits, connection);
    }

    public Utf8JsonWriter Writer { get; }

    public TraversalReader Traversals { get; }

    /// <returns>The statement, with the values of its filters bound.</returns>
    public Statement this[SqlStatement statement]
    {
        get
        {
            var prepared = _statements[statement];
            if (statement.Parameters.Count > 0)
                _parameters.Bind(prepared, statement);
            return prepared;
        }
    }

    /// <returns>Rows of a facet at most.</returns>
    /// <exception cref="RefusedException">The request gives a number that is out of range.</exception>
    public int SizeOf(FacetPart facet) => PageRequest.SizeOf("first", facet.First?.Resolve(_variables), _limits, facet.At);

    /// <summary>Writes <c>{"data":{...}}</c>.</summary>
    /// <exception cref="RefusedException">An argument is out of range.</exception>
    /// <exception cref="AnswerTooLargeException">The answer outgrows its limit.</exception>
    /// <exception cref="TimeoutException">The time is over.</exception>
    /// <exception cref="StoreException">The database cannot be read.</exception>
    /// <param name="shown">Is told what the answer shows; null where nobody asks.</param>
    public static void Execute(
        Connection connection, SqliteProgram program, VariableValues variables, EngineLimits limits, ShownEvidence? shown, AnswerBuffer to)
    {
        using var writer = new Utf8JsonWriter(to, Options);
        var executor = new SqliteExecutor(connection, program, variables, limits, shown, writer, to);
        try
        {
            writer.WriteStartObject();
            writer.WriteStartObject("data"u8);
            executor.Write(program.Parts, Row.Root);
            writer.WriteEndObject();
            writer.WriteEndObject();
            writer.Flush();
        }
        catch (Exception failure)
        {
            executor._statements.ResetAll();
            if (failure is BudgetException exceeded)
            {
                writer.Flush();
                throw exceeded.Behind(to.Written.Span);
            }
            writer.Reset();
            throw;
        }
        finally
        {
            connection.Trim(executor._statements);
        }
    }

    public void Write(IReadOnlyList<Part> parts, in Row row)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            Writer.WritePropertyName(parts[i].Key);
            Write(parts[i], row);
        }
    }

    public void Write(Part part, in Row row)
    {
        switch (part)
        {
            case ColumnPart column:
                ColumnWriter.Write(Writer, row.Statement!, column);
                break;
            case ConstantPart constant:
                Writer.WriteStringValue(constant.Encoded);
                break;
            case ReadyPart ready:
                Writer.WriteRawValue(ready.Utf8.Span, skipInputValidation: true);
                break;
            case TypeNamePart:
                Writer.WriteStringValue(row.Case!.TypeName);
                break;
            case FollowPart follow:
                _shown?.AddFollowed(row.Node, follow);
                WriteOne(follow.Statement, row.Node, follow.Row);
                break;
            case PagePart page:
                PageWriter.Write(this, page, _windows[page.Page], row.Node);
                break;
            case ClaimsPart claims:
                WriteList(_statements[claims.Statement], claims.OfRelationship ? row.Relationship : row.Node, claims.Row);
                break;
            case DegreesPart degrees:
                new DegreesWriter(this, degrees).Write(row.Node);
                break;
            case TraversalPagePart page:
                TraversalWriter.Write(this, page, _windows[page.Page], row.Node);
                break;
            case PathsPart paths:
                new PathWriter(this, paths).Write(row.Node);
                break;
            case EndPart end:
                WriteNode(Traversals.Find(end.Statement, row.Relationship), end.Row);
                break;
            case MatchPart match:
                WriteMatch(_statements[match.Statement], GivenIds.One(match.Id, _variables), match.Row);
                break;
            case MatchManyPart match:
                WriteMatches(match);
                break;
            case ObjectPart value:
                WriteObject(value.Parts, Row.Root);
                break;
            case ValuePart value:
                WriteValue(_statements[value.Statement]);
                break;
            case ListPart list:
                WriteObjects(_statements[list.Statement], list.Parts);
                break;
            case NodesPart nodes:
                WriteNodes(_statements[nodes.Statement], nodes.Row);
                break;
            default:
                throw new UnreachableException($"No way to write {part}.");
        }
    }

    void WriteOne(SqlStatement statement, long parent, RowShape shape)
    {
        var rows = _statements[statement];
        rows.Bind(1, parent);
        WriteFirst(rows, shape);
    }

    void WriteMatch(Statement rows, object id, RowShape shape)
    {
        rows.Bind(1, (string)id);
        WriteFirst(rows, shape);
    }

    void WriteMatches(MatchManyPart match)
    {
        var ids = GivenIds.Checked(match.Ids, _variables, _limits, match.At);
        var rows = _statements[match.Statement];
        Writer.WriteStartArray();
        foreach (var id in ids)
            WriteMatch(rows, id!, match.Row);
        Writer.WriteEndArray();
    }

    void WriteFirst(Statement rows, RowShape shape)
    {
        if (rows.Step())
            WriteNode(rows, rows.Long(RowColumns.Key), 0, shape);
        else
            Writer.WriteNullValue();
        rows.Reset();
    }

    void WriteObject(IReadOnlyList<Part> parts, in Row row)
    {
        Writer.WriteStartObject();
        Write(parts, row);
        Writer.WriteEndObject();
    }

    void WriteObjects(Statement rows, IReadOnlyList<Part> parts)
    {
        Writer.WriteStartArray();
        while (rows.Step())
            WriteObject(parts, new(rows, 0, 0, null));
        rows.Reset();
        Writer.WriteEndArray();
    }

    void WriteValue(Statement row)
    {
        row.Step();
        Writer.WriteStringValue(row.Text(0));
        row.Reset();
    }

    void WriteList(Statement rows, long parent, RowShape shape)
    {
        rows.Bind(1, parent);
        WriteNodes(rows, shape);
    }

    void WriteNodes(Statement rows, RowShape shape)
    {
        Writer.WriteStartArray();
        while (rows.Step())
            WriteNode(rows, rows.Long(RowColumns.Key), 0, shape);
        rows.Reset();
        Writer.WriteEndArray();
    }

    /// <summary>Notes that an edge is shown, also where its node is not.</summary>
    public void NoteEdge(long relationship) => _shown?.AddRelationship(relationship);

    /// <param name="rows">Stands on the row of the node.</param>
    public void WriteNode(Statement rows, long node, long relationship, RowShape shape)
    {
        _deadline.Check();
        var type = shape.Only ?? (int)rows.Long(RowColumns.Type);
        _shown?.AddNode(node, type);
        _shown?.AddRelationship(relationship);
        Writer.WriteStartObject();
        if (shape[type] is { } found)
            WriteCase(new(rows, node, relationship, found), found);
        Writer.WriteEndObject();
    }

    /// <summary>Writes a node of whose row nothing is read.</summary>
    public void WriteNode(FoundNode node, RowShape shape)
    {
        _deadline.Check();
        _shown?.AddNode(node.Key, node.Type.Ordinal);
        Writer.WriteStartObject();
        if (shape[node.Type.Ordinal] is { } found)
            WriteCase(new(null, node.Key, 0, found), found);
        Writer.WriteEndObject();
    }

    /// <param name="type">Ordinal of its type.</param>
    public void WriteRelationship(int type, long relationship, RelationshipShape shape)
    {
        _deadline.Check();
        _shown?.AddRelationship(relationship);
        Writer.WriteStartObject();
        if (shape.Cases[type] is { } found)
            WriteDetail(found.Detail, found.Parts, relationship, new(null, 0, relationship, null));
        Writer.WriteEndObject();
    }

    /// <summary>Says that a bound has cut the value that is written next.</summary>
    public void Hold(string bound, long limit) => _answer.Bounds.Add(new((int)(Writer.BytesCommitted + Writer.BytesPending), bound, limit));

    void WriteCase(in Row row, CaseShape shape) => WriteDetail(shape.Detail, shape.Parts, row.Node, row);

    void WriteDetail(SqlStatement? detail, IReadOnlyList<Part> parts, long key, in Row row)
    {
        if (detail is null)
        {
            Write(parts, row);
            return;
        }
        var columns = _statements[detail];
        columns.Bind(1, key);
        columns.Step();
        Write(parts, row with { Statement = columns });
        columns.Reset();
    }
}
