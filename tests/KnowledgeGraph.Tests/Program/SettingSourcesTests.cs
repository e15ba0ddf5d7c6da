using System.Collections;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;
using KnowledgeGraph.Tests.Support;

namespace KnowledgeGraph.Tests.Program;

/// <summary>Which source of a setting wins, and what is wrong with appsettings.json.</summary>
public sealed class SettingSourcesTests : IDisposable
{
    static readonly Hashtable NoVariables = [];

    static readonly Dictionary<SettingName, string> NoFlags = [];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Flags_win_over_variables_and_variables_over_the_file()
    {
        _folder.Write("appsettings.json", """{ "schema": "file", "seeds": "file", "data": "file", "noLoad": true }""");
        var variables = new Hashtable { ["KG_SCHEMA"] = "variable", ["KG_SEEDS"] = "variable", ["HOME"] = "/" };
        var flags = new Dictionary<SettingName, string> { [SettingName.Schema] = "flag" };

        var sources = new SettingSources(flags, variables, _folder.Path);

        Assert.Equal(new Given("flag", "--schema"), sources.Find(SettingName.Schema));
        Assert.Equal(new Given("variable", "KG_SEEDS"), sources.Find(SettingName.Seeds));
        Assert.Equal(new Given("file", "appsettings.json: data"), sources.Find(SettingName.Data));
        Assert.Equal(new Given("True", "appsettings.json: noLoad"), sources.Find(SettingName.NoLoad));
        Assert.Null(sources.Find(SettingName.Urls));
        Assert.Empty(sources.Problems);
    }

    [Fact]
    public void A_file_that_is_not_JSON_is_named_by_place()
    {
        _folder.Write("appsettings.json", "{\n  \"urls\": http\n}");

        var sources = new SettingSources(NoFlags, NoVariables, _folder.Path);

        Assert.Equal(
            [
                new Problem(new SourcePosition(Path.Combine(_folder.Path, "appsettings.json"), 2, 11),
                    "The settings are not JSON.", "Comments and trailing commas are allowed."),
            ],
            sources.Problems);
    }

    [Theory]
    [InlineData("[]", "The settings must be one JSON object.")]
    [InlineData("""{ "url": "http://127.0.0.1" }""", "url is not a setting.")]
    public void A_file_of_another_form_is_refused(string text, string message)
    {
        _folder.Write("appsettings.json", text);

        var sources = new SettingSources(NoFlags, NoVariables, _folder.Path);

        Assert.Equal([message], sources.Problems.Select(problem => problem.Message));
    }
}
