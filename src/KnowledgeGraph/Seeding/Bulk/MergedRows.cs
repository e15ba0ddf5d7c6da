using System.Collections;

namespace KnowledgeGraph.Seeding.Bulk;

/// <summary>Several ordered collections as one, in the same order; nothing is copied.</summary>
sealed class MergedRows<T>(Comparison<T> compare, int count, params IReadOnlyList<IEnumerable<T>> parts) : IReadOnlyCollection<T>
{
    public int Count => count;

    public IEnumerator<T> GetEnumerator()
    {
        var open = parts.Select(part => part.GetEnumerator()).ToList();
        try
        {
            open.RemoveAll(IsAtEnd);
            while (open.Count > 0)
            {
                var first = First(open);
                yield return first.Current;
                if (IsAtEnd(first))
                    open.Remove(first);
            }
        }
        finally
        {
            open.ForEach(part => part.Dispose());
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    IEnumerator<T> First(List<IEnumerator<T>> open)
    {
        var first = open[0];
        for (var i = 1; i < open.Count; i++)
            if (compare(open[i].Current, first.Current) < 0)
                first = open[i];
        return first;
    }

    static bool IsAtEnd(IEnumerator<T> part)
    {
        if (part.MoveNext())
            return false;
        part.Dispose();
        return true;
    }
}
