using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Generation;
using KnowledgeGraph.Neo4j.Transport;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Neo4j.Execution;

/// <summary>Walks the nested lists of a result once, and writes each value under the name that its place has.</summary>
sealed class ShapeWriter
{
    public static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        SkipValidation = true,
    };

    readonly CypherValue _value;
    readonly Utf8JsonWriter _writer;
    readonly IReadOnlyList<PageRequest> _pages;
    readonly VariableValues _variables;
    readonly EngineLimits _limits;
    readonly List<HeldBound> _bounds;
    readonly SortedSet<string> _sources = new(StringComparer.Ordinal);

    ShapeWriter(
        CypherValue value, Utf8JsonWriter writer, IReadOnlyList<PageRequest> pages, VariableValues variables, EngineLimits limits, List<HeldBound> bounds)
        => (_value, _writer, _pages, _variables, _limits, _bounds) = (value, writer, pages, variables, limits, bounds);

    /// <summary>Writes <c>{"data":{...}}</c>.</summary>
    /// <exception cref="RefusedException">An argument is out of range.</exception>
    /// <exception cref="BudgetException">There are too many paths.</exception>
    /// <exception cref="AnswerTooLargeException">The answer outgrows its limit.</exception>
    /// <exception cref="StoreException">The result is not what the statement asks for.</exception>
    /// <returns>The ids of the sources that the statement names, in order.</returns>
    public static IReadOnlyCollection<string> Write(
        CypherValue value, IReadOnlyList<Part> parts, IReadOnlyList<PageRequest> pages, VariableValues variables, EngineLimits limits, AnswerBuffer to)
    {
        using var writer = new Utf8JsonWriter(to, Options);
        try
        {
            writer.WriteStartObject();
            writer.WritePropertyName("data"u8);
            var shape = new ShapeWriter(value, writer, pages, variables, limits, to.Bounds);
            shape.WriteObject(parts, null);
            writer.WriteEndObject();
            writer.Flush();
            return shape._sources;
        }
        catch (Exception failure)
        {
            if (failure is BudgetException exceeded)
            {
                writer.Flush();
                throw exceeded.Behind(to.Written.Span);
            }
            writer.Reset();
            throw;
        }
    }

    /// <param name="one">How the current node is written; null where the object is no node.</param>
    /// <param name="page">The connection that the object belongs to; null elsewhere.</param>
    void WriteMembers(IReadOnlyList<Part> parts, CaseShape? one, PagePart? page)
    {
        _writer.WriteStartObject();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is SourcesPart)
            {
                ReadSources();
                continue;
            }
            _writer.WritePropertyName(parts[i].Key);
            Write(parts[i], one, page);
        }
        _writer.WriteEndObject();
    }

    void ReadSources()
    {
        _value.EnterList();
        while (!_value.AtEnd)
            _sources.Add(Encoding.UTF8.GetString(_value.Text()));
        _value.LeaveList();
    }

    void Write(Part part, CaseShape? one, PagePart? page)
    {
        switch (part)
        {
            case ValuePart value:
                ValueWriter.Write(_writer, _value, value);
                break;
            case ConstantPart constant:
                _writer.WriteStringValue(constant.Encoded);
                break;
            case ReadyPart ready:
                _writer.WriteRawValue(ready.Utf8.Span, skipInputValidation: true);
                break;
            case TypeNamePart:
                _writer.WriteStringValue(one!.TypeName);
                break;
            case NodePart node:
                WriteNode(node.Row);
                break;
            case NodesPart nodes:
                WriteList(nodes.Row, static (writer, row) => writer.WriteNode(row));
                break;
            case NodesByIdsPart nodes:
                WriteNodesByIds(nodes);
                break;
            case RelationshipPart relationship:
                WriteRelationship(relationship.Row);
                break;
            case RelationshipsPart relationships:
                WriteList(relationships.Row, static (writer, row) => writer.WriteRelationship(row));
                break;
            case PathsPart paths:
                WritePaths(paths);
                break;
            case PagePart connection:
                WriteObject(connection.Parts, connection);
                break;
            case ObjectPart value:
                WriteObject(value.Parts, page);
                break;
            case ObjectsPart objects:
                WriteList((objects.Parts, page), static (writer, one) => writer.WriteObject(one.Parts, one.page));
                break;
            default:
                WriteOfPage(part, page!);
                break;
        }
    }

    void WriteOfPage(Part part, PagePart page)
    {
        switch (part)
        {
            case CursorPart:
                _writer.WriteStringValue(new CursorReader(_value, _pages[page.Page].Scope, page.Keys).Read());
                break;
            case FacetPart facet:
                PageRequest.SizeOf("first", facet.First?.Resolve(_variables), _limits, facet.At);
                WriteList((facet.Parts, page), static (writer, one) => writer.WriteObject(one.Parts, one.page));
                break;
            case AveragePart:
                WriteAverage();
                break;
            case PageInfoPart info:
                WriteInfo(info, page);
                break;
            default:
                throw new UnreachableException($"No way to write {part}.");
        }
    }

    void WriteObject(IReadOnlyList<Part> parts, PagePart? page)
    {
        _value.EnterList();
        WriteMembers(parts, null, page);
        _value.LeaveList();
    }

    // What an element is comes as an argument: a lambda that captured it would cost memory wherever no list is written, too.
    void WriteList<T>(T of, Action<ShapeWriter, T> writeElement)
    {
        _writer.WriteStartArray();
        _value.EnterList();
        while (!_value.AtEnd)
            writeElement(this, of);
        _value.LeaveList();
        _writer.WriteEndArray();
    }

    void WriteNode(RowShape shape)
    {
        if (_value.IsNull)
        {
            _value.Skip();
            _writer.WriteNullValue();
            return;
        }
        _value.EnterList();
        if ((shape.Only ?? (_value.AtEnd ? null : shape[_value.Integer()])) is { } found)
        {
            WriteMembers(found.Parts, found, null);
        }
        else
        {
            _writer.WriteStartObject();
            _writer.WriteEndObject();
        }
        _value.LeaveList();
    }

    void WriteRelationship(RelationshipShape shape)
    {
        _value.EnterList();
        WriteMembers(_value.AtEnd ? [] : shape[Encoding.UTF8.GetString(_value.Text())], null, null);
        _value.LeaveList();
    }

    void WritePaths(PathsPart paths)
    {
        PageRequest.SizeOf("first", paths.First?.Resolve(_variables) ?? (long)TraversalDefaults.Paths, _limits, paths.At);
        if (_value.IsNull)
        {
            _value.Skip();
            _writer.WriteStartArray();
            _writer.WriteEndArray();
            return;
        }
        _value.EnterList();
        CheckCount(_value.Integer(), paths);
        WriteList(paths.Parts, static (writer, parts) => writer.WriteObject(parts, null));
        _value.LeaveList();
    }

    void CheckCount(long count, PathsPart paths)
    {
        new TraversalBudget(_limits, paths.At).CheckTies(count);
        if (count == 0)
            _bounds.Add(new((int)(_writer.BytesCommitted + _writer.BytesPending), "maxLength", paths.MaxLength));
    }

    void WriteNodesByIds(NodesByIdsPart nodes)
    {
        GivenIds.Checked(nodes.Ids, _variables, _limits, nodes.At);
        WriteList(nodes.Row, static (writer, row) => writer.WriteAlone(row));
    }

    void WriteAlone(RowShape shape)
    {
        _value.EnterList();
        WriteNode(shape);
        _value.LeaveList();
    }

    void WriteAverage()
    {
        _value.EnterList();
        var (sum, count) = (_value.Integer(), _value.Integer());
        _value.LeaveList();
        if (count == 0)
            _writer.WriteNullValue();
        else
            _writer.WriteNumberValue((double)sum / count);
    }

    void WriteInfo(PageInfoPart info, PagePart page)
    {
        var bounds = PageBounds.Read(_value, info.Answers, _pages[page.Page], page.Keys);
        _writer.WriteStartObject();
        foreach (var part in info.Parts)
        {
            _writer.WritePropertyName(part.Key);
            if (part is BoundPart bound)
                WriteFact(bounds, bound.Fact);
            else
                Write(part, null, page);
        }
        _writer.WriteEndObject();
    }

    void WriteFact(in PageBounds bounds, PageFact fact)
    {
        if (fact is PageFact.StartCursor or PageFact.EndCursor)
            _writer.WriteStringValue(fact == PageFact.StartCursor ? bounds.Start : bounds.End);
        else
            _writer.WriteBooleanValue(bounds.Flag(fact));
    }
}
