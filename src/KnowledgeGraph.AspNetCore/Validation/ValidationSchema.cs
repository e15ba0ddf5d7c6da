using GraphQL.Types;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace KnowledgeGraph.AspNetCore.Validation;

/// <summary>Builds the schema that GraphQL.NET's rules look things up in: types without resolvers and descriptions.</summary>
/// <remarks>
/// Not by GraphQL.NET's own builder: it makes a reference of each type that a field or an argument names, and each of
/// these reads attributes. The first request of a server waits for this.
/// </remarks>
static class ValidationSchema
{
    /// <exception cref="ArgumentException">The SDL is no schema.</exception>
    public static ISchema Build(string sdl)
    {
        try
        {
            return Build(Parser.Parse(sdl, new() { Ignore = IgnoreOptions.All }));
        }
        catch (Exception exception) when (exception is GraphQLParserException or InvalidOperationException)
        {
            throw new ArgumentException("The SDL is no schema.", nameof(sdl), exception);
        }
    }

    static GraphQL.Types.Schema Build(GraphQLDocument document)
    {
        var types = new ValidationTypes(document);
        var schema = new GraphQL.Types.Schema(new NoServices(), []) { Query = types.Query };
        foreach (var type in types.All)
            schema.RegisterType(type);
        foreach (var directive in document.Definitions.OfType<GraphQLDirectiveDefinition>())
            schema.Directives.Register(new Directive(directive.Name.StringValue, directive.Locations.Items) { Arguments = types.Arguments(directive.Arguments) });
        CompleteIntrospection(schema);
        return schema;
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

    // The types are all here: none is to be created by its class.
    sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
