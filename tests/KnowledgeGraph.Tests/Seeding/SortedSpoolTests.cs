using KnowledgeGraph.Seeding.Spooling;

namespace KnowledgeGraph.Tests.Seeding;

/// <summary>Items come back in the order of their keys, whether they fitted into memory or not.</summary>
public sealed class SortedSpoolTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(5_000)]
    [InlineData(400_000)]
    public void Items_come_in_the_order_of_their_keys_as_often_as_one_asks(int count)
    {
        var spool = Spool();
        var random = new Random(7);
        var keys = Enumerable.Range(0, count).Select(i => $"{random.Next():x}.{i}").ToList();
        foreach (var key in keys)
            spool.Add((key, key.Length));

        keys.Sort(StringComparer.Ordinal);

        Assert.Equal(count, spool.Count);
        Assert.Equal(keys.Select(key => (key, key.Length)), spool);
        Assert.Equal(keys.Take(3), spool.Take(3).Select(item => item.Text));
        Assert.Equal(keys, spool.Select(item => item.Text));
    }

    [Fact]
    public void An_item_may_be_larger_than_every_buffer()
    {
        var spool = Spool();
        var texts = "cab".Select(letter => new string(letter, 9_000_000)).ToList();
        foreach (var text in texts)
            spool.Add((text, 1));

        texts.Sort(StringComparer.Ordinal);

        Assert.True(texts.SequenceEqual(spool.Select(item => item.Text)));
    }

    [Fact]
    public void A_text_stands_before_its_continuations()
    {
        var spool = Spool();
        foreach (var text in new[] { "a-1", "a", "a.1", "B" })
            spool.Add((text, 1));

        Assert.Equal(["B", "a", "a-1", "a.1"], spool.Select(item => item.Text));
    }

    [Fact]
    public void What_goes_wrong_in_reading_reaches_who_reads()
    {
        var spool = new SortedSpool<int>(new(), (number, to) =>
        {
            to.KeyText($"{number}");
            to.EndKey();
            to.Text(new string('x', 1000));
        }, _ => throw new InvalidOperationException("No."));
        for (var i = 0; i < 20_000; i++)
            spool.Add(i);

        Assert.Throws<InvalidOperationException>(() => spool.Sum());
    }

    static SortedSpool<(string Text, int Number)> Spool()
        => new(new(), (item, to) =>
        {
            to.KeyText(item.Text);
            to.EndKey();
            to.Number(item.Number);
        }, record => (record.KeyText(), record.Int()));
}
