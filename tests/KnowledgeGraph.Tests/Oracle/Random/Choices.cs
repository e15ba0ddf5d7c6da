using CsCheck;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>All that the generators draw from: one seed repeats everything.</summary>
sealed class Choices(PCG random)
{
    public int Below(int bound) => (int)random.Next((uint)bound);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Of<T>(params IReadOnlyList<T> items) => items[Below(items.Count)];

    public T Of<T>(Gen<T> values) => values.Generate(random, null, out _);

    /// <returns>Different items, in random order; all of them where there are fewer than <paramref name="least"/>.</returns>
    public List<T> Some<T>(IReadOnlyList<T> items, int least, int most)
    {
        var left = items.ToList();
        var some = new List<T>();
        for (var count = Between(Math.Min(least, left.Count), Math.Min(most, left.Count)); some.Count < count;)
        {
            some.Add(Of(left));
            left.Remove(some[^1]);
        }
        return some;
    }
}
