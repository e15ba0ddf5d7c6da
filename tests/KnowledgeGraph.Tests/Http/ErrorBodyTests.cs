using System.Buffers;
using System.Text;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Tests.Http;

public sealed class ErrorBodyTests
{
    static readonly GraphError _full = new("KG_X", "Field 'a' is \"b\".", new(2, 3), "Did you mean 'c'?")
    {
        Path = ["nodes", 4, "name"],
    };

    [Fact]
    public void An_error_is_written_with_its_members_in_a_fixed_order()
        => Assert.Equal(
            """
            {"errors":[{"message":"Field 'a' is \"b\".","locations":[{"line":2,"column":3}],"path":["nodes",4,"name"],"extensions":{"code":"KG_X","hint":"Did you mean 'c'?"}}]}
            """,
            Write([_full], withHints: true));

    [Fact]
    public void Hints_are_left_out_on_demand()
        => Assert.DoesNotContain("hint", Write([_full], withHints: false), StringComparison.Ordinal);

    [Fact]
    public void Members_without_a_value_are_left_out()
        => Assert.Equal(
            """{"errors":[{"message":"a","extensions":{"code":"A"}},{"message":"b","extensions":{"code":"B"}}]}""",
            Write([new("A", "a"), new("B", "b")], withHints: true));

    static string Write(IReadOnlyList<GraphError> errors, bool withHints)
    {
        var buffer = new ArrayBufferWriter<byte>();
        ErrorBody.Write(buffer, errors, withHints);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
