namespace KnowledgeGraph.Stores;

/// <summary>A bound beyond which was not looked, so that there may be more than the answer says.</summary>
/// <param name="At">Byte of the answer at which the field's value begins.</param>
/// <param name="Name">Of the argument that set it.</param>
readonly record struct HeldBound(int At, string Name, long Limit);
