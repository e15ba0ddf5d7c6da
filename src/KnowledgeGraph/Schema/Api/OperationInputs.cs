namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the inputs that compare a scalar, an enum or a list of them; each once.</summary>
sealed class OperationInputs(ApiLeaves leaves)
{
    readonly Dictionary<string, ApiInput> _byName = [];

    /// <summary>In the order of their first use.</summary>
    public IEnumerable<ApiInput> Types => _byName.Values;

    /// <returns><c>StringOperationFilterInput</c>, <c>ListStringOperationFilterInput</c>.</returns>
    public ApiInput Of(Property property) => property.IsList ? OfList(property.Type) : Of(property.Type);

    public ApiInput Of(LeafType type)
    {
        var stem = type is ScalarType { Kind: ScalarKind.Id or ScalarKind.Url } ? NameOf(type) : type.Name;
        return Once($"{stem}OperationFilterInput", $"Compares a value of the type {type.Name}.", input => Comparisons(input, type));
    }

    ApiInput OfList(LeafType type)
    {
        var element = Of(type);
        return Once($"List{element.Name}", $"Compares a list of the type {type.Name}.", _ =>
        [
            new("all", "Every element passes.", TypeRef.Of(element), new QuantifiedFilter(Quantifier.All)),
            new("none", "No element passes.", TypeRef.Of(element), new QuantifiedFilter(Quantifier.None)),
            new("some", "At least one element passes.", TypeRef.Of(element), new QuantifiedFilter(Quantifier.Some)),
            new("any", "There is an element, or with false none.", leaves.Of("Boolean"), new AnyFilter()),
        ]);
    }

    ApiInput Once(string name, string description, Func<ApiInput, List<ApiInputField>> fields)
    {
        if (_byName.TryGetValue(name, out var known))
            return known;
        var input = new ApiInput(name, description);
        _byName.Add(name, input);
        input.SetFields(fields(input));
        return input;
    }

    List<ApiInputField> Comparisons(ApiInput input, LeafType type)
    {
        var value = leaves.Of(type.Name);
        List<ApiInputField> fields = type is ScalarType { Kind: ScalarKind.String }
            ? [new("and", null, TypeRef.Of(input).NonNull().List(), new AndFilter()), new("or", null, TypeRef.Of(input).NonNull().List(), new OrFilter())]
            : [];
        foreach (var (name, comparison) in ComparisonsOf(type))
        {
            var argument = comparison switch
            {
                Comparison.In => value.List(),
                // A part of an address is no address.
                Comparison.Contains or Comparison.StartsWith or Comparison.EndsWith => leaves.Of("String"),
                _ => value,
            };
            fields.Add(new(name, null, argument, new ComparisonFilter(comparison, false)));
            if (comparison is not (Comparison.Within or Comparison.Reaches))
                fields.Add(new(Negated(name), null, argument, new ComparisonFilter(comparison, true)));
        }
        return fields;
    }

    // HotChocolate's names: neq, nin, ncontains, ngt.
    static string Negated(string name) => "n" + name;

    static IEnumerable<(string Name, Comparison Comparison)> ComparisonsOf(LeafType type)
    {
        var kind = (type as ScalarType)?.Kind;
        var isText = kind is ScalarKind.String or ScalarKind.Url;
        yield return ("eq", Comparison.Equal);
        if (kind is not ScalarKind.Boolean)
            yield return ("in", Comparison.In);
        if (isText)
        {
            yield return ("contains", Comparison.Contains);
            yield return ("startsWith", Comparison.StartsWith);
            yield return ("endsWith", Comparison.EndsWith);
        }
        if (type is EnumType || kind is ScalarKind.Boolean or ScalarKind.Id)
            yield break;
        yield return ("gt", Comparison.Greater);
        yield return ("gte", Comparison.GreaterOrEqual);
        yield return ("lt", Comparison.Less);
        yield return ("lte", Comparison.LessOrEqual);
        if (kind is not ScalarKind.PartialDate)
            yield break;
        yield return ("within", Comparison.Within);
        yield return ("reaches", Comparison.Reaches);
    }

    static string NameOf(LeafType type) => type is ScalarType { Kind: ScalarKind.Id } ? "Id" : "Url";
}
