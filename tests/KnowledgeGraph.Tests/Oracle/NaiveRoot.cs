using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding;

namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes the root fields.</summary>
sealed class NaiveRoot(NaiveAnswer answer)
{
    public void Write(NaiveField field)
    {
        var schema = answer.Source.Schema;
        var arguments = answer.Request.Arguments(field);
        if (field.Name == "node")
            answer.WriteNode(Find(schema.Entity, arguments["id"]), field);
        else if (field.Name == "nodes")
            answer.WriteNodes(PlainValue.List(arguments["ids"]).Select(id => Find(schema.Entity, id)), field);
        else if (field.Name == "paths")
            new NaivePaths(answer).Write(field, Find(schema.Entity, arguments["from"]), Find(schema.Entity, arguments["to"]));
        else if (field.Name == "common")
            NaivePage.Write(answer, field, new("Common", schema.Entity, Common(arguments).Select(node => new NaiveRow(node, null)), null));
        else if (field.Name == "search")
            NaiveFinding.Write(answer, field);
        else if (field.Name == "dataset")
            answer.WriteObject("Dataset", [], field.Sets, new NaiveDataset(answer).Write);
        else if (schema.Plurals.FirstOrDefault(p => p.Value == field.Name).Key is { } listed)
            NaivePage.Write(answer, field, new(NaiveNames.Stem(schema, listed), listed, All(listed), null));
        else
            answer.WriteNode(Find(schema.Plurals.Keys.Single(t => NaiveNames.RootField(t.Name) == field.Name), arguments["id"]), field);
    }

    List<GraphNode> Common(Dictionary<string, object?> arguments)
        => new NaiveTraversal(answer.Source, arguments)
            .Common(PlainValue.List(arguments["ids"]).Select(id => Find(answer.Source.Schema.Entity, id)));

    GraphNode? Find(NodeTarget target, object? id)
        => answer.Source.Nodes.FirstOrDefault(n => n.Id == PlainValue.Text(id) && target.NodeTypes.Contains(n.Type));

    IEnumerable<NaiveRow> All(NodeTarget target)
        => answer.Source.Nodes.Where(n => target.NodeTypes.Contains(n.Type)).Select(n => new NaiveRow(n, null));
}
