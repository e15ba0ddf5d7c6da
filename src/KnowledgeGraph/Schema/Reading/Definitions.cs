using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>A field as written, with the file it stands in.</summary>
sealed record FieldDefinition(SchemaFile File, GraphQLFieldDefinition Node)
{
    public string Name => Node.Name.StringValue;

    public string? Description => Node.Description.Text();

    public SourcePosition At => File.PositionOf(Node.Name);

    public FieldShape Shape { get; } = FieldShape.Of(Node.Type);

    public IReadOnlyList<(SchemaFile File, GraphQLDirective Node)> Directives
        => [.. (Node.Directives?.Items ?? []).Select(d => (File, d))];

    /// <summary>True once a problem is known, so that what follows from it is not reported too.</summary>
    public bool IsFaulty { get; set; }

    public void Report(List<Problem> problems, string message, string? hint)
    {
        IsFaulty = true;
        problems.Add(new(At, message, hint));
    }
}

/// <summary>A type as written, its extensions included.</summary>
sealed record TypeDefinition(SchemaFile File, ASTNode Node, GraphQLName NameNode, GraphQLDescription? DescriptionNode)
{
    public string Name => NameNode.StringValue;

    public string? Description => DescriptionNode.Text();

    public SourcePosition At => File.PositionOf(NameNode);

    public List<FieldDefinition> Fields { get; } = [];

    public List<(SchemaFile File, GraphQLDirective Node)> Directives { get; } = [];

    public List<(SchemaFile File, GraphQLNamedType Node)> Interfaces { get; } = [];

    /// <summary>True once a problem is known, so that what follows from it is not reported too.</summary>
    public bool IsFaulty { get; set; }

    public bool Has(string directive) => Find(directive) is not null;

    public GraphQLDirective? Find(string directive)
        => Directives.Select(d => d.Node).FirstOrDefault(d => d.Name.Value == directive);

    public void Report(List<Problem> problems, string message, string? hint)
    {
        IsFaulty = true;
        problems.Add(new(At, message, hint));
    }
}

/// <summary>All definitions of a schema by kind, in the order of files and lines.</summary>
sealed class Definitions
{
    readonly Dictionary<string, TypeDefinition> _byName = [];
    readonly HashSet<string> _refused = [];
    readonly List<Problem> _problems;

    Definitions(List<Problem> problems) => _problems = problems;

    public List<TypeDefinition> Nodes { get; } = [];

    public List<TypeDefinition> RelationshipProperties { get; } = [];

    public List<TypeDefinition> Interfaces { get; } = [];

    public List<TypeDefinition> Unions { get; } = [];

    public List<TypeDefinition> Enums { get; } = [];

    public IEnumerable<TypeDefinition> All => [.. Nodes, .. RelationshipProperties, .. Interfaces, .. Unions, .. Enums];

    /// <summary>Gathers the definitions of all files; extensions may stand in another file than their type.</summary>
    public static Definitions Collect(IReadOnlyList<SchemaFile> files, List<Problem> problems)
    {
        var definitions = new Definitions(problems);
        foreach (var file in files)
            foreach (var node in file.Document.Definitions)
                definitions.Add(file, node);
        foreach (var file in files)
            foreach (var extension in file.Document.Definitions.OfType<GraphQLObjectTypeExtension>())
                definitions.Extend(file, extension);
        return definitions;
    }

    public TypeDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>True for scalars and enums.</summary>
    public bool IsLeaf(string name) => ScalarType.All.ContainsKey(name) || Find(name)?.Node is GraphQLEnumTypeDefinition;

    /// <summary>True for a type that is known to be wrong, or defined as something that no graph schema has.</summary>
    public bool IsFaulty(string name) => _refused.Contains(name) || Find(name) is { IsFaulty: true };

