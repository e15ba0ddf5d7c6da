using System.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Operations;

/// <summary>Binds what a traversal's arguments say of the relationships to follow. They shape statements, so they are facts.</summary>
sealed class TraversalBinder(GraphSchema schema, VariableValues facts, EngineLimits limits)
{
    /// <exception cref="RefusedException">A name is null, or the traversal would go too far.</exception>
    public Traversal Bind(SelectedField field)
        => new(
            Types(field.Arguments.GetValueOrDefault(ArgumentRole.Types)),
            DirectionOf(field.Arguments.GetValueOrDefault(ArgumentRole.Direction)?.Resolve(facts)),
            Steps(field));

    List<RelationshipType>? Types(InputValue? given)
    {
        if (given?.Resolve(facts) is not IReadOnlyList<object?> names)
            return null;
        if (names.Contains(null))
            throw RefusedException.NullVariable(((ListInput)given).Items.OfType<VariableInput>().First(item => facts[item.Name] is null).Name);
        return schema.TraversedTypes.Where(type => names.Contains(type.Name)).ToList();
    }

    static Direction? DirectionOf(object? given)
        => given switch
        {
            null => null,
            "OUT" => Direction.Out,
            "IN" => Direction.In,
            _ => throw new UnreachableException($"No direction is called {given}."),
        };

    int Steps(SelectedField field)
    {
        if (field.Field.Arguments.FirstOrDefault(a => a.Role == ArgumentRole.MaxSteps) is not { } argument)
            return 1;
        var usual = field.Field.Meaning is NodeReachable ? TraversalDefaults.Depth : TraversalDefaults.Length;
        var steps = field.Arguments.GetValueOrDefault(ArgumentRole.MaxSteps)?.Resolve(facts) as long? ?? usual;
        if (steps < 1 || steps > limits.MaxTraversalSteps)
            throw new RefusedException(new(ErrorCodes.TraversalSteps,
                $"'{argument.Name}' is {steps}; from 1 to {limits.MaxTraversalSteps} steps are allowed.", field.At));
        return (int)steps;
    }
}
