using System.Globalization;
using System.Text.RegularExpressions;
using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Neo4j;

/// <summary>A label, a relationship type or a property, in backticks.</summary>
/// <remarks>
/// Names of the schema hold letters, digits and underscores; those that the program adds hold a point besides, so they can
/// never meet. Anything else is refused rather than escaped: in Cypher 5 a name can be left by a written code point too.
/// </remarks>
readonly record struct Name
{
    /// <summary>On a relationship: its key. Absent where it has none.</summary>
    public static readonly Name RelationshipKey = new(".key");

    /// <summary>On a relationship: the ids of the claims about it, in their order. Absent where there are none.</summary>
    public static readonly Name Claims = new(".claims");

    /// <summary>Of all values, by which a load tells what has changed.</summary>
    public static readonly Name Digest = new(".digest");

    /// <summary>On a node: of each text by which it is found, its tokens, a blank between them.</summary>
    public static readonly Name SearchTokens = new(".tokens");

    /// <summary>Of each: the text.</summary>
    public static readonly Name SearchTexts = new(".texts");

    /// <summary>Of each: the name of its property.</summary>
    public static readonly Name SearchFields = new(".fields");

    /// <summary>Of each: what it is to the node, as a number.</summary>
    public static readonly Name SearchKinds = new(".kinds");

    /// <summary>Of each: a label's words; of another text nothing.</summary>
    public static readonly Name SearchNormals = new(".normals");

    /// <summary>Of each: the length of its words and its place.</summary>
    public static readonly Name SearchWeights = new(".weights");

    /// <summary>On a node whose relationships are in an index: the first of its places there.</summary>
    public static readonly Name FirstPlace = new(".first");

    readonly string _text;

    Name(string text) => _text = text;

    /// <exception cref="ArgumentException">It is no name of a schema.</exception>
    public static Name Of(string name)
        => new(new Word(name).ToString());

    /// <summary>The label of a type's nodes in one generation: <c>Conference.7</c>.</summary>
    public static Name OfGeneration(NodeType type, long generation)
        => new($"{Of(type.Name)._text}.{generation.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The label of all nodes of one generation: <c>.7</c>.</summary>
    public static Name OfGeneration(long generation) => new($".{generation.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>The index of a property in one generation: <c>Conference.7 name</c>.</summary>
    public static Name OfIndex(NodeType type, long generation, Property property)
        => new($"{OfGeneration(type, generation)._text} {Of(property.Name)._text}");

    /// <summary>On a relationship: its place in an index; and that index. <c>ADOPTED Out Resolution number.7</c>.</summary>
    public static Name OfPlace(RelationshipIndex index, long generation)
        => new($"{string.Join(' ', index.Name.Split(' ').Select(name => Of(name)._text))}{OfGeneration(generation)._text}");

    /// <summary>The index of words in one generation: <c>.7 texts</c>.</summary>
    public static Name OfSearchIndex(long generation) => new($"{OfGeneration(generation)._text} texts");

    /// <summary>The sort key of a text beside it, or of each text of a list: <c>name.sort</c>.</summary>
    public static Name SortKeyOf(Property property) => new($"{Of(property.Name)._text}.sort");

    /// <summary>As a parameter's map names it, without backticks.</summary>
    public string Plain => _text;

    public override string ToString() => $"`{_text}`";
}

/// <summary>A name of the schema as a text: it stands between quotes that a literal gives.</summary>
readonly partial record struct Word
{
    readonly string _text;

    /// <exception cref="ArgumentException">It is no name of a schema.</exception>
    public Word(string name)
        => _text = Form.IsMatch(name) ? name : throw new ArgumentException($"'{name}' is no name.", nameof(name));

    public override string ToString() => _text;

    [GeneratedRegex(@"\A[_A-Za-z][_0-9A-Za-z]*\z")]
    private static partial Regex Form { get; }
}
