using KnowledgeGraph.Errors;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Seeding.Bulk;
using KnowledgeGraph.Seeding.Files;
using KnowledgeGraph.Seeding.Tree;

namespace KnowledgeGraph.Seeding.Entries;

/// <summary>Takes bulk files apart: a row is a node or a relationship of the type that names the file.</summary>
/// <param name="entries">What is said of nodes that curated files mention.</param>
/// <param name="spools">All else.</param>
sealed class BulkReader(GraphSchema schema, SeedEntries entries, BulkSpools spools, ProblemList problems)
{
    readonly HashSet<string> _claimed = [];
    string? _lastClaimed;

    /// <summary>What a row of the file becomes; null, with a problem, where the file's name tells no type.</summary>
    public Action<SeedMap>? RowsOf(Manifest manifest, SeedFile file)
    {
        if (schema.FindNodeType(file.BaseName) is { } type && type != schema.Evidence.Claim)
            return row => ReadNode(type, manifest, file, row);
        if (schema.FindRelationshipType(file.BaseName) is { } relationship)
            return row => ReadRelationship(relationship, manifest, file, row);
        Refuse(file);
        return null;
    }

    void Refuse(SeedFile file)
    {
        var known = schema.NodeTypes.Where(type => type != schema.Evidence.Claim).Select(type => type.Name)
            .Concat(schema.RelationshipTypes.Select(type => type.Name));
        problems.Add(new SourcePosition(file.Place, 0, 0),
            $"'{file.BaseName}' is not a type that rows of a bulk file can have.",
            NearNames.Hint(file.BaseName, known) ?? "Name the file after a node type, or a relationship type.");
    }

    void ReadNode(NodeType type, Manifest manifest, SeedFile file, SeedMap row)
    {
        if (FindId(row, SeedWords.Id) is not { } id)
            return;
        var body = file.Format == SeedFormat.Csv ? SplitLists(row, name => IsMany(type, name)) : row;
        var entry = new NodeEntry(type, id.Text, id.At, body);
        if (spools.IsMentioned(id.Text))
            entries.Nodes.Add(entry);
        else
            spools.Add(entry);
        AddClaim(manifest, id);
    }

    void ReadRelationship(RelationshipType type, Manifest manifest, SeedFile file, SeedMap row)
    {
        if (FindId(row, SeedWords.Source) is not { } source || FindId(row, SeedWords.Target) is not { } target)
            return;
        var rest = new SeedMap(row.At,
            row.Fields.Where(field => field.Name.Text is not (SeedWords.Source or SeedWords.Target)).ToList());
        var body = file.Format == SeedFormat.Csv
            ? SplitLists(rest, name => type.FindProperty(name) is { IsList: true })
            : rest;
        var entry = new RelationshipEntry(type, source, target, body);
        if (spools.IsMentioned(source.Text) && spools.IsMentioned(target.Text))
            entries.Relationships.Add(entry);
        else
            spools.Add(entry);
        AddClaim(manifest, source);
    }

    SeedScalar? FindId(SeedMap row, string word)
    {
        if (row.Find(word) is not SeedScalar id)
            problems.Add(row.At, $"The row has no '{word}'.", "Give each row one.");
        else if (!SeedId.IsValid(id.Text))
            problems.Add(id.At, $"'{id}' is not an id.", SeedId.Hint);
        else
            return id;
        return null;
    }

    static bool IsMany(NodeType type, string name)
        => type.FindProperty(name) is { IsList: true } || type.FindRelationship(name) is { IsToMany: true };

    static SeedMap SplitLists(SeedMap row, Func<string, bool> isMany)
        => row.Fields.Any(field => isMany(field.Name.Text))
            ? row with
            {
                Fields = row.Fields
                    .Select(field => isMany(field.Name.Text) && field.Value is SeedScalar cell
                        ? field with { Value = Split(cell) }
                        : field)
                    .ToList(),
            }
            : row;

    static SeedList Split(SeedScalar cell)
        => new(cell.At, cell.Text.Split('|').Select(text => cell with { Text = text }).ToList());

    // One claim for the node as a whole, however many rows of relationships start from it.
    void AddClaim(Manifest manifest, SeedScalar id)
    {
        if (manifest.Source is not { } source)
            return;
        var claim = new ClaimedRow(id, source);
        var name = claim.ClaimId.Text;
        if (name == _lastClaimed)
            return;
        _lastClaimed = name;
        if (!SeedId.IsValid(name))
            problems.Add(id.At, $"'{name}' is not an id for the claim of this row.",
                "Shorten the id, or the source's.");
        else if (!spools.IsMentioned(id.Text))
            spools.AddClaim(id, source);
        else if (_claimed.Add(name))
            entries.Claims.Add(claim.ToEntry());
    }
}
