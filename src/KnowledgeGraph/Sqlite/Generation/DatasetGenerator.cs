using System.Diagnostics;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema.Api;

namespace KnowledgeGraph.Sqlite.Generation;

/// <summary>Generates what is said of the data as a whole.</summary>
sealed class DatasetGenerator(SqlGenerator generator, StatementList statements)
{
    public ObjectPart Generate(string key, ReadDataset dataset) => new(key, dataset.Fields.Select(Member).ToList());

    Part Member(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            ReadDatasetFact fact => new ValuePart(field.ResponseKey, statements.Add(Fact(fact.Fact))),
            TypeCounts counts => new ListPart(field.ResponseKey, statements.Add(Sql.Of($"SELECT name, count FROM node_type ORDER BY type")), counts.Fields.Select(Count).ToList()),
            Sources sources => Sources(field.ResponseKey, sources),
            _ => throw new UnreachableException($"No part of a dataset for {field.Node}."),
        };

    static Sql Fact(DatasetFact fact)
        => fact == DatasetFact.Version ? Sql.Of($"SELECT value FROM meta WHERE name = 'version'") : Sql.Of($"SELECT value FROM meta WHERE name = 'loadedAt'");

    static Part Count(PlanField field)
        => field.Node switch
        {
            Constant constant => new ConstantPart(field.ResponseKey, constant.Text),
            TypeCountResult result => new ColumnPart(field.ResponseKey, result.IsCount ? 1 : 0, result.IsCount ? ColumnKind.Integer : ColumnKind.Text),
            _ => throw new UnreachableException($"No part of a count for {field.Node}."),
        };

    NodesPart Sources(string key, Sources sources)
    {
        var columns = new ColumnList(RowColumns.Count);
        var shape = generator.Shape(sources.Row, sources.Type, columns);
        return new(key, statements.Add(Sql.Of(
            $"SELECT t.key$, {sources.Type.Ordinal}{columns.On(Sql.Of($"t"), sources.Type)} FROM {new Identifier(Layout.TableOf(sources.Type))} t ORDER BY t.key$ LIMIT {Planning.Sources.Max}")), shape);
    }
}
