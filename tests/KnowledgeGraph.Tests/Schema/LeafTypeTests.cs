using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Tests.Schema;

/// <summary>How texts become values and values become canonical texts again.</summary>
public sealed class LeafTypeTests
{
    [Theory]
    [InlineData("String", "", "")]
    [InlineData("String", " Busan, 부산 ", " Busan, 부산 ")]
    [InlineData("ID", "pp-14", "pp-14")]
    [InlineData("Boolean", "true", "true")]
    [InlineData("Boolean", "false", "false")]
    [InlineData("Int", "2147483647", "2147483647")]
    [InlineData("Int", "-2147483648", "-2147483648")]
    [InlineData("Int", "+007", "7")]
    [InlineData("Int", "-0", "0")]
    [InlineData("Long", "9223372036854775807", "9223372036854775807")]
    [InlineData("Long", "-9223372036854775808", "-9223372036854775808")]
    [InlineData("Float", "-0.0", "0")]
    [InlineData("Float", "0.1", "0.1")]
    [InlineData("Float", "1.50", "1.5")]
    [InlineData("Float", "1e3", "1000")]
    [InlineData("Float", "1.7976931348623157E+308", "1.7976931348623157E+308")]
    [InlineData("Float", "5E-324", "5E-324")]
    [InlineData("Date", "0001-01-01", "0001-01-01")]
    [InlineData("Date", "9999-12-31", "9999-12-31")]
    [InlineData("Date", "2016-02-29", "2016-02-29")]
    [InlineData("PartialDate", "0001", "0001")]
    [InlineData("PartialDate", "9999-12", "9999-12")]
    [InlineData("PartialDate", "2014-10-19", "2014-10-19")]
    [InlineData("DateTime", "2014-10-19T09:00:00Z", "2014-10-19T09:00:00.000Z")]
    [InlineData("DateTime", "2014-10-19T09:00Z", "2014-10-19T09:00:00.000Z")]
    [InlineData("DateTime", "2014-10-19T09:00:00", "2014-10-19T09:00:00.000Z")]
    [InlineData("DateTime", "2014-10-20T00:30:00+09:00", "2014-10-19T15:30:00.000Z")]
    [InlineData("DateTime", "2014-12-31T23:30:00-01:00", "2015-01-01T00:30:00.000Z")]
    [InlineData("DateTime", "2014-10-19T09:00:00.5Z", "2014-10-19T09:00:00.500Z")]
    [InlineData("DateTime", "2014-10-19T09:00:00.1239999Z", "2014-10-19T09:00:00.123Z")]
    [InlineData("DateTime", "0001-01-01T00:00:00Z", "0001-01-01T00:00:00.000Z")]
    [InlineData("DateTime", "9999-12-31T23:59:59.999Z", "9999-12-31T23:59:59.999Z")]
    [InlineData("URL", "https://www.itu.int", "https://www.itu.int")]
    [InlineData("URL", "HTTP://itu.int/a?b=c#d", "HTTP://itu.int/a?b=c#d")]
    public void A_text_becomes_a_value_with_one_canonical_text(string scalar, string text, string canonical)
    {
        var type = ScalarType.All[scalar];

        Assert.True(type.TryParse(text, out var value, out _));
        Assert.Equal(canonical, type.Print(value));
    }

    [Theory]
    [InlineData("Boolean", "True")]
    [InlineData("Boolean", "1")]
    [InlineData("Boolean", "")]
    [InlineData("Int", "2147483648")]
    [InlineData("Int", "-2147483649")]
    [InlineData("Int", "1.0")]
    [InlineData("Int", "1,000")]
    [InlineData("Int", " 1")]
    [InlineData("Int", "0x1")]
    [InlineData("Int", "")]
    [InlineData("Long", "9223372036854775808")]
    [InlineData("Long", "1e3")]
    [InlineData("Float", "NaN")]
    [InlineData("Float", "Infinity")]
    [InlineData("Float", "-∞")]
    [InlineData("Float", "1e400")]
    [InlineData("Float", "1,5")]
    [InlineData("Float", " 1.5")]
    [InlineData("Float", "")]
    [InlineData("Date", "0000-01-01")]
    [InlineData("Date", "10000-01-01")]
    [InlineData("Date", "2014-02-29")]
    [InlineData("Date", "2014-10")]
    [InlineData("Date", "19.10.2014")]
    [InlineData("Date", "٢٠١٤-10-19")]
    [InlineData("PartialDate", "0000")]
    [InlineData("PartialDate", "2014-13")]
    [InlineData("PartialDate", "14")]
    [InlineData("DateTime", "2014-10-19")]
    [InlineData("DateTime", "2014-10-19 09:00:00Z")]
    [InlineData("DateTime", "2014-10-19T24:00:00Z")]
    [InlineData("DateTime", "2014-10-19T09:00:60Z")]
    [InlineData("DateTime", "0001-01-01T00:00:00+01:00")]
    [InlineData("DateTime", "9999-12-31T23:59:59-01:00")]
    [InlineData("URL", "www.itu.int")]
    [InlineData("URL", "/en")]
    [InlineData("URL", "ftp://itu.int")]
    [InlineData("URL", "javascript:alert(1)")]
    [InlineData("URL", "https://")]
    [InlineData("URL", " https://itu.int")]
    [InlineData("URL", "https://itu.int/a b")]
    [InlineData("URL", "")]
    public void Another_text_is_refused(string scalar, string text)
        => Assert.False(ScalarType.All[scalar].TryParse(text, out _, out _));

    [Fact]
    public void What_is_expected_can_be_said_of_every_scalar()
        => Assert.Equal(
            """
            String: a text
            ID: an id
            Boolean: true or false
            Int: a whole number of 32 bits
            Long: a whole number of 64 bits
            Float: a finite number
            Date: a day such as 2014-10-19
            PartialDate: a year, month or day such as 2014, 2014-10 or 2014-10-19
            DateTime: an instant such as 2014-10-19T09:00:00Z
            URL: an absolute address such as https://www.itu.int
            """,
            string.Join('\n', ScalarType.All.Values.Select(type => $"{type}: {Expected(type)}")));

    [Theory]
    [InlineData("WORLD", true)]
    [InlineData("world", false)]
    [InlineData("", false)]
    public void An_enum_holds_its_names_letter_for_letter(string text, bool isValue)
    {
        var type = new EnumType("Reach", null, [new("WORLD", null), new("REGION", null)]);

        Assert.Equal(isValue, type.TryParse(text, out var value, out var expected));
        Assert.Equal("one of WORLD, REGION", expected);
        Assert.Equal(text, type.Print(value));
    }

    [Fact]
    public void Numbers_are_held_in_one_width_each()
    {
        Assert.True(ScalarType.All["Int"].TryParse("1", out var whole, out _));
        Assert.True(ScalarType.All["Long"].TryParse("1", out var wide, out _));
        Assert.True(ScalarType.All["Float"].TryParse("1", out var real, out _));

        Assert.Equal([1L, 1L, 1d], [whole, wide, real]);
    }

    static string Expected(LeafType type)
    {
        _ = type.TryParse("", out _, out var expected);
        return expected;
    }
}
