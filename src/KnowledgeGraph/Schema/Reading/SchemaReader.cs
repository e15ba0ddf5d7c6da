using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Access;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Reads a graph schema: SDL with the directives of the graph.</summary>
/// <remarks>Files -> definitions -> types -> rules. A schema with a syntax error is not read any further.</remarks>
public static class SchemaReader
{
    /// <summary>The generated SDL of the API lies beside its source and is not part of it.</summary>
    public const string ApiFileName = "api.graphql";

    /// <summary>Reads all <c>*.graphql</c> files of a folder, but for the generated <c>api.graphql</c>.</summary>
    /// <returns>The schema, or the first syntax error of each file, or all errors of meaning.</returns>
    public static Checked<GraphSchema> ReadFolder(string folder)
    {
        if (!Directory.Exists(folder))
            return Checked.Bad<GraphSchema>([new(null, $"The folder '{folder}' of the graph schema does not exist.",
                "Name it with --schema, or start in the folder that holds graph-schema.")]);
        var paths = Directory.GetFiles(folder, "*.graphql").Where(p => Path.GetFileName(p) != ApiFileName)
            .Order(StringComparer.Ordinal).ToList();
        return paths.Count == 0
            ? Checked.Bad<GraphSchema>([new(null, $"The folder '{folder}' holds no *.graphql file.", "Describe the graph there.")])
            : Read(paths.Select(path => (Name: path, Bytes: File.ReadAllBytes(path))));
    }

    /// <summary>Reads a schema from one text, such as a store keeps.</summary>
    /// <param name="name">Stands for the file's name in problems.</param>
    public static Checked<GraphSchema> ReadText(string text, string name) => ReadText(text, name, plurals: null);

    /// <param name="plurals">What <see cref="Plurals.Print"/> gave for it; null where that was not kept.</param>
    internal static Checked<GraphSchema> ReadText(string text, string name, string? plurals)
        => Read([(name, Encoding.UTF8.GetBytes(text))], plurals);

    static Checked<GraphSchema> Read(IEnumerable<(string Name, byte[] Bytes)> sources, string? plurals = null)
    {
        var problems = new List<Problem>();
        var files = sources.Select(source => SchemaFile.Parse(source.Name, source.Bytes, problems)).OfType<SchemaFile>().ToList();
        if (problems.Count > 0)
            return Checked.Bad<GraphSchema>(problems);
        var definitions = Definitions.Collect(files, problems);
        new SchemaRules(definitions, problems).Check();
        var types = new TypeReader(definitions, problems);
        types.Read();
        return problems.Count > 0 ? Checked.Bad<GraphSchema>(problems) : Complete(files, definitions, types, plurals, problems);
    }

    static Checked<GraphSchema> Complete(
        List<SchemaFile> files, Definitions definitions, TypeReader types, string? knownPlurals, List<Problem> problems)
    {
        foreach (var type in types.NodeTypes)
            AddLabelAndText(type, definitions.Find(type.Name)!);
        var evidence = ReadEvidence(definitions, types, problems);
        var plurals = Plurals.Name([.. types.NodeTypes, .. types.Interfaces, .. types.Unions], definitions, knownPlurals, problems);
        if (problems.Count > 0)
            return Checked.Bad<GraphSchema>(problems);
        var schema = Assemble(files, types, evidence!, plurals);
        NameClashes.Find(schema, definitions, problems);
        var grants = AccessRules.Read(definitions, evidence!, problems);
        return problems.Count > 0 ? Checked.Bad<GraphSchema>(problems) : Divide(schema, grants);
    }

    static Checked<GraphSchema> Divide(GraphSchema schema, IReadOnlyList<Grant> grants)
    {
        var audiences = Audiences.Of(schema, grants);
        if (!audiences.IsGood)
            return Checked.Bad<GraphSchema>(audiences.Problems);
        schema.Audiences = audiences.Value;
        return Checked.Good(schema);
    }

    static GraphSchema Assemble(
        List<SchemaFile> files, TypeReader types, EvidenceModel evidence, Dictionary<NodeTarget, string> plurals)
        => new()
        {
            NodeTypes = types.NodeTypes,
            Interfaces = types.Interfaces,
            Unions = types.Unions,
            Enums = types.Enums,
            RelationshipProperties = [.. types.RelationshipProperties],
            RelationshipTypes = types.RelationshipTypes,
            Entity = types.Entity,
            Evidence = evidence,
            Plurals = plurals,
            Text = string.Join("\n", files.Select(file => file.Text.TrimEnd('\n') + "\n")),
        };

    static void AddLabelAndText(NodeType type, TypeDefinition definition)
    {
        var marked = definition.Fields.FirstOrDefault(f => f.Node.Directives.Find(Directives.Label) is not null)?.Name;
        type.Label = new[] { marked, "name", "title", "id" }.OfType<string>()
            .Select(type.FindProperty).First(p => p is { IsList: false, IsRequired: true, Type: ScalarType { Kind: ScalarKind.String or ScalarKind.Id } })!;
        type.FullText = (definition.Find(Directives.FullText)?.Argument("indexes")).Items()
            .SelectMany(i => i.Member("fields").Texts()).Distinct().ToList();
        type.Indexes = Directives.Indexes(definition.Directives.Select(d => d.Node));
    }

    static EvidenceModel? ReadEvidence(Definitions definitions, TypeReader types, List<Problem> problems)
    {
        var claims = definitions.Nodes.Where(t => t.Has(Directives.Evidence)).ToList();
        if (claims.Count == 0)
            problems.Add(new(null, "No type of the schema has @evidence.", "Add the file evidence.graphql, which defines Claim and Source."));
        foreach (var second in claims.Skip(1))
            second.Report(problems, $"Type '{second.Name}' is a second type with @evidence, after '{claims[0].Name}'.", "Keep one.");
        if (problems.Count > 0)
            return null;
        var claim = types.NodeTypes.First(t => t.Name == claims[0].Name);
        var model = new EvidenceFields(definitions, claims[0], claim, types.Entity, problems).Read();
        if (model is not null)
            model.Claim.IsEvidence = model.Source.IsEvidence = true;
        return model;
    }
}
