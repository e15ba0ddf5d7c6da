namespace KnowledgeGraph.Schema.Api;

/// <summary>Builds the field that says what data is served, and its types.</summary>
sealed class DatasetTypes(ApiLeaves leaves, NodeType source, TypeRef sourceType)
{
    public const string Name = "Dataset";
    public const string CountName = "TypeCount";

    readonly ApiObject _dataset = new(Name, "What data is served.");
    readonly ApiObject _count = new(CountName, "How many nodes of a type there are.");

    public IReadOnlyList<ApiType> Types => [_dataset, _count];

    public ApiField Field()
    {
        _dataset.SetFields(
        [
            new("version", "Changes with the graph schema and the seeds, and only with them: 16 hexadecimal digits.", leaves.Of("String").NonNull(), [], new DatasetFactValue(DatasetFact.Version)),
            new("loadedAt", "When it was loaded.", leaves.Of("DateTime").NonNull(), [], new DatasetFactValue(DatasetFact.LoadedAt)),
            new("counts", "Its nodes by type, in the order of the schema.", TypeRef.Of(_count).NonNull().List().NonNull(), [], new DatasetCounts()),
            new("sources", "Where it comes from: at most 1,000, by id.", sourceType.NonNull().List().NonNull(), [], new DatasetSources(source)),
        ]);
        _count.SetFields(
        [
            new("type", "Name of the type.", leaves.Of("String").NonNull(), [], new TypeCountValue(false)),
            new("count", "Its nodes.", leaves.Of("Int").NonNull(), [], new TypeCountValue(true)),
        ]);
        return new("dataset", "What data is served: its version, what it holds, and where it comes from.", TypeRef.Of(_dataset).NonNull(), [], new DatasetValue());
    }
}
