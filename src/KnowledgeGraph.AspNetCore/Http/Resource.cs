using System.Text;
using Microsoft.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Http;

/// <summary>What can only be fetched: pages, the SDL, health.</summary>
static class Resource
{
    public const string PlainText = "text/plain; charset=utf-8";
    public const string Json = "application/json; charset=utf-8";

    /// <summary>Lets GET and HEAD through.</summary>
    public static RequestDelegate Fetched(RequestDelegate resource)
        => http =>
        {
            if (HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method))
                return resource(http);
            http.Response.Headers.Allow = "GET, HEAD";
            return WriteAsync(
                http, StatusCodes.Status405MethodNotAllowed, PlainText, "Only GET and HEAD are allowed here.\n");
        };

    public static Task WriteAsync(HttpContext http, int status, string contentType, string text)
        => Answers.WriteAsync(http, status, contentType, Encoding.UTF8.GetBytes(text));

    public static Task NotFoundAsync(HttpContext http)
        => WriteAsync(
            http, StatusCodes.Status404NotFound, PlainText,
            """
            There is nothing here. What exists:
              /                        the graph, or a start page
              /node/{id}               all about one node
              /graphql                 GraphQL, by POST or GET; in a browser, the IDE
              /graphql/plain           a plain form to ask in
              /graphql/schema.graphql  the API as SDL
              /health/live             whether the program runs
              /health/ready            whether it answers

            """);
}
