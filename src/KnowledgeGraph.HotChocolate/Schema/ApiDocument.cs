using HotChocolate;
using HotChocolate.Language;
using HotChocolate.Types;
using Microsoft.Extensions.DependencyInjection;

namespace KnowledgeGraph.HotChocolate.Schema;

/// <summary>The engine's API as part of a schema; one for each time that the schema is built.</summary>
sealed class ApiDocument
{
    readonly DocumentNode _document;

    public ApiDocument(string sdl)
    {
        Sdl = sdl;
        _document = Utf8GraphQLParser.Parse(sdl);
        RootFields = Objects.Single(IsQuery).Fields.Select(field => field.Name.Value).ToHashSet();
    }

    public string Sdl { get; }

    /// <summary>The names of the fields of Query that the engine answers.</summary>
    public IReadOnlySet<string> RootFields { get; }

    IEnumerable<ObjectTypeDefinitionNode> Objects => _document.Definitions.OfType<ObjectTypeDefinitionNode>();

    public static ApiDocument Of(ISchema schema) => schema.Services!.GetRequiredService<ApiDocument>();

    /// <summary>Adds its types, and a class for each scalar that HotChocolate does not know.</summary>
    public void AddTo(ISchemaBuilder schema)
    {
        schema.AddDocument(_document);
        foreach (var scalar in _document.Definitions.OfType<ScalarTypeDefinitionNode>())
            if (!Scalars.IsBuiltIn(scalar.Name.Value))
                schema.AddType(new PlainScalar(scalar.Name.Value, scalar.Description?.Value, SpecifiedBy(scalar)));
    }

    /// <exception cref="SchemaException">Somebody has added a field to a type of the graph, whose objects the engine writes.</exception>
    public void CheckUnextended(ISchema schema)
    {
        foreach (var type in Objects.Where(type => !IsQuery(type)))
        {
            var added = schema.GetType<ObjectType>(type.Name.Value).Fields
                .FirstOrDefault(field => !field.IsIntrospectionField && type.Fields.All(own => own.Name.Value != field.Name));
            if (added is not null)
                throw new SchemaException(SchemaErrorBuilder.New()
                    .SetMessage($"The field '{added.Name}' cannot be added to '{type.Name.Value}', which is a type of the graph: its objects are "
                        + "written by the engine. Add it to Query, or to a type of yours.")
                    .Build());
        }
    }

    static bool IsQuery(ObjectTypeDefinitionNode type) => type.Name.Value == OperationTypeNames.Query;

    static Uri? SpecifiedBy(ScalarTypeDefinitionNode scalar)
        => scalar.Directives.FirstOrDefault(directive => directive.Name.Value == "specifiedBy")?.Arguments[0].Value is StringValueNode url
            ? new(url.Value)
            : null;
}
