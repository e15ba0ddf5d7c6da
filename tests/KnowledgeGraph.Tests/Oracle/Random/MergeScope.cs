namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>What the response keys of one object stand for, so that fields that meet can be merged (GraphQL spec, 5.3.2).</summary>
sealed class MergeScope
{
    readonly Dictionary<string, (string Signature, MergeScope Below)> _fields = [];

    /// <param name="signature">Name, arguments and type of the field.</param>
    /// <returns>False where the key stands for another field.</returns>
    public bool TryEnter(string key, string signature, out MergeScope below)
    {
        if (!_fields.TryGetValue(key, out var field))
            _fields.Add(key, field = (signature, new()));
        below = field.Below;
        return field.Signature == signature;
    }
}