    void Add(SchemaFile file, ASTNode node)
    {
        switch (node)
        {
            case GraphQLObjectTypeDefinition type:
                AddObject(file, type);
                break;
            case GraphQLInterfaceTypeDefinition type:
                Register(Interfaces, new(file, type, type.Name, type.Description), type.Directives, type.Fields, type.Interfaces);
                break;
            case GraphQLUnionTypeDefinition type:
                Register(Unions, new(file, type, type.Name, type.Description), type.Directives);
                break;
            case GraphQLEnumTypeDefinition type:
                Register(Enums, new(file, type, type.Name, type.Description), type.Directives);
                break;
            case GraphQLObjectTypeExtension:
                break;
            default:
                Refuse(file, node);
                break;
        }
    }

    void AddObject(SchemaFile file, GraphQLObjectTypeDefinition type)
    {
        var definition = new TypeDefinition(file, type, type.Name, type.Description);
        var isProperties = type.Directives?.Any(d => d.Name.Value == Directives.RelationshipProperties) ?? false;
        Register(isProperties ? RelationshipProperties : Nodes, definition, type.Directives, type.Fields, type.Interfaces);
    }

    void Register(
        List<TypeDefinition> kind, TypeDefinition definition, GraphQLDirectives? directives,
        GraphQLFieldsDefinition? fields = null, GraphQLImplementsInterfaces? interfaces = null)
    {
        if (!_byName.TryAdd(definition.Name, definition))
        {
            var first = _byName[definition.Name].At;
            _problems.Add(new(definition.At, $"Type '{definition.Name}' is already defined at {first}.",
                "Rename one of them, or write 'extend type' to add fields."));
            return;
        }
        kind.Add(definition);
        AddParts(definition, definition.File, directives, fields, interfaces);
    }

    void Extend(SchemaFile file, GraphQLObjectTypeExtension extension)
    {
        if (Find(extension.Name.StringValue) is { Node: GraphQLObjectTypeDefinition } type)
            AddParts(type, file, extension.Directives, extension.Fields, extension.Interfaces);
        else if (Find(extension.Name.StringValue) is { } other)
            _problems.Add(new(file.PositionOf(extension.Name), $"'{other.Name}' is no object type, so it cannot be extended.",
                $"Write all of it at {other.At}."));
        else
            _problems.Add(new(file.PositionOf(extension.Name), $"No type '{extension.Name.StringValue}' is there to extend.",
                NearNames.Hint(extension.Name.StringValue, Nodes.Concat(RelationshipProperties).Select(n => n.Name)) ?? "Define it, or drop 'extend'."));
    }

    static void AddParts(
        TypeDefinition type, SchemaFile file, GraphQLDirectives? directives, GraphQLFieldsDefinition? fields,
        GraphQLImplementsInterfaces? interfaces)
    {
        type.Directives.AddRange((directives?.Items ?? []).Select(d => (file, d)));
        type.Fields.AddRange((fields?.Items ?? []).Select(f => new FieldDefinition(file, f)));
        type.Interfaces.AddRange((interfaces?.Items ?? []).Select(i => (file, i)));
    }

    void Refuse(SchemaFile file, ASTNode node)
    {
        var what = node switch
        {
            GraphQLScalarTypeDefinition => "a scalar",
            GraphQLInputObjectTypeDefinition => "an input type",
            GraphQLDirectiveDefinition => "a directive",
            GraphQLSchemaDefinition or GraphQLSchemaExtension => "a schema block",
            GraphQLOperationDefinition or GraphQLFragmentDefinition => "an operation or a fragment",
            _ => "an extension of anything but an object type",
        };
        if (node is GraphQLTypeDefinition type)
            _refused.Add(type.Name.StringValue);
        var at = file.PositionOf((node as INamedNode)?.Name ?? node);
        _problems.Add(new(at, $"A graph schema holds types, interfaces, unions and enums, not {what}.", node is GraphQLTypeExtension
            ? "Write all of it where it is defined."
            : "Remove it: scalars, directives and the root fields are built in."));
    }
}
