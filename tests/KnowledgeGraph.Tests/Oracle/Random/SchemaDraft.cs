namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>A type definition in the making.</summary>
sealed record SchemaDraft(string Name, string Keyword, string Directives)
{
    public List<string> Implements { get; } = [];

    /// <summary>By name: type and directives.</summary>
    public Dictionary<string, string> Fields { get; } = [];

    /// <summary>Names of properties by which rows are kept in order.</summary>
    public IReadOnlyList<string> Indexed { get; set; } = [];

    /// <summary>Names of properties by which nodes are found.</summary>
    public IReadOnlyList<string> Searched { get; set; } = [];

    /// <summary>Names of the properties that hold texts, one or several.</summary>
    public List<string> Texts => Fields.Where(f => !f.Value.Contains("elationship") && f.Value.TrimStart('[').Split('!', ']', ' ')[0] is "String" or "ID" or "URL").Select(f => f.Key).ToList();

    /// <summary>Names of the properties that hold one value.</summary>
    public List<string> SingleValues => Fields.Where(f => !f.Value.StartsWith('[') && !f.Value.Contains("elationship")).Select(f => f.Key).ToList();

    public static string Index(IReadOnlyList<string> fields)
        => fields.Count == 0 ? "" : $" @index(fields: [{string.Join(", ", fields.Select(f => $"\"{f}\""))}])";

    static string FullText(IReadOnlyList<string> fields)
        => fields.Count == 0 ? "" : $" @fulltext(indexes: [{{ indexName: \"texts\", fields: [{string.Join(", ", fields.Select(f => $"\"{f}\""))}] }}])";

    public override string ToString()
    {
        var implements = Implements.Count == 0 ? "" : $" implements {string.Join(" & ", Implements)}";
        return $"{Keyword} {Name}{implements} {Directives}{Index(Indexed)}{FullText(Searched)} {{\n{string.Concat(Fields.Select(f => $"  {f.Key}: {f.Value}\n"))}}}";
    }
}
