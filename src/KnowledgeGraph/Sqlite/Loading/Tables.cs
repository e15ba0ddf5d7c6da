using KnowledgeGraph.Schema;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>The tables of a database, as statements that create them and fill them.</summary>
static class Tables
{
    public static readonly Sql Fixed = Sql.Of($"""
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
        CREATE TABLE node_type (type INTEGER PRIMARY KEY, name TEXT NOT NULL, count INTEGER NOT NULL);
        CREATE TABLE relationship_type (type INTEGER PRIMARY KEY, name TEXT NOT NULL);
        CREATE TABLE node (
          id TEXT PRIMARY KEY, key INTEGER NOT NULL, type INTEGER NOT NULL, label TEXT NOT NULL, digest INTEGER NOT NULL) WITHOUT ROWID;
        CREATE UNIQUE INDEX "node key" ON node (key, type);
        CREATE TABLE relationship (
          relationship INTEGER PRIMARY KEY, type INTEGER NOT NULL, source INTEGER NOT NULL, target INTEGER NOT NULL,
          key TEXT NOT NULL, digest INTEGER NOT NULL, source_slot INTEGER NOT NULL, target_slot INTEGER NOT NULL);
        CREATE TABLE adjacency (
          node INTEGER NOT NULL, slot INTEGER NOT NULL, other INTEGER NOT NULL, key TEXT NOT NULL, relationship INTEGER NOT NULL,
          PRIMARY KEY (node, slot, other, key)) WITHOUT ROWID;
        CREATE TABLE degree (
          node INTEGER NOT NULL, slot INTEGER NOT NULL, count INTEGER NOT NULL, PRIMARY KEY (node, slot)) WITHOUT ROWID;
        CREATE TABLE slot (slot INTEGER PRIMARY KEY, count INTEGER NOT NULL);
        CREATE TABLE evidence (
          subject INTEGER NOT NULL, topic INTEGER NOT NULL, claim INTEGER NOT NULL,
          PRIMARY KEY (subject, topic, claim)) WITHOUT ROWID;
        CREATE TABLE search (
          text INTEGER PRIMARY KEY, node INTEGER NOT NULL, type INTEGER NOT NULL, kind INTEGER NOT NULL, weight INTEGER NOT NULL,
          field TEXT NOT NULL, matched TEXT NOT NULL, normal TEXT);
        CREATE VIRTUAL TABLE search_token USING fts5(tokens, content = '', columnsize = 0, detail = none, tokenize = 'ascii');
        """);

    /// <summary>Filled in one go from the rows of <c>adjacency</c>; then the tokens of texts are put in one order.</summary>
    public static readonly Sql Counts = Sql.Of($"""
        INSERT INTO degree SELECT node, slot, count(*) FROM adjacency GROUP BY node, slot;
        INSERT INTO slot SELECT slot, sum(count) FROM degree GROUP BY slot;
        INSERT INTO search_token (search_token) VALUES ('optimize');
        COMMIT;
        """);

    /// <summary>Writes what stands in memory only. Whoever fails afterwards throws the file away as before.</summary>
    public static readonly Sql Continue = Sql.Of($"COMMIT; BEGIN;");

    public static Sql Create(NodeType type)
        => Sql.Of($"CREATE TABLE {new Identifier(Layout.TableOf(type))} (key$ INTEGER PRIMARY KEY, {Columns(type.Properties)}{SortKeys(type)});");

    public static Sql Create(RelationshipType type)
        => Sql.Of($"CREATE TABLE {new Identifier(Layout.TableOf(type))} (relationship$ INTEGER PRIMARY KEY, {Columns(type.Properties)});");

    /// <summary>
    /// The index of each value that a list can be ordered by; its rows end in the key, so ties stand in the order of ids. That of the label,
    /// by which people have lists ordered, holds what these show most: a page reads nothing else, however far apart its nodes stand.
    /// </summary>
    public static Sql CreateIndexes(NodeType type)
        => Sql.Join(
            type.Properties.Where(p => !p.IsList && p.Name != "id").Select(p => CreateIndex(type, [p], p == type.Label ? LabelCopies(p) : default))
                .Concat(type.Indexes.Where(names => names.Count > 1).Select(names => CreateIndex(type, names.Select(n => type.FindProperty(n)!).ToList(), default))),
            $"\n");

    public static Sql Insert(NodeType type) => Insert(Layout.TableOf(type), type.Properties.Count + type.Properties.Count(Layout.HasSortKey) + 1);

