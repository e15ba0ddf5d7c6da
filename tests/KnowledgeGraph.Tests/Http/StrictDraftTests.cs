using System.Text;

namespace KnowledgeGraph.Tests.Http;

/// <summary>Requests, and the status of each as the audits want it and as the draft of GraphQL over HTTP has it since 2026.</summary>
/// <remarks>
/// Source: graphql/graphql-over-http, "Status Codes" (pull requests 354, 404, 410). Columns: under
/// <c>application/graphql-response+json</c>, under <c>application/json</c>, and strict under each.
/// </remarks>
public sealed class StrictDraftTests
{
    // Status by the audits for both media types, then by the draft for both, and the request.
    const string Table = """
        200 200 200 200 POST {"query":"{ echo }"}
        200 200 200 200 POST {"query":"{ echo }","variables":null,"operationName":null,"extensions":null}
        200 200 200 200 POST {"query":"{ echo }","variables":{"a":1}}
        200 200 200 200 POST {"query":"{ echo }","extensions":{"x":[]},"unknown":{"x":1}}
        200 200 200 200 POST {"query":"{ echo }","operationName":""}
        400 200 400 400 POST {"query":"{ echo"}
        400 200 400 400 POST {"query":""}
        400 200 400 400 POST {"query":"{ echo } \u0000"}
        400 200 422 422 POST {"query":"{ ecco }"}
        400 200 422 422 POST {"query":"{ echo(a: \"x\") }"}
        400 200 422 422 POST {"query":"{ echo(b: 1) }"}
        400 200 422 422 POST {"query":"{ ...F }"}
        400 200 422 422 POST {"query":"{ echo { x } }"}
        400 200 422 422 POST {"query":"query ($a: Nope) { echo }"}
        400 200 422 422 POST {"query":"type T { a: Int }"}
        400 200 422 422 POST {"query":"mutation { __typename }"}
        400 200 422 422 POST {"query":"subscription { __typename }"}
        400 200 422 422 POST {"query":"code:KG_ANSWER_TOO_LARGE"}
        503 503 503 503 POST {"query":"code:KG_STORE"}
        504 504 504 504 POST {"query":"code:HC0045"}
        500 500 500 500 POST {"query":"code:KG_INTERNAL"}
        500 500 500 500 POST {"query":"fail"}
        400 400 422 422 POST {}
        400 400 422 422 POST {"query":null}
        400 400 422 422 POST {"query":1}
        400 400 422 422 POST {"query":"{ echo }","variables":[]}
        400 400 422 422 POST {"query":"{ echo }","variables":"{}"}
        400 400 422 422 POST {"query":"{ echo }","operationName":1}
        400 400 422 422 POST {"query":"{ echo }","extensions":0}
        400 400 422 422 POST [{"query":"{ echo }"}]
        400 400 422 422 POST "{ echo }"
        400 400 400 400 POST {"query":"{ echo }"
        400 400 400 400 POST {"query":"{ echo }",}
        400 400 400 400 POST {"query":"\ud800"}
        200 200 200 200 GET ?query={echo}
        200 200 200 200 GET ?query={echo}&operationName=&variables=
        400 200 400 400 GET ?query={
        400 200 405 405 GET ?query=mutation{__typename}
        400 200 405 405 GET ?query=query+A{__typename}mutation+B{__typename}&operationName=B
        400 200 422 422 GET ?query=query+A{__typename}mutation+B{__typename}&operationName=null
        400 400 422 422 GET ?query={echo}&variables=[]
        400 400 422 422 GET ?variables={}
        405 405 405 405 PUT {"query":"{ echo }"}
        """;

    [Fact]
    public async Task Each_case_has_its_status()
    {
        await using var audited = await WebHost.StartAsync();
        await using var strict = await WebHost.StartAsync(new() { StrictDraft = true });
        var measured = new List<string>();

        foreach (var request in Table.Split('\n').Select(line => line["200 200 200 200 ".Length..].TrimEnd('\r')))
            measured.Add($"{await StatusesAsync(audited, request)} {await StatusesAsync(strict, request)} {request}");

        Assert.Equal(Table, string.Join('\n', measured));
    }

    [Fact]
    public async Task A_mutation_by_GET_is_told_to_come_by_POST()
    {
        await using var strict = await WebHost.StartAsync(new() { StrictDraft = true });

        using var response = await strict.Client.GetAsync("/graphql?query=mutation{__typename}");

        Assert.Equal(["POST"], response.Content.Headers.Allow);
        Assert.Equal(
            """{"errors":[{"message":"A GET can carry queries only.","extensions":{"code":"HC0009","hint":"Use POST."}}]}""",
            await response.Content.ReadAsStringAsync());
    }

    static async Task<string> StatusesAsync(WebHost host, string request)
        => $"{await StatusAsync(host, request, "application/graphql-response+json")} {await StatusAsync(host, request, "application/json")}";

    static async Task<int> StatusAsync(WebHost host, string request, string accept)
    {
        var words = request.Split(' ', 2);
        using var message = new HttpRequestMessage(new(words[0]), "/graphql" + (words[0] == "GET" ? words[1] : ""));
        if (words[0] != "GET")
            message.Content = new StringContent(words[1], Encoding.UTF8, "application/json");
        message.Headers.Add("Accept", accept);
        using var response = await host.Client.SendAsync(message);
        Assert.Equal(accept, response.Content.Headers.ContentType!.MediaType);
        return (int)response.StatusCode;
    }
}
