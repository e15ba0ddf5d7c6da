namespace KnowledgeGraph.Operations.Pricing;

/// <summary>What an operation is estimated to cost. Sums and products stop at <see cref="Max"/>.</summary>
/// <param name="Type">Objects of the answer.</param>
/// <param name="Field">Reads of the store.</param>
/// <remarks>Source: IBM's specification of GraphQL cost directives, whose two numbers these are.</remarks>
public readonly record struct Cost(long Type, long Field)
{
    /// <summary>The largest whole number that every reader of JSON can hold.</summary>
    public const long Max = (1L << 53) - 1;

    public static Cost operator +(Cost left, Cost right) => new(Sum(left.Type, right.Type), Sum(left.Field, right.Field));

    public static Cost operator *(Cost one, long times) => new(Product(one.Type, times), Product(one.Field, times));

    /// <returns>The larger of each number.</returns>
    public static Cost Dearest(Cost left, Cost right)
        => new(Math.Max(left.Type, right.Type), Math.Max(left.Field, right.Field));

    // Neither can overflow: both numbers are below 2^53.
    static long Sum(long left, long right) => Math.Min(left + right, Max);

    static long Product(long one, long times) => times == 0 ? 0 : one > Max / times ? Max : one * times;
}