    /// <summary>Written in the order of the primary key, each page of the tree is filled once.</summary>
    public static readonly Sql Adjacency = Sql.Of($"""
        INSERT INTO adjacency
        SELECT source, source_slot, target, key, relationship FROM relationship
        UNION ALL
        SELECT target, target_slot, source, key, relationship FROM relationship
        ORDER BY 1, 2, 3, 4;
        """);

    // CREATE TABLE "index ADOPTED Out Resolution number" (node, v0, other, key, relationship, "id$other", "title$other", ...);
    public static Sql Create(RelationshipIndex index)
        => Sql.Of($"CREATE TABLE {new Identifier(Layout.TableOf(index))} ({Columns(index)});");

    // INSERT INTO "index ADOPTED Out Resolution number" SELECT r.source, t."number", r.target, r.key, r.relationship, t."id", ... FROM ...
    public static Sql Fill(RelationshipIndex index)
    {
        var (node, other) = index.Direction == Direction.Out ? (Sql.Of($"source"), Sql.Of($"target")) : (Sql.Of($"target"), Sql.Of($"source"));
        var values = Sql.Join(index.Properties.Select(p => Sql.Of($"t.{OrderColumn(p)}, ")), $"");
        var copies = Sql.Join(index.Other.Properties.Select(p => Sql.Of($", t.{new Identifier(p.Name)}")), $"");
        return Sql.Of($"""
            INSERT INTO {new Identifier(Layout.TableOf(index))} SELECT r.{node}, {values}r.{other}, r.key, r.relationship{copies}
            FROM relationship r CROSS JOIN {new Identifier(Layout.TableOf(index.Other))} t ON t.key$ = r.{other} WHERE r.type = {index.Type.Ordinal};
            CREATE INDEX {new Identifier($"{Layout.TableOf(index)} order$")} ON {new Identifier(Layout.TableOf(index))} ({Columns(index)});
            """);
    }

    public static Sql Insert(RelationshipType type) => Insert(Layout.TableOf(type), type.Properties.Count + 1);

    static Sql Insert(string table, int columns)
        => Sql.Of($"INSERT INTO {new Identifier(table)} VALUES ({Sql.Join(Enumerable.Range(1, columns).Select(n => Sql.Of($"?{n}")), $", ")})");

    static Sql CreateIndex(NodeType type, IReadOnlyList<Property> properties, Sql copies)
    {
        var columns = Sql.Join(properties.Select(p => Sql.Of($"{OrderColumn(p)}")), $", ");
        var name = $"{Layout.TableOf(type)} {string.Join(' ', properties.Select(p => p.Name))}";
        return Sql.Of($"CREATE INDEX {new Identifier(name)} ON {new Identifier(Layout.TableOf(type))} ({columns}{copies});");
    }

    static Sql LabelCopies(Property label) => Sql.Of($", key$, id, {new Identifier(label.Name)}");

    static Sql Columns(RelationshipIndex index)
    {
        var values = Sql.Join(index.Properties.Select((_, i) => Sql.Of($"v{i}, ")), $"");
        var copies = Sql.Join(index.Other.Properties.Select(p => Sql.Of($", {new Identifier(Layout.CopyColumn(p.Name))}")), $"");
        return Sql.Of($"node, {values}other, key, relationship{copies}");
    }

    static Sql OrderColumn(Property property)
        => Sql.Of($"{new Identifier(Layout.HasSortKey(property) ? Layout.SortKeyColumn(property) : property.Name)}");

    static Sql SortKeys(NodeType type)
        => Sql.Join(type.Properties.Where(Layout.HasSortKey).Select(p => Sql.Of($", {new Identifier(Layout.SortKeyColumn(p))} TEXT")), $"");

    static Sql Columns(IReadOnlyList<Property> properties) => Sql.Join(properties.Select(Column), $", ");

    static Sql Column(Property property)
        => Sql.Of($"{new Identifier(property.Name)} {TypeOf(property)}{(property.IsRequired ? Sql.Of($" NOT NULL") : default)}{(property.Name == "id" ? Sql.Of($" UNIQUE") : default)}");

    // Lists are JSON texts, written into answers as they are.
    static Sql TypeOf(Property property)
        => property.IsList ? Sql.Of($"TEXT")
            : (property.Type as ScalarType)?.Kind switch
            {
                ScalarKind.Boolean or ScalarKind.Int or ScalarKind.Long => Sql.Of($"INTEGER"),
                ScalarKind.Float => Sql.Of($"REAL"),
                _ => Sql.Of($"TEXT"),
            };
}
