using System.Text;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations.Inputs;

/// <summary>A variable on which the shape of a plan depends.</summary>
/// <param name="IsShape">
/// It is used in a filter or an order: its texts, ids, numbers and dates are parameters, and only the rest counts. Else its whole value counts.
/// </param>
sealed record Fact(string Name, TypeRef Type, bool IsShape)
{
    /// <summary>Appends what counts, so that requests with equal facts share a plan and no others do.</summary>
    public void AppendTo(StringBuilder key, VariableValues variables)
    {
        if (!variables.Has(Name))
            key.Append('?');
        else
            Append(key, variables[Name], Type);
        key.Append(';');
    }

    // Lengths before texts, so that no text can imitate another value.
    void Append(StringBuilder key, object? value, TypeRef type)
    {
        switch (value)
        {
            case null:
                key.Append('-');
                break;
            case bool flag:
                key.Append(flag ? 't' : 'f');
                break;
            case InputObject input:
                AppendObject(key, input);
                break;
            case IReadOnlyList<object?> list:
                AppendList(key, list, type);
                break;
            case string text when !IsShape || type.Named is ApiEnum:
                key.Append(text.Length).Append(':').Append(text);
                break;
            case long number when !IsShape:
                key.Append(number);
                break;
            default:
                key.Append('p');
                break;
        }
    }

    void AppendObject(StringBuilder key, InputObject input)
    {
        key.Append('{');
        foreach (var (field, value) in input.Members)
            Append(key.Append(field.Name).Append('='), value, field.Type);
        key.Append('}');
    }

    // A list of values is one parameter, whatever its length; only a null in it is told apart.
    void AppendList(StringBuilder key, IReadOnlyList<object?> list, TypeRef type)
    {
        if (IsShape && type.Named is ApiScalar { Scalar.Kind: not ScalarKind.Boolean })
        {
            key.Append(list.Contains(null) ? 'n' : 'l');
            return;
        }
        key.Append('[');
        foreach (var item in list)
            Append(key.Append(','), item, type);
        key.Append(']');
    }
}
