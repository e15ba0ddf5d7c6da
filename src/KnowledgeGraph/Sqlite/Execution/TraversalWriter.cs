using System.Diagnostics;
using System.Text;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Sqlite.Traversals;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite.Execution;

/// <summary>Writes one connection whose rows a traversal finds.</summary>
sealed class TraversalWriter : IPageFacts
{
    readonly SqliteExecutor _executor;
    readonly TraversalPagePart _part;
    readonly PageWindow _window;
    readonly IRowSource _source;
    readonly TraversalPage _page;

    TraversalWriter(SqliteExecutor executor, TraversalPagePart part, in PageWindow window, long node)
    {
        (_executor, _part, _window) = (executor, part, window);
        _source = new RowFinder(executor).Find(part.Source, node);
        _page = TraversalPage.Of(_source, window, At(window.Low), At(window.High));
    }

    public static void Write(SqliteExecutor executor, TraversalPagePart part, in PageWindow window, long node)
    {
        executor.Writer.WriteStartObject();
        new TraversalWriter(executor, part, window, node).WriteMembers();
        executor.Writer.WriteEndObject();
    }

    FoundRow? At(Position? position) => position is null ? null : FoundRow.At(position, _executor.Traversals.Schema);

    void WriteMembers()
    {
        foreach (var part in _part.Parts)
        {
            _executor.Writer.WritePropertyName(part.Key);
            switch (part)
            {
                case TraversalRowsPart rows:
                    WriteRows(rows);
                    break;
                case FoundCountPart:
                    _executor.Writer.WriteNumberValue(_source.Count());
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

    void WriteRows(TraversalRowsPart part)
    {
        _executor.Writer.WriteStartArray();
        foreach (var row in _page.Rows)
        {
            if (part.Edge is { } edge)
                WriteEdge(row, edge);
            else
                _executor.WriteNode(_executor.Traversals.Find(_part.Node, row.Node), part.Row!);
        }
        _executor.Writer.WriteEndArray();
    }

    void WriteEdge(FoundRow row, IReadOnlyList<Part> edge)
    {
        _executor.Writer.WriteStartObject();
        foreach (var part in edge)
        {
            _executor.Writer.WritePropertyName(part.Key);
            switch (part)
            {
                case CursorPart:
                    _executor.Writer.WriteStringValue(CursorOf(row));
                    break;
                case EdgeNodePart node:
                    _executor.WriteNode(_executor.Traversals.Find(_part.Node, row.Node), node.Row);
                    break;
                case DirectionPart:
                    _executor.Writer.WriteStringValue(StepKey.NameOf(row.Direction));
                    break;
                case DepthPart:
                    _executor.Writer.WriteNumberValue(row.Depth);
                    break;
                case RelationshipPart relationship:
                    _executor.WriteRelationship(row.Type, row.Relationship, relationship.Row);
                    break;
                default:
                    _executor.Write(part, Row.Root);
                    break;
            }
        }
        _executor.Writer.WriteEndObject();
    }

    string CursorOf(FoundRow row)
        => Cursor.Write(_window.Scope,
            Encoding.UTF8.GetBytes(_executor.Traversals.IdOf(_part.Node, row.Node)),
            Encoding.UTF8.GetBytes(row.CursorKey(_executor.Traversals.Schema)),
            _part.Source is ReachableSource ? [row.Depth] : []);

    public void Write(PageFact fact)
    {
        switch (fact)
        {
            case PageFact.StartCursor:
                _executor.Writer.WriteStringValue(_page.Rows is [var first, ..] ? CursorOf(first) : null);
                break;
            case PageFact.EndCursor:
                _executor.Writer.WriteStringValue(_page.Rows is [.., var last] ? CursorOf(last) : null);
                break;
            case PageFact.HasNextPage:
                _executor.Writer.WriteBooleanValue(_page.HasNext);
                break;
            case PageFact.HasPreviousPage:
                _executor.Writer.WriteBooleanValue(_page.HasPrevious);
                break;
            default:
                throw new UnreachableException($"No way to write {fact}.");
        }
    }
}
