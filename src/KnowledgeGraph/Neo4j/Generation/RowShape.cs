using System.Text.Json;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j.Generation;

/// <summary>How to write a node from a list: first the number of its type, unless it can only be one, then what its parts take.</summary>
/// <remarks>The list is empty for a type from which nothing is selected.</remarks>
sealed class RowShape
{
    readonly Dictionary<int, CaseShape> _cases = [];

    /// <summary>The case of the one type that a node can have; null where its number stands in the list.</summary>
    public CaseShape? Only { get; init; }

    public CaseShape this[long type] => _cases[(int)type];

    public void Add(NodeType type, IReadOnlyList<Part> parts) => _cases.Add(type.Ordinal, new(Part.Encode(type.Name), parts));
}

/// <summary>How to write a node of one type.</summary>
/// <param name="TypeName">What <see cref="TypeNamePart"/> writes.</param>
sealed record CaseShape(JsonEncodedText TypeName, IReadOnlyList<Part> Parts);
