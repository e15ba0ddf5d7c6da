using System.Diagnostics;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Generation;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Writes one connection. Rows are always read forwards: a backward page first finds where it begins.</summary>
sealed class PageWriter : IPageFacts
{
    readonly SqliteExecutor _executor;
    readonly PagePart _page;
    readonly PageWindow _window;
    readonly PageBounds _bounds;
    readonly long _parent;

    PageWriter(SqliteExecutor executor, PagePart page, in PageWindow window, long parent)
    {
        (_executor, _page, _window, _parent) = (executor, page, window, parent);
        _bounds = (window.IsBackward ? page.Bounds.Backward : page.Bounds.Forward) is { } keys
            ? PageBounds.Read(Read(keys, window.Low, window.IsBackward ? window.High : window.Low, window.Size + 1), window)
            : new(window.Low, false, null, null);
    }

    public static void Write(SqliteExecutor executor, PagePart page, in PageWindow window, long parent)
    {
        executor.Writer.WriteStartObject();
        new PageWriter(executor, page, window, parent).WriteMembers(page.Parts);
        executor.Writer.WriteEndObject();
    }

    /// <param name="from">The position from which to read; null for the list's own start or end.</param>
    PageRows Read(RangeStatements statements, Position? low, Position? from, int size)
        => new(_executor, from is null ? statements.Open : statements.Bounded, new(_parent, low, _window.High, _page.KeyCount), size);

    void WriteMembers(IReadOnlyList<Part> parts)
    {
        foreach (var part in parts)
        {
            _executor.Writer.WritePropertyName(part.Key);
            switch (part)
            {
                case RowsPart rows:
                    WriteRows(rows);
                    break;
                case TotalCountPart count:
                    WriteTotalCount(_executor[count.Statement]);
                    break;
                case AggregatesPart aggregates:
                    WriteObject(aggregates.Parts);
                    break;
                case FacetsPart facets:
                    WriteObject(facets.Parts);
                    break;
                case FacetPart facet:
                    new FacetWriter(_executor, _parent).Write(facet);
                    break;
                case AggregatePart aggregate:
                    WriteAggregate(_executor[aggregate.Statement], aggregate.Parts);
                    break;
                case PageInfoPart info:
                    PageInfoWriter.Write(_executor, info, this);
                    break;
                default:
                    _executor.Write(part, Row.Root);
                    break;
            }
        }
    }

    void WriteObject(IReadOnlyList<Part> parts)
    {
        _executor.Writer.WriteStartObject();
        WriteMembers(parts);
        _executor.Writer.WriteEndObject();
    }

    void WriteRows(RowsPart part)
    {
        _executor.Writer.WriteStartArray();
        var rows = Read(part.Statements, _bounds.Low, _bounds.Low, _window.Size);
        while (rows.Next() is { } row)
        {
            if (part.Edge is { } edge)
                WriteEdge(row, edge);
            else
                _executor.WriteNode(row, row.Long(RowColumns.Key), row.Long(RowColumns.Relationship), part.Row!);
        }
        rows.End();
        _executor.Writer.WriteEndArray();
    }

    void WriteEdge(Statement rows, IReadOnlyList<Part> edge)
    {
        var row = new Row(rows, rows.Long(RowColumns.Key), rows.Long(RowColumns.Relationship), null);
        _executor.NoteEdge(row.Relationship);
        _executor.Writer.WriteStartObject();
        foreach (var part in edge)
        {
            _executor.Writer.WritePropertyName(part.Key);
            if (part is EdgeNodePart node)
                _executor.WriteNode(rows, row.Node, row.Relationship, node.Row);
            else if (part is CursorPart)
                WriteCursor(rows);
            else
                _executor.Write(part, row);
        }
        _executor.Writer.WriteEndObject();
    }

    void WriteCursor(Statement row) => _executor.Writer.WriteStringValue(OrderValues.CursorOf(row, _window.Scope, _page.KeyCount));

    void WriteTotalCount(Statement count)
    {
        count.BindIfUsed(1, _parent);
        count.Step();
        _executor.Writer.WriteNumberValue(count.Long(0));
        count.Reset();
    }

    void WriteAggregate(Statement sums, IReadOnlyList<Part> parts)
    {
        sums.BindIfUsed(1, _parent);
        sums.Step();
        _executor.Writer.WriteStartObject();
        foreach (var part in parts)
        {
            _executor.Writer.WritePropertyName(part.Key);
            if (part is AveragePart average)
                WriteAverage(sums, average);
            else
                _executor.Write(part, new(sums, 0, 0, null));
        }
        _executor.Writer.WriteEndObject();
        sums.Reset();
    }

    void WriteAverage(Statement sums, AveragePart average)
    {
        var count = sums.Long(average.Count);
        if (count == 0)
            _executor.Writer.WriteNullValue();
        else
            _executor.Writer.WriteNumberValue((double)sums.Long(average.Sum) / count);
    }

    public void Write(PageFact fact)
    {
        switch (fact)
        {
            case PageFact.StartCursor:
                _executor.Writer.WriteStringValue(_bounds.Start);
                break;
            case PageFact.EndCursor:
                _executor.Writer.WriteStringValue(_bounds.End);
                break;
            case PageFact.HasNextPage:
                _executor.Writer.WriteBooleanValue((!_window.IsBackward && _bounds.HasMore) || AnyAfter());
                break;
            case PageFact.HasPreviousPage:
                _executor.Writer.WriteBooleanValue((_window.IsBackward && _bounds.HasMore) || AnyBefore());
                break;
            default:
                throw new UnreachableException($"No way to write {fact}.");
        }
    }

    bool AnyBefore() => _window.Low is not null && Ask(_page.Bounds.AnyBefore!);

    bool AnyAfter() => _window.High is not null && Ask(_page.Bounds.AnyAfter!);

    bool Ask(SqlStatement question)
    {
        var statement = _executor[question];
        new PageBinding(_parent, _window.Low, _window.High, _page.KeyCount).Bind(statement, 0);
        statement.Step();
        var answer = statement.Long(0) != 0;
        statement.Reset();
        return answer;
    }
}
