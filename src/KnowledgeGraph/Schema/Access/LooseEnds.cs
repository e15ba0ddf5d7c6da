using GraphQLParser.AST;
using KnowledgeGraph.Schema.Reading;

namespace KnowledgeGraph.Schema.Access;

/// <summary>Takes out what leads nowhere since something else was taken out, until nothing does.</summary>
sealed class LooseEnds(GraphQLDocument document)
{
    public static void TakeOut(GraphQLDocument document)
    {
        var ends = new LooseEnds(document);
        while (ends.TakeReferences() + document.Definitions.RemoveAll(ends.IsEmptyOrUnused) > 0)
        {
        }
    }

    int TakeReferences()
    {
        var names = TypeNames();
        return document.Fielded().Sum(type => type.Fields!.Items.RemoveAll(field => !names.Contains(field.TargetName())))
            + document.Definitions.OfType<GraphQLUnionTypeDefinition>().Sum(union => union.Types!.Items.RemoveAll(member => !names.Contains(member.TypeName())))
            + document.Definitions.OfType<GraphQLInterfaceTypeDefinition>().Sum(TakeFieldsNotShared)
            + document.Definitions.OfType<IHasInterfacesNode>().Sum(type => TakeInterfaces(type, names));
    }

    HashSet<string> TypeNames()
        => [.. document.Definitions.OfType<GraphQLTypeDefinition>().Select(type => type.TypeName()), .. ScalarType.All.Keys, "Entity"];

    // An interface promises only what all its types have left.
    int TakeFieldsNotShared(GraphQLInterfaceTypeDefinition type)
        => type.Fields!.Items.RemoveAll(field => !Implementers(type).All(name => document.FieldsOf(name).Any(own => own.Name.Value == field.Name.Value)));

    static int TakeInterfaces(IHasInterfacesNode type, HashSet<string> names)
    {
        var taken = type.Interfaces?.Items.RemoveAll(name => !names.Contains(name.TypeName())) ?? 0;
        if (type.Interfaces is { Items.Count: 0 })
            type.Interfaces = null;
        return taken;
    }

    IEnumerable<string> Implementers(GraphQLInterfaceTypeDefinition type)
        => document.Definitions.OfType<IHasInterfacesNode>()
            .Where(part => part.Interfaces?.Items.Any(name => name.Name.Value == type.Name.Value) ?? false)
            .Select(part => ((ASTNode)part).TypeName()).Distinct();

    bool IsEmptyOrUnused(ASTNode definition)
        => definition switch
        {
            GraphQLUnionTypeDefinition union => union.Types!.Items.Count == 0,
            GraphQLInterfaceTypeDefinition type => type.Fields!.Items.Count == 0 || !Implementers(type).Any(),
            GraphQLEnumTypeDefinition type => !document.Fields().Any(field => field.TargetName() == type.TypeName()),
            GraphQLObjectTypeExtension part => part.Fields is { Items.Count: 0 } && part.Interfaces is null && part.Directives is null,
            GraphQLObjectTypeDefinition type when type.Directives.Find(Directives.RelationshipProperties) is not null
                => !document.FieldsOf(type.TypeName()).Any() || !document.Fields().Any(field => field.PropertiesName() == type.TypeName()),
            _ => false,
        };
}
