using System.Text;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Engine;

/// <summary>What a client reads when its request is wrong: the whole answer, byte for byte.</summary>
public sealed class BadRequestTests(SeededGraph graph)
{
    public static TheoryData<string, string, string> Requests => new()
    {
        {
            "{ conference(id: \"pp-14\") { name ", "",
            """{"errors":[{"message":"The document is not GraphQL: Expected Name, found EOF.","locations":[{"line":1,"column":34}],"extensions":{"code":"HC0014"}}]}"""
        },
        {
            "", "",
            """{"errors":[{"message":"The document is empty.","extensions":{"code":"HC0014","hint":"Send a query such as { __typename }."}}]}"""
        },
        {
            "{ conferense(id: \"pp-14\") { name } }", "",
            """{"errors":[{"message":"Cannot query field 'conferense' on type 'Query'.","locations":[{"line":1,"column":3}],"extensions":{"code":"KG_VALIDATION","hint":"Did you mean 'conference', 'conferences', or 'occurrence'?"}}]}"""
        },
        {
            "{ conference(id: \"pp-14\") { nme } }", "",
            """{"errors":[{"message":"Cannot query field 'nme' on type 'Conference'.","locations":[{"line":1,"column":29}],"extensions":{"code":"KG_VALIDATION","hint":"Did you mean 'name'?"}}]}"""
        },
        {
            "{ conference { name } }", "",
            """{"errors":[{"message":"Argument 'id' of type 'ID!' is required for field 'conference' but not provided.","locations":[{"line":1,"column":3}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "{ conference(id: \"pp-14\") }", "",
            """{"errors":[{"message":"Field conference of type Conference must have a sub selection","locations":[{"line":1,"column":3}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "{ conference(id: \"pp-14\") { name { first } } }", "",
            """{"errors":[{"message":"Field name of type String! must not have a sub selection","locations":[{"line":1,"column":34}],"extensions":{"code":"KG_VALIDATION"}},{"message":"Cannot query field 'first' on type 'String'.","locations":[{"line":1,"column":36}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "{ conference(id: 1.5) { name } }", "",
            """{"errors":[{"message":"Argument 'id' has invalid value. Expected type 'ID', found 1.5.","locations":[{"line":1,"column":14}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "{ conference(id: \"pp-14\", number: 3) { name } }", "",
            """{"errors":[{"message":"Unknown argument 'number' on field 'conference' of type 'Query'.","locations":[{"line":1,"column":27}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "{ conference(id: \"pp-14\") { ...F } } fragment F on Nation { name }", "",
            """{"errors":[{"message":"Fragment 'F' cannot be spread here as objects of type 'Conference' can never be of type 'Nation'.","locations":[{"line":1,"column":29}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "{ conference(id: \"pp-14\") { ...F } }", "",
            """{"errors":[{"message":"Unknown fragment 'F'.","locations":[{"line":1,"column":29}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "mutation { load }", "",
            """{"errors":[{"message":"The API has no mutations.","locations":[{"line":1,"column":1}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "query A { __typename } query B { __typename }", "",
            """{"errors":[{"message":"The document has 2 operations, and the request names none.","extensions":{"code":"KG_OPERATION","hint":"Send its name as operationName."}}]}"""
        },
        {
            "fragment F on Nation { name }", "",
            """{"errors":[{"message":"The document has no operation.","extensions":{"code":"KG_OPERATION","hint":"Add a query beside the fragments."}}]}"""
        },
        {
            "query ($id: ID!) { nation(id: $id) { name } }", "",
            """{"errors":[{"message":"Variable '$id' of type 'ID!' has no value.","extensions":{"code":"HC0018","hint":"Send it in \"variables\"."}}]}"""
        },
        {
            "query ($id: ID!) { nation(id: $id) { name } }", """{ "id": null }""",
            """{"errors":[{"message":"Variable '$id' of type 'ID!' cannot be null.","extensions":{"code":"HC0016"}}]}"""
        },
        {
            "query ($id: ID = \"kor\") { nodes(ids: [\"kor\", $id]) { id } }", """{ "id": null }""",
            """{"errors":[{"message":"Variable '$id' is null, but where it stands a value is needed.","extensions":{"code":"HC0016","hint":"Declare it with '!'."}}]}"""
        },
        {
            "query ($f: NationFilterInput = {}) { nations(where: { and: [$f] }) { totalCount } }", """{ "f": null }""",
            """{"errors":[{"message":"Variable '$f' is null, but where it stands a value is needed.","extensions":{"code":"HC0016","hint":"Declare it with '!'."}}]}"""
        },
        {
            "query ($f: NationFilterInput) { nations(where: { or: [$f] }) { totalCount } }", """{}""",
            """{"errors":[{"message":"Variable '$f' is null, but where it stands a value is needed.","extensions":{"code":"HC0016","hint":"Declare it with '!'."}}]}"""
        },
        {
            "query ($o: NationSortInput = {}) { nations(order: [$o]) { totalCount } }", """{ "o": null }""",
            """{"errors":[{"message":"Variable '$o' is null, but where it stands a value is needed.","extensions":{"code":"HC0016","hint":"Declare it with '!'."}}]}"""
        },
        {
            "query ($n: String = \"name\") { nation(id: \"kor\") { claims(fields: [$n]) { id } } }", """{ "n": null }""",
            """{"errors":[{"message":"Variable '$n' is null, but where it stands a value is needed.","extensions":{"code":"HC0016","hint":"Declare it with '!'."}}]}"""
        },
        {
            "query ($id: ID!) { nation(id: $id) { name } }", """{ "id": true }""",
            """{"errors":[{"message":"Variable '$id' of type 'ID!' cannot be true.","extensions":{"code":"HC0016"}}]}"""
        },
        {
            "query ($n: Int) { nations(first: $n) { nodes { id } } }", """{ "n": "10" }""",
            """{"errors":[{"message":"Variable '$n' of type 'Int' cannot be the text \"10\".","extensions":{"code":"HC0016"}}]}"""
        },
        {
            "query ($n: Int) { nations(first: $n) { nodes { id } } }", """{ "n": 3000000000 }""",
            """{"errors":[{"message":"Variable '$n' of type 'Int' cannot be 3000000000.","extensions":{"code":"HC0016"}}]}"""
        },
        {
            "query ($n: Int) { nations(first: $n) { nodes { id } } }", """{ "n": 1.5 }""",
            """{"errors":[{"message":"Variable '$n' of type 'Int' cannot be 1.5.","extensions":{"code":"HC0016"}}]}"""
        },
        {
            "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", """{ "ids": ["kor", null] }""",
            """{"errors":[{"message":"Variable '$ids' of type '[ID!]!' cannot hold null.","extensions":{"code":"HC0016"}}]}"""
        },
        {
            "query ($id: ID!) { nation(id: $id) { name } }", """{ "id": "\ud800" }""",
            """{"errors":[{"message":"Variable '$id' of type 'ID!' cannot be a text with half of a surrogate pair.","extensions":{"code":"HC0016"}}]}"""
        },
        {
            "query ($id: ID!) { nation(id: $id) { name } }", "[]",
            """{"errors":[{"message":"The variables are not a JSON object.","extensions":{"code":"HC0009","hint":"Send \"variables\": { \"name\": value }."}}]}"""
        },
        {
            "query ($id: ID!) { nation(id: $id) { name } }", """{ "id": """,
            """{"errors":[{"message":"The variables are not a JSON object.","extensions":{"code":"HC0009","hint":"Send \"variables\": { \"name\": value }."}}]}"""
        },
        {
            "query ($id: String) { nation(id: $id) { name } }", """{ "id": "kor" }""",
            """{"errors":[{"message":"Variable '$id' of type 'String' used in position expecting type 'ID!'.","locations":[{"line":1,"column":8}],"extensions":{"code":"KG_VALIDATION"}}]}"""
        },
        {
            "{ nations(first: 101) { nodes { id } } }", "",
            """{"errors":[{"message":"'first' is 101; a page can have 100 rows at most.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0051","hint":"Ask for smaller pages and follow endCursor."}}]}"""
        },
        {
            "{ nations(first: -1) { nodes { id } } }", "",
            """{"errors":[{"message":"'first' is -1; a page cannot have fewer than 0 rows.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0079"}}]}"""
        },
        {
            "{ nations(first: 1, last: 1) { nodes { id } } }", "",
            """{"errors":[{"message":"A page is given by 'first' or by 'last', not by both.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0079","hint":"Leave one out."}}]}"""
        },
        {
            "{ nations(after: \"bm90IGEgY3Vyc29y\") { nodes { id } } }", "",
            """{"errors":[{"message":"'after' is no cursor of this connection.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0078","hint":"Take it from 'cursor', 'startCursor' or 'endCursor' of the same field in the same order."}}]}"""
        },
        {
            "{ nations(before: \"!\") { nodes { id } } }", "",
            """{"errors":[{"message":"'before' is no cursor of this connection.","locations":[{"line":1,"column":3}],"extensions":{"code":"HC0078","hint":"Take it from 'cursor', 'startCursor' or 'endCursor' of the same field in the same order."}}]}"""
        },
        {
            "{ conference(id: \"pp-14\") { claims(fields: [\"endDat\"]) { id } } }", "",
            """{"errors":[{"message":"Claims are asked about 'endDat', which is no field of Conference.","locations":[{"line":1,"column":29}],"extensions":{"code":"KG_UNKNOWN_FIELD","hint":"Did you mean 'endDate'?"}}]}"""
        },
        {
            "{ conference(id: \"pp-14\") { adopted { edges { claims(fields: [\"name\"]) { id } } } } }", "",
            """{"errors":[{"message":"Claims are asked about 'name', which is no field of ADOPTED.","locations":[{"line":1,"column":47}],"extensions":{"code":"KG_UNKNOWN_FIELD"}}]}"""
        },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_wrong_request_is_told_what_is_wrong_and_where(string query, string variables, string expected)
    {
        using var answer = await graph.Engine.ExecuteAsync(
            new(query, null, Encoding.UTF8.GetBytes(variables)), TestContext.Current.CancellationToken);

        Assert.Equal(expected, Encoding.UTF8.GetString(answer.Body.Span));
    }
}
