using GraphQLParser.AST;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Schema.Reading;

/// <summary>Rules on the names of types, fields and enum values.</summary>
/// <remarks>Names that differ only in the case of letters are refused: tables and columns are the same in either case.</remarks>
sealed class NameRules(Definitions definitions, List<Problem> problems)
{
    static readonly HashSet<string> NodeReserved =
        ["label", "claims", "relationships", "neighbors", "reachable", "pathsTo", "and", "or", "not", "count", "exists"];

    // The filter of an interface asks for the type of its nodes.
    static readonly HashSet<string> InterfaceReserved = [.. NodeReserved, "type"];

    static readonly HashSet<string> RelationshipReserved =
        ["node", "cursor", "claims", "type", "source", "target", "key", "id", "and", "or", "not"];

    static readonly HashSet<string> TypeReserved =
    [
        "Query", "Mutation", "Subscription", "Entity", "Node", "PageInfo", "SortEnumType", "CountSortInput", "FacetPeriod", "PeriodFacet",
        "NodeTypeName", "SearchConnection", "SearchEdge", "Dataset", "TypeCount", "Enum", "And", "Or", "Not", "Exists",
        .. ApiNames.Traversal, .. ScalarType.All.Keys,
    ];

    readonly Dictionary<string, TypeDefinition> _types = new(StringComparer.OrdinalIgnoreCase);

    public void Check()
    {
        foreach (var type in definitions.All)
            CheckType(type);
        foreach (var type in definitions.Nodes)
            CheckFields(type, NodeReserved, "nodes");
        foreach (var type in definitions.Interfaces)
            CheckFields(type, InterfaceReserved, "nodes");
        foreach (var type in definitions.RelationshipProperties)
            CheckFields(type, RelationshipReserved, "relationships");
        foreach (var type in definitions.Enums)
            CheckValues(type);
    }

    void CheckType(TypeDefinition type)
    {
        if (TypeReserved.Contains(type.Name))
            problems.Add(new(type.At, $"The name '{type.Name}' is taken by the API itself.", "Choose another name."));
        else if (Mistake(type.Name) is { } mistake)
            problems.Add(new(type.At, mistake, "Choose another name."));
        else if (!_types.TryAdd(type.Name, type))
            problems.Add(new(type.At, $"The types '{_types[type.Name].Name}' and '{type.Name}' differ only in the case of letters.",
                $"Rename one of them; the other stands at {_types[type.Name].At}."));
    }

    void CheckFields(TypeDefinition type, HashSet<string> reserved, string where)
    {
        if (type.Fields.Count == 0)
            problems.Add(new(type.At, $"Type '{type.Name}' has no fields."));
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var field in type.Fields)
        {
            if (reserved.Contains(field.Name))
                field.Report(problems, $"The name '{field.Name}' is reserved on {where}, so '{type.Name}' cannot use it.", "Choose another name.");
            else if (Mistake(field.Name) is { } mistake)
                field.Report(problems, mistake, "Choose another name.");
            else if (!names.TryAdd(field.Name, field.Name))
                ReportSecond(type, field, names[field.Name]);
        }
    }

    void ReportSecond(TypeDefinition type, FieldDefinition field, string first)
    {
        if (first == field.Name)
            field.Report(problems, $"'{type.Name}' has the field '{field.Name}' twice.", "Keep one.");
        else
            field.Report(problems, $"The fields '{first}' and '{field.Name}' of '{type.Name}' differ only in the case of letters.",
                "Rename one of them.");
    }

    void CheckValues(TypeDefinition type)
    {
        var values = ((GraphQLEnumTypeDefinition)type.Node).Values?.Items ?? [];
        if (values.Count == 0)
            problems.Add(new(type.At, $"Enum '{type.Name}' has no values."));
        var names = new HashSet<string>();
        foreach (var value in values)
        {
            var name = value.Name.StringValue;
            if (Mistake(name) is { } mistake)
                problems.Add(new(type.File.PositionOf(value.Name), mistake, "Choose another name."));
            else if (!names.Add(name))
                problems.Add(new(type.File.PositionOf(value.Name), $"Enum '{type.Name}' has the value '{name}' twice.", "Keep one."));
        }
    }

    static string? Mistake(string name)
        => Names.IsReserved(name) ? $"The name '{name}' begins with '__', which GraphQL keeps for itself."
            : name.Length > Names.MaxLength ? $"The name '{name}' is longer than {Names.MaxLength} characters."
            : null;
}
