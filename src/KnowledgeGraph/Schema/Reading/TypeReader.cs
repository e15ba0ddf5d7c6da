using GraphQLParser.AST;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Turns definitions into the types of a graph schema: names first, then what they refer to.</summary>
sealed class TypeReader(Definitions definitions, List<Problem> problems)
{
    readonly Dictionary<string, NodeTarget> _targets = [];
    readonly Dictionary<string, LeafType> _leaves = ScalarType.All.Values.ToDictionary(s => s.Name, LeafType (s) => s);
    readonly Dictionary<string, RelationshipProperties> _properties = [];

    public List<NodeType> NodeTypes { get; } = [];

    public List<NodeInterface> Interfaces { get; } = [];

    public List<NodeUnion> Unions { get; } = [];

    public List<EnumType> Enums { get; } = [];

    public IReadOnlyCollection<RelationshipProperties> RelationshipProperties => _properties.Values;

    public List<RelationshipType> RelationshipTypes { get; private set; } = [];

    public NodeInterface Entity { get; } = new("Entity", "Every node of the graph.");

    public void Read()
    {
        NameTypes();
        ReadUnions();
        ReadRelationshipProperties();
        RelationshipTypes = new RelationshipTypes(definitions, _properties, problems).Read();
        foreach (var type in NodeTypes)
            ReadMembers(type, definitions.Find(type.Name)!);
        foreach (var type in Interfaces)
            ReadMembers(type, definitions.Find(type.Name)!);
        LinkInterfaces();
    }

    void NameTypes()
    {
        foreach (var definition in definitions.Nodes)
            NodeTypes.Add(Target(new NodeType(definition.Name, definition.Description, NodeTypes.Count) { Labels = Labels(definition) }));
        foreach (var definition in definitions.Interfaces)
            Interfaces.Add(Target(new NodeInterface(definition.Name, definition.Description)));
        foreach (var definition in definitions.Enums)
            Enums.Add(ReadEnum(definition));
        foreach (var type in Enums)
            _leaves.TryAdd(type.Name, type);
        Target(Entity);
    }

    T Target<T>(T target)
        where T : NodeTarget
    {
        _targets.TryAdd(target.Name, target);
        return target;
    }

    static IReadOnlyList<string> Labels(TypeDefinition definition)
        => definition.Find(Directives.Node)?.Argument("labels").Texts().Distinct().ToList() is { Count: > 0 } labels ? labels : [definition.Name];

    static EnumType ReadEnum(TypeDefinition definition)
        => new(definition.Name, definition.Description, (((GraphQLEnumTypeDefinition)definition.Node).Values?.Items ?? [])
            .Select(v => new EnumValue(v.Name.StringValue, v.Description.Text())).ToList());

    void ReadUnions()
    {
        foreach (var definition in definitions.Unions)
        {
            var members = ((GraphQLUnionTypeDefinition)definition.Node).Types?.Items ?? [];
            var types = members.Select(m => Member(definition, m)).OfType<NodeType>().ToList();
            if (members.Count == 0)
                problems.Add(new(definition.At, $"Union '{definition.Name}' has no members."));
            foreach (var twice in members.GroupBy(m => m.Name.StringValue).Where(g => g.Count() > 1))
                problems.Add(new(definition.File.PositionOf(twice.Last()), $"Union '{definition.Name}' holds '{twice.Key}' twice.", "Keep one."));
            Unions.Add(Target(new NodeUnion(definition.Name, definition.Description, types)));
        }
    }

    NodeType? Member(TypeDefinition union, GraphQLNamedType member)
    {
        var name = member.Name.StringValue;
        var type = NodeTypes.FirstOrDefault(t => t.Name == name);
        if (type is null && !definitions.IsFaulty(name))
            problems.Add(new(union.File.PositionOf(member), $"Union '{union.Name}' can hold node types only, and '{name}' is none.",
                NearNames.Hint(name, NodeTypes.Select(t => t.Name))));
        return type;
    }

    void ReadRelationshipProperties()
    {
        foreach (var definition in definitions.RelationshipProperties)
        {
            var reader = ReaderOf(definition);
            foreach (var field in definition.Fields.Where(f => !reader.IsProperty(f)))
                RefuseRelationship(definition, field, reader);
            _properties[definition.Name] = new(definition.Name, definition.Description, reader.ReadProperties());
        }
    }

    void RefuseRelationship(TypeDefinition owner, FieldDefinition field, FieldReader reader)
    {
        if (!_targets.ContainsKey(field.Shape.Name))
            reader.ReportUnknownType(field);
        else if (!field.IsFaulty)
            field.Report(problems, $"'{owner.Name}.{field.Name}' leads to {field.Shape.Name}, but relationships have values, not relationships of their own.",
                "Make it a scalar, an enum or a list of them.");
    }

    FieldReader ReaderOf(TypeDefinition definition) => new(definition, definitions, _leaves, _targets, problems);

    void ReadMembers(FieldedTarget type, TypeDefinition definition)
    {
        var reader = ReaderOf(definition);
        type.Properties = reader.ReadProperties();
        type.Relationships = type is NodeType
            ? reader.ReadRelationships(type, name => RelationshipTypes.FirstOrDefault(t => t.Name == name))
            : [];
        foreach (var (file, node) in definition.Interfaces)
            if (InterfaceOf(definition, file, node) is { } found && type is NodeType)
                AddInterface(type, found, file.PositionOf(node));
    }

    void AddInterface(FieldedTarget type, NodeInterface found, SourcePosition at)
    {
        if (type.Interfaces.Contains(found))
            problems.Add(new(at, $"Type '{type.Name}' implements '{found.Name}' twice.", "Keep one."));
        else
            type.Interfaces = [.. type.Interfaces, found];
    }

    NodeInterface? InterfaceOf(TypeDefinition type, SchemaFile file, GraphQLNamedType node)
    {
        var name = node.Name.StringValue;
        var found = Interfaces.FirstOrDefault(i => i.Name == name);
        if (type.Node is GraphQLInterfaceTypeDefinition)
            problems.Add(new(file.PositionOf(node), $"Interface '{type.Name}' implements '{name}', but only node types implement interfaces.",
                "Repeat its fields."));
        else if (found is null && !definitions.IsFaulty(name))
            problems.Add(new(file.PositionOf(node), $"Type '{type.Name}' implements '{name}', which is no interface of this schema.",
                name is "Entity" or "Node" ? "Leave it out: every node type implements it." : NearNames.Hint(name, Interfaces.Select(i => i.Name))));
        return found;
    }

    void LinkInterfaces()
    {
        Entity.SetNodeTypes(NodeTypes);
        foreach (var type in Interfaces)
            type.SetNodeTypes(NodeTypes.Where(t => t.Interfaces.Contains(type)).ToList());
        new InterfaceLinks(definitions, problems).Link(Interfaces, NodeTypes, ReaderOf);
    }
}
