namespace KnowledgeGraph.Tests.Seeding;

/// <summary>Rows of CSV and JSON Lines become nodes, relationships and claims like any others.</summary>
public sealed class BulkTests
{
    const string Manifest = """
        == a/manifest.yaml
        title: Bulk
        source: codes
        == a/sources.yaml
        Source: { id: codes, title: Codes }

        """;

    [Fact]
    public void Rows_of_csv_are_nodes_with_lists_and_relationships()
        => Assert.Equal("""
            kor Nation "Korea, Republic of" iso3=KOR
            pp-14 Conference "The "Busan" conference" aliases=PP-14|Busan kind=WORLD
            pp-98 Conference "Minneapolis 1998"
            res-1 Resolution "One" number=1
            res-2 Resolution "Two"
            pp-14 ADOPTED res-1
            pp-14 ADOPTED res-2
            pp-14 HOSTED_BY kor
            """, PrintedGraph.Print(TemporarySeeds.ReadGood(Manifest + """"
            == a/Nation.csv
            id,name,iso3
            kor,"Korea, Republic of",KOR
            == a/Conference.csv
            id,name,aliases,kind,host,adopted
            pp-14,"The ""Busan"" conference",PP-14|Busan,WORLD,kor,res-1|res-2
            pp-98,Minneapolis 1998,,,,
            == a/Resolution.csv
            id,number,title
            res-1,1,One

            res-2,,Two
            """")));

    [Fact]
    public void Rows_of_json_lines_are_nodes_with_arrays_and_nulls()
        => Assert.Equal("""
            pp-14 Conference "Busan 2014" aliases=PP-14|a|b memberCount=193
            res-1 Resolution "Été"
            pp-14 ADOPTED res-1 [x] date=2014 asNew=true
            """, PrintedGraph.Print(TemporarySeeds.ReadGood(Manifest + """
            == a/Conference.jsonl
            { "id": "pp-14", "name": "Busan 2014", "kind": null, "aliases": ["PP-14", "a|b"], "memberCount": 193, "adopted": { "node": "res-1", "key": "x", "date": "2014", "asNew": true } }

            == a/Resolution.jsonl
            { "id": "res-1", "title": "\u00c9t\u00e9" }
            """)));

    [Fact]
    public void A_file_of_a_relationship_type_joins_nodes_and_carries_properties_and_keys()
        => Assert.Equal("""
            pp-14 Conference "Busan 2014"
            res-1 Resolution "One"
            yi Official "Yi"
            pp-14 ADOPTED res-1 [1] date=1994
            pp-14 ADOPTED res-1 [2] date=2014-10 asNew=false
            yi STOOD_AT pp-14 votes=5 won=true
            """, PrintedGraph.Print(TemporarySeeds.ReadGood(Manifest + """
            == a/graph.yaml
            Conference: { id: pp-14, name: Busan 2014 }
            Resolution: { id: res-1, title: One }
            Official: { id: yi, name: Yi }
            == a/ADOPTED.csv
            source,target,key,date,asNew
            pp-14,res-1,1,1994,
            pp-14,res-1,2,2014-10,false
            == a/STOOD_AT.jsonl
            { "source": "yi", "target": "pp-14", "votes": 5, "won": true }
            """)));

    [Fact]
    public void Each_row_rests_on_the_source_of_the_manifest_once_for_each_node()
        => Assert.Equal("""
            kor~codes: kor: predicate=* exactness=EXACT status=SUPPORTED shown=true
            pp-14~codes: pp-14: predicate=* exactness=EXACT status=SUPPORTED shown=true
            kor~codes CITES codes
            pp-14~codes CITES codes
            """, PrintedGraph.PrintClaims(TemporarySeeds.ReadGood(Manifest + """
            == a/Nation.csv
            id,name
            kor,Korea
            == a/Conference.csv
            id,name,startDate
            pp-14,Busan 2014,2014-10-20
            == a/HOSTED_BY.csv
            source,target
            pp-14,kor
            """)));

    [Fact]
    public void Without_a_source_rows_need_claims_like_anything_else()
        => Assert.Equal("""
            a/Conference.csv:2:18: No claim says what pp-14.startDate rests on.
              hint: Write one: { of: [pp-14, startDate], excerpt: ... }.
            """, TemporarySeeds.ReadBad("""
            == a/Conference.csv
            id,name,startDate
            pp-14,Busan 2014,2014-10-20
            """));
}
