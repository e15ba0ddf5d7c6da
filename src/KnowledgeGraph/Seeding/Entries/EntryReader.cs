using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Bulk;
using KnowledgeGraph.Seeding.Files;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Entries;

/// <summary>Takes the files apart into entries: which node of which type, which claim.</summary>
sealed class EntryReader(GraphSchema schema, SeedEntries entries, ProblemList problems)
{
    /// <param name="roots">Of the curated files.</param>
    /// <param name="spools">Takes what bulk files say of nodes that no curated file mentions.</param>
    /// <param name="faults">Of the form of bulk files.</param>
    public static SeedEntries Read(
        GraphSchema schema, IReadOnlyList<SetFolder> sets, IReadOnlyDictionary<SeedFile, SeedMap> roots, BulkSpools spools,
        ProblemList faults, ProblemList problems)
    {
        var entries = new SeedEntries();
        var curated = new EntryReader(schema, entries, problems);
        var bulk = new BulkReader(schema, entries, spools, problems);
        foreach (var (set, file) in sets.SelectMany(set => set.Files, (set, file) => (set, file)))
        {
            // Spools order what they hold by file: by set, then by name.
            spools.Scratch.NumberOf(file.Place);
            if (roots.TryGetValue(file, out var root))
                curated.ReadFile(root);
            else if (file is not CuratedFile && bulk.RowsOf(set.Manifest, file) is { } take)
                entries.Hashes.Add(file, BulkRows.Read(file, faults, take) ?? "");
        }
        return entries;
    }

    void ReadFile(SeedMap root)
    {
        var defaults = ReadDefaults(root.Find(SeedWords.Defaults));
        foreach (var (name, value) in root.Fields.Select(field => (field.Name, field.Value)))
        {
            if (name.Text == SeedWords.Claims)
                ReadClaims(value, defaults);
            else if (name.Text == SeedWords.Omitted)
                CheckOmitted(value);
            else if (name.Text != SeedWords.Defaults)
                ReadNodes(name, value);
        }
    }

    void ReadNodes(SeedScalar name, SeedValue value)
    {
        if (schema.FindNodeType(name.Text) is not { } type)
            RefuseType(name, value);
        else if (type == schema.Evidence.Claim)
            problems.Add(name.At, $"{type.Name} is not written as a node.",
                $"Write claims under '{SeedWords.Claims}'.");
        else
            foreach (var item in value.Items)
                ReadNode(type, item);
    }

    void RefuseType(SeedScalar name, SeedValue value)
    {
        problems.Add(name.At, $"'{name.Text}' is not a node type of the graph schema.", NearTypes(name.Text));
        var ids = value.Items.OfType<SeedMap>().Select(body => body.Find(SeedWords.Id)).OfType<SeedScalar>();
        entries.Refused.AddRange(ids.Select(id => id.Text));
    }

    void ReadNode(NodeType type, SeedValue item)
    {
        if (item is not SeedMap body)
            problems.Add(item.At, $"This is not a {type.Name}.", "Write its fields as a map: { id: ..., ... }.");
        else if (body.Find(SeedWords.Id) is not SeedScalar id)
            problems.Add(item.At, $"This {type.Name} has no id.", "Write 'id: ...' as its first field.");
        else if (!SeedId.IsValid(id.Text))
            problems.Add(id.At, $"'{id.Text}' is not an id.", SeedId.Hint);
        else
            entries.Nodes.Add(new NodeEntry(type, id.Text, id.At, body));
    }

    void ReadClaims(SeedValue value, ClaimDefaults defaults)
    {
        foreach (var (id, body) in Entries(value, SeedWords.Claims))
        {
            if (!SeedId.IsValid(id.Text))
                problems.Add(id.At, $"'{id.Text}' is not an id.", SeedId.Hint);
            else if (body is SeedMap map)
                entries.Claims.Add(new ClaimEntry(id, map, defaults));
            else
                problems.Add(body.At, $"Claim '{id.Text}' is not a map.", "Write it as { of: [node, field], ... }.");
        }
    }

    ClaimDefaults ReadDefaults(SeedValue? value)
    {
        if (value is null)
            return new ClaimDefaults(null, null);
        SeedScalar? source = null, certainty = null;
        foreach (var (name, text) in Entries(value, SeedWords.Defaults))
        {
            if (name.Text == SeedWords.Source)
                source = Text(name, text);
            else if (name.Text == schema.Evidence.Certainty.Name)
                certainty = Text(name, text);
            else
                problems.Add(name.At, $"There is no default '{name.Text}'.",
                    $"Defaults are '{SeedWords.Source}' and '{schema.Evidence.Certainty.Name}'.");
        }
        return new ClaimDefaults(source, certainty);
    }

    // What was left out, and why, is for readers of the file; it does not enter the graph.
    void CheckOmitted(SeedValue value)
    {
        foreach (var (name, reason) in Entries(value, SeedWords.Omitted))
            Text(name, reason);
    }

    SeedScalar? Text(SeedScalar name, SeedValue value)
    {
        if (value is not SeedScalar)
            problems.Add(value.At, $"'{name.Text}' is not a text.");
        return value as SeedScalar;
    }

    IEnumerable<(SeedScalar Name, SeedValue Value)> Entries(SeedValue value, string word)
    {
        if (value is SeedMap map)
            return map.Fields.Select(field => (field.Name, field.Value));
        problems.Add(value.At, $"'{word}' is not a map.", $"Write '{word}:' and one 'name: ...' a line below it.");
        return [];
    }

    string NearTypes(string name)
    {
        var known = schema.NodeTypes.Where(type => type != schema.Evidence.Claim).Select(type => type.Name)
            .Concat([SeedWords.Claims, SeedWords.Defaults, SeedWords.Omitted]);
        return NearNames.Hint(name, known)
            ?? $"A file holds node types, '{SeedWords.Claims}', '{SeedWords.Defaults}' and '{SeedWords.Omitted}'.";
    }
}
