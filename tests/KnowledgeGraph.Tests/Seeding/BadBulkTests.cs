namespace KnowledgeGraph.Tests.Seeding;

/// <summary>What is wrong with bulk files.</summary>
public sealed class BadBulkTests
{
    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_refused_with_the_whole_message(string _, string files, string problems)
        => Assert.Equal(problems, TemporarySeeds.ReadBad(files));

    public static TheoryData<string, string, string> Cases => new()
    {
        {
            "a file named after no type",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nations.csv
            id,name
            kor,Korea
            == a/Vegetable.jsonl
            """,
            """
            a/Nations.csv: 'Nations' is not a type that rows of a bulk file can have.
              hint: Did you mean 'Nation'?
            a/Vegetable.jsonl: 'Vegetable' is not a type that rows of a bulk file can have.
              hint: Name the file after a node type, or a relationship type.
            """
        },
        {
            "a file of claims",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Claim.csv
            id
            F01
            """,
            """
            a/Claim.csv: 'Claim' is not a type that rows of a bulk file can have.
              hint: Name the file after a node type, or a relationship type.
            """
        },
        {
            "an unclosed quote",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.csv
            id,name
            kor,Korea
            jpn,"Japan
            """,
            """
            a/Nation.csv:3:1: The row is not CSV.
              hint: Put cells that hold a comma, a quote or a line end into quotes, and double the quotes in them.
            """
        },
        {
            "a row that is too long",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.csv
            id,name
            kor,Korea, South
            """,
            """
            a/Nation.csv:2:1: The row has 3 cells, and the header 2.
              hint: Put cells that hold a comma into quotes.
            """
        },
        {
            "a column that stands twice",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.csv
            id,name,name
            kor,Korea,Korea
            """,
            """
            a/Nation.csv:1:4: The column 'name' stands twice.
              hint: Leave one out.
            """
        },
        {
            "a row without id, and one with a wrong one",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.csv
            id,name
            ,Korea
            jp n,Japan
            """,
            """
            a/Nation.csv:2:1: The row has no 'id'.
              hint: Give each row one.
            a/Nation.csv:3:1: 'jp n' is not an id.
              hint: It begins with a letter or digit and holds letters, digits, '.', '_', '~' and '-', at most 128.
            """
        },
        {
            "an unknown column",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.csv
            id,name,populaton
            kor,Korea,51
            """,
            """
            a/Nation.csv:2:11: Nation has no field 'populaton'.
              hint: Its fields are id, name, iso3, hosted.
            """
        },
        {
            "a value of the wrong type, behind a cell of two lines",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Conference.csv
            id,name,memberCount
            pp-14,"Busan
            2014",many
            pp-18,Dubai 2018,all
            """,
            """
            a/Conference.csv:3:7: 'many' is not a value of Conference.memberCount.
              hint: It takes a whole number of 32 bits.
            a/Conference.csv:4:18: 'all' is not a value of Conference.memberCount.
              hint: It takes a whole number of 32 bits.
            """
        },
        {
            "relationships to nowhere",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.csv
            id,name
            kor,Korea
            == a/HOSTED_BY.csv
            source,target
            pp-14,kor
            kor,kro
            kor,kor
            ,kor
            """,
            """
            a/HOSTED_BY.csv:2:1: Node 'pp-14' does not exist.
              hint: Write it in a file of this set, or of one that it requires.
            a/HOSTED_BY.csv:3:5: Node 'kro' does not exist.
              hint: Write it in a file of this set, or of one that it requires.
            a/HOSTED_BY.csv:4:1: HOSTED_BY does not lead from Nation 'kor' to Nation 'kor'.
              hint: No field of the graph schema says so.
            a/HOSTED_BY.csv:5:1: The row has no 'source'.
              hint: Give each row one.
            """
        },
        {
            "a wrong property of a relationship",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Conference.csv
            id,name
            pp-14,Busan 2014
            == a/Resolution.csv
            id,title
            res-1,One
            == a/ADOPTED.csv
            source,target,key,date
            pp-14,res-1,first,2014-13
            """,
            """
            a/ADOPTED.csv:2:19: '2014-13' is not a value of ADOPTED.date.
              hint: It takes a year, month or day such as 2014, 2014-10 or 2014-10-19.
            """
        },
        {
            "a source that does not exist",
            """
            == a/manifest.yaml
            title: A
            source: code
            == a/Nation.csv
            id,name
            kor,Korea
            """,
            """
            a/manifest.yaml:2:9: Node 'code' does not exist.
              hint: Write it in a file of this set, or of one that it requires.
            """
        },
        {
            "a line that is not JSON",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.jsonl
            {"id": "kor", "name": "Korea"}
            {"id": "jpn", "name": Japan}
            """,
            """
            a/Nation.jsonl:2:23: The line is not JSON.
              hint: Each line holds one object: { "id": "...", ... }.
            """
        },
        {
            "a line that is not an object",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.jsonl
            ["kor"]
            """,
            """
            a/Nation.jsonl:1:1: The line is not an object.
              hint: Each line holds one object: { "id": "...", ... }.
            """
        },
        {
            "a name that stands twice in a line",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.jsonl
            {"id": "kor", "name": "Korea", "name": "Korea"}
            """,
            """
            a/Nation.jsonl:1:32: 'name' is written twice.
              hint: Join the two.
            """
        },
        {
            "half a character in a line",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Nation.jsonl
            {"id": "kor", "name": "\uD83D"}
            """,
            """
            a/Nation.jsonl:1:1: The line is not JSON.
              hint: Each line holds one object: { "id": "...", ... }.
            """
        },
        {
            "a value of the wrong type in a line",
            """
            == a/manifest.yaml
            title: A
            source: codes
            == a/graph.yaml
            Source: { id: codes, title: Codes }
            == a/Conference.jsonl
            {"id": "pp-14", "name": "Busän", "memberCount": 1.5}
            """,
            """
            a/Conference.jsonl:1:49: '1.5' is not a value of Conference.memberCount.
              hint: It takes a whole number of 32 bits.
            """
        },
    };
}
