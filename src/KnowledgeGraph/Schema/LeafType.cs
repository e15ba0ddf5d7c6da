namespace KnowledgeGraph.Schema;

/// <summary>The type of a single value: a scalar or an enum (GraphQL spec, section 3: leaf types).</summary>
public abstract class LeafType(string name)
{
    public string Name { get; } = name;

    /// <summary>Whether values are points or periods of time, which can be counted by period.</summary>
    public virtual bool IsDate => false;

    /// <summary>Reads a value from its text as seeds and claims give it.</summary>
    /// <param name="text">As in a seed file, without quotes.</param>
    /// <param name="value">
    /// Canonical: <see cref="string"/> for String, ID, Date, PartialDate, DateTime, URL and enums,
    /// <see cref="bool"/>, <see cref="long"/> for Int and Long, <see cref="double"/> for Float.
    /// </param>
    /// <param name="expected">What would have been right, as a noun phrase: <c>a whole number of 32 bits</c>.</param>
    /// <returns>False where the text is no such value.</returns>
    public abstract bool TryParse(string text, out object value, out string expected);

    /// <returns>The canonical text of a value that <see cref="TryParse"/> gave: what a claim's <c>value</c> holds.</returns>
    public abstract string Print(object value);

    public override string ToString() => Name;
}
