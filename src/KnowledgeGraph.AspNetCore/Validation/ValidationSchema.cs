using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>Builds the schema that GraphQL.NET's rules look things up in: types without resolvers.</summary>
static class ValidationSchema
{
    static readonly HashSet<string> _builtIn = ["Int", "Float", "String", "Boolean", "ID"];

    /// <exception cref="ArgumentException">The SDL is no schema.</exception>
    public static ISchema Build(string sdl)
    {
        try
        {
            var document = Parser.Parse(sdl);
            // Nothing is executed, but GraphQL.NET insists on a way to tell the types of an interface apart.
            var schema = GraphQL.Types.Schema.For(sdl, to => to.Types.ForAll(type => type.IsTypeOfFunc = _ => false));
            RegisterScalars(schema, document);
            MarkOneOf(schema, document);
            CompleteIntrospection(schema);
            return schema;
        }
        catch (Exception exception) when (exception is GraphQLParserException or InvalidOperationException)
        {
            throw new ArgumentException("The SDL is no schema.", nameof(sdl), exception);
        }
    }

    static void RegisterScalars(GraphQL.Types.Schema schema, GraphQLDocument document)
    {
        foreach (var scalar in document.Definitions.OfType<GraphQLScalarTypeDefinition>())
        {
            if (!_builtIn.Contains(scalar.Name.StringValue))
                schema.RegisterType(new PermissiveScalar(scalar.Name.StringValue));
        }
    }

    // GraphQL.NET 8 has the rule, but does not read the directive where the SDL defines it.
    static void MarkOneOf(GraphQL.Types.Schema schema, GraphQLDocument document)
    {
        var names = document.Definitions.OfType<GraphQLInputObjectTypeDefinition>()
            .Where(type => type.Directives?.Any(directive => directive.Name.Value == "oneOf") == true)
            .Select(type => type.Name.StringValue)
            .ToHashSet();
        foreach (var type in schema.AdditionalTypeInstances.OfType<InputObjectGraphType>())
            type.IsOneOf |= names.Contains(type.Name);
    }

    // What tools ask for and GraphQL.NET 8 does not know; the engine answers it.
    static void CompleteIntrospection(GraphQL.Types.Schema schema)
    {
        schema.Features.DeprecationOfInputValues = true;
        schema.Features.RepeatableDirectives = true;
        schema.Initialize();
        var text = schema.AllTypes["String"];
        var flag = schema.AllTypes["Boolean"]!;
        var type = (IComplexGraphType)schema.AllTypes["__Type"]!;
        type.AddField(new() { Name = "specifiedByURL", ResolvedType = text });
        var directive = (IComplexGraphType)schema.AllTypes["__Directive"]!;
        directive.GetField("args")!.Arguments = [new(flag) { Name = "includeDeprecated", DefaultValue = false }];
    }
}
