using System.Text;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Neo4j.Transport;

namespace KnowledgeGraph.Tests.Neo4j.Transport;

/// <summary>Values go to the server and come back as they were.</summary>
public sealed class ValueTests(Neo4jServer server)
{
    static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0L)]
    [InlineData(long.MaxValue)]
    [InlineData(long.MinValue)]
    [InlineData((1L << 53) + 1)]
    public async Task Whole_numbers_are_exact(long number)
    {
        using var value = await EchoAsync(number, "INTEGER NOT NULL");
        Assert.Equal(number, value.Integer());
    }

    [Theory]
    [InlineData(1.0)]
    [InlineData(-0.0)]
    [InlineData(0.1 + 0.2)]
    [InlineData(1e21)]
    [InlineData(double.MaxValue)]
    [InlineData(double.Epsilon)]
    public async Task Floating_numbers_are_exact_and_stay_floating(double number)
    {
        using var value = await EchoAsync(number, "FLOAT NOT NULL");
        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(value.Float()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Émile \"the\" \\ last\n\t")]
    [InlineData("a\0b")]
    [InlineData("\U0001F600 \u2028 \u007f <>&'")]
    public async Task Texts_are_exact(string text)
    {
        using var value = await EchoAsync(text, "STRING NOT NULL");
        Assert.Equal(text, Encoding.UTF8.GetString(value.Text()));
    }

    [Fact]
    public async Task Half_a_letter_is_refused()
    {
        using var transport = server.Connect();
        // Not as data of a theory: an attribute would already have lost it.
        foreach (var text in new[] { "\ud83d", "\ude00 before", "in \ud83dx the middle" })
            await Assert.ThrowsAsync<StoreException>(async () => await transport.ReadAsync(Echo(text), Cancelled));
    }

    [Fact]
    public async Task Booleans_nulls_lists_and_maps_pass()
    {
        using var transport = server.Connect();
        var parameters = new Dictionary<string, object?>
        {
            ["flag"] = true,
            ["none"] = null,
            ["list"] = new object?[] { 1L, 1.5, "x", null },
            ["map"] = new Dictionary<string, object?> { ["a"] = 7L },
        };
        using var value = await transport.ReadAsync(new("RETURN [$flag, $none, $list, $map.a, false, [[], [[2]]], $map]", parameters), Cancelled);

        value.EnterList();
        Assert.True(value.Boolean());
        Assert.True(value.IsNull);
        value.Skip();
        value.EnterList();
        Assert.Equal((1L, 1.5), (value.Integer(), value.Float()));
        value.LeaveList();
        Assert.Equal(7, value.Integer());
        Assert.False(value.Boolean());
        value.EnterList();
        value.Skip();
        value.EnterList();
        value.EnterList();
        Assert.Equal(2, value.Integer());
        Assert.True(value.AtEnd);
        value.LeaveList();
        value.LeaveList();
        value.LeaveList();
        value.Skip();
        Assert.True(value.AtEnd);
        value.LeaveList();
    }

    [Fact]
    public async Task A_value_of_another_kind_is_an_error()
    {
        using var value = await EchoAsync("x", "STRING NOT NULL");
        Assert.Throws<StoreException>(() => value.Integer());
        Assert.Throws<StoreException>(() => value.EnterList());
    }

    [Fact]
    public async Task Infinities_and_what_is_no_number_pass_as_floating_numbers()
    {
        using var transport = server.Connect();
        using var value = await transport.ReadAsync(new("RETURN [1.0 / 0.0, -1.0 / 0.0, 0.0 / 0.0, 3]"), Cancelled);

        value.EnterList();
        Assert.Equal("∞ -∞ NaN 3", string.Join(' ', value.Float(), value.Float(), value.Float(), value.Float())
            .Replace("Infinity", "∞", StringComparison.Ordinal));
    }

    async Task<CypherValue> EchoAsync(object value, string type)
    {
        using var transport = server.Connect();
        var echo = await transport.ReadAsync(Echo(value), Cancelled);
        echo.EnterList();
        Assert.Equal(type, Encoding.UTF8.GetString(echo.Text()));
        return echo;
    }

    static CypherStatement Echo(object value)
        => new("RETURN [valueType($value), $value]", new Dictionary<string, object?> { ["value"] = value });
}
