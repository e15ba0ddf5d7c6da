using System.Text;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle.Random;

/// <summary>A document with one operation, and its variables as JSON.</summary>
sealed record OperationText(string Document, string Variables);

/// <summary>Operations that are valid for a graph's API, but for a few in which fragments meet.</summary>
sealed class RandomOperation
{
    const int MaxHops = 4;

    readonly Choices _choices;
    readonly GraphSchema _schema;
    readonly FieldChoices _fields;
    readonly InputText _input;
    readonly List<(string Name, Shape On, string Text)> _fragments = [];
    int _aliases;
    int _left;

    RandomOperation(Choices choices, GraphSource source)
    {
        (_choices, _schema) = (choices, source.Schema);
        _left = choices.Of(4, 8, 15, 30, 50);
        _fields = new(choices, source);
        _input = new(choices);
    }

    public static OperationText Of(Choices choices, GraphSource source)
    {
        var one = new RandomOperation(choices, source);
        var root = one.Set(new RootShape(), new(), 0);
        var fragments = string.Concat(one._fragments.Select(f => $"\nfragment {f.Name} on {f.On.Name} {f.Text}"));
        return new($"query{(choices.Chance(20) ? " Q" : "")} {one._input.Definitions} {root}{fragments}", one._input.Json);
    }

    /// <param name="hops">Nodes above this one.</param>
    string Set(Shape shape, MergeScope scope, int hops)
    {
        var text = new StringBuilder("{ ");
        for (var count = _choices.Between(1, 4); count > 0; count--)
            text.Append(Selection(shape, scope, hops)).Append(' ');
        return text.Append('}').ToString();
    }

    string Selection(Shape shape, MergeScope scope, int hops)
        => _left-- <= 0 ? Field(shape, scope, MaxHops)
            : shape is NodeShape { Target: null or NodeUnion or NodeInterface } or RelationshipShape { Type: null } && _choices.Chance(50) ? Fragment(shape, scope, hops)
            : _choices.Below(100) switch
            {
                < 10 => Fragment(shape, scope, hops),
                < 16 when Fitting(shape) is { Count: > 0 } known => $"...{_choices.Of(known).Name}{Conditions()}",
                _ => Field(shape, scope, hops),
            };

    List<(string Name, Shape On, string Text)> Fitting(Shape shape)
        => _fragments.Where(f => Conditions(shape).Any(s => s.Name == f.On.Name)).ToList();

    string Field(Shape shape, MergeScope scope, int hops)
    {
        var field = _fields.Of(shape);
        if (hops >= MaxHops && field.Below is not null)
            field = new("__typename", "String!", null, []);
        var arguments = _input.Arguments(field.Arguments);
        var (alias, below) = Enter(scope, field, arguments);
        var call = $"{(alias is null ? "" : alias + ": ")}{field.Name}{arguments}";
        return field.Below is { } next
            // The same field again, with other members, must become one.
            ? string.Join(' ', Enumerable.Range(0, _choices.Chance(10) ? 2 : 1)
                .Select(_ => $"{call}{Conditions()} {Set(next, below, hops + Hop(next))}"))
            : call + Conditions();
    }

    static int Hop(Shape shape) => shape is NodeShape ? 1 : 0;

    (string? Alias, MergeScope Below) Enter(MergeScope scope, FieldChoice field, string arguments)
    {
        var alias = _choices.Chance(15) ? _choices.Of("a", "b", "id", "node") : null;
        var signature = $"{field.Name}{arguments}: {field.Type}";
        // Now and then two fields meet that may or may not be merged.
        if (scope.TryEnter(alias ?? field.Name, signature, out var below) || _choices.Chance(3))
            return (alias, below);
        alias = $"x{++_aliases}";
        scope.TryEnter(alias, signature, out below);
        return (alias, below);
    }

    string Fragment(Shape shape, MergeScope scope, int hops)
    {
        var on = _choices.Of(Conditions(shape));
        var text = Set(on, scope, hops);
        if (_choices.Chance(40))
        {
            _fragments.Add(($"F{_fragments.Count}", on, text));
            return $"...{_fragments[^1].Name}{Conditions()}";
        }
        return on == shape && _choices.Chance(30) ? $"...{Conditions()} {text}" : $"... on {on.Name}{Conditions()} {text}";
    }

    /// <summary>The types that a fragment can name on a value of a type.</summary>
    List<Shape> Conditions(Shape shape)
    {
        if (shape is RelationshipShape { Type: var type })
            return [shape, new RelationshipShape(null), .. (type is null ? _schema.TraversedTypes : [type]).Select(t => new RelationshipShape(t))];
        if (shape is not NodeShape node)
            return [shape];
        var types = (node.Target ?? _schema.Entity).NodeTypes;
        IEnumerable<NodeTarget> all = [.. types, .. types, _schema.Entity, .. _schema.Interfaces, .. _schema.Unions];
        return [shape, new NodeShape(null), .. all.Where(t => t.NodeTypes.Intersect(types).Any()).Select(t => new NodeShape(t))];
    }

    string Conditions()
        => _choices.Below(100) switch
        {
            < 5 => Condition("include", 70),
            < 10 => Condition("skip", 30),
            < 12 => Condition("skip", 30) + Condition("include", 70),
            _ => "",
        };

    string Condition(string directive, int percent)
        => $" @{directive}(if: {_input.Write(new("Boolean!", _choices.Chance(percent)))})";
}
