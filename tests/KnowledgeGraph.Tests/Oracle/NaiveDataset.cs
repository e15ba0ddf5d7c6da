namespace KnowledgeGraph.Tests.Oracle;

/// <summary>Writes what is said of the data as a whole, but for its version and the hour of its load.</summary>
sealed class NaiveDataset(NaiveAnswer answer)
{
    public void Write(NaiveField field)
    {
        if (field.Name == "sources")
            answer.WriteNodes(answer.Source.Nodes.Where(node => node.Type == answer.Source.Schema.Evidence.Source), field);
        else
            WriteCounts(field);
    }

    void WriteCounts(NaiveField field)
    {
        answer.Writer.WriteStartArray();
        foreach (var type in answer.Source.Schema.NodeTypes)
            answer.WriteObject("TypeCount", [], field.Sets, member => answer.WriteValue(
                member.Name == "type" ? type.Name : (long)answer.Source.Nodes.Count(node => node.Type == type)));
        answer.Writer.WriteEndArray();
    }
}
