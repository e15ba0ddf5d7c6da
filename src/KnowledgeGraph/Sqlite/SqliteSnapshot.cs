using System.Globalization;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Schema;
using KnowledgeGraph.Schema.Api;
using KnowledgeGraph.Schema.Reading;
using KnowledgeGraph.Sqlite.Connections;
using KnowledgeGraph.Sqlite.Execution;
using KnowledgeGraph.Sqlite.Generation;
using KnowledgeGraph.Stores;

namespace KnowledgeGraph.Sqlite;

/// <summary>One database file in service: its schema, its connections, and nothing of any other.</summary>
sealed class SqliteSnapshot : StoreSnapshot
{
    readonly FileImage _image;
    readonly ConnectionPool _pool;
    readonly Layout _layout;
    readonly HashSet<int> _slots;

    SqliteSnapshot(FileImage image, FileContents contents)
        : base(contents.Version, contents.LoadedAt, ApiSchema.Build(contents.Schema))
    {
        _image = image;
        _pool = new(image);
        _layout = new(contents.Schema);
        _slots = contents.Slots;
    }

    public string Path => _image.Path;

    public override bool IsSound => !_image.IsDamaged;

    /// <exception cref="StoreException">It is not <see cref="IsSound"/>.</exception>
    public void ThrowIfDamaged() => _image.ThrowIfDamaged();

    /// <exception cref="StoreException">The file is missing, damaged, or of another layout than this program reads.</exception>
    public static SqliteSnapshot Open(string path)
    {
        if (!File.Exists(path))
            throw new StoreException($"The database '{path}' is missing.") { Hint = "Load the seeds with kg load." };
        var image = FileImage.Open(path);
        try
        {
            using var database = Database.OpenImage(image);
            return new(image, FileContents.Read(database, path));
        }
        catch
        {
            image.Dispose();
            throw;
        }
    }

    public override StoreProgram Generate(QueryPlan plan, EngineLimits limits) => SqlGenerator.Generate(plan, _layout, _slots, limits.MaxPageSize);

    public override async ValueTask<AnswerBuffer> ExecuteAsync(
        StoreProgram program, VariableValues variables, EngineLimits limits, AnswerWishes wishes, CancellationToken cancellationToken)
    {
        ThrowIfDamaged();
        var connection = await _pool.RentAsync(cancellationToken);
        var answer = new AnswerBuffer(limits.MaxAnswerBytes);
        try
        {
            connection.Deadline.Set(limits.Timeout, cancellationToken);
            Execute(connection, (SqliteProgram)program, variables, limits, wishes, answer);
            return answer;
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            answer.Dispose();
            throw new TimeoutException();
        }
        catch
        {
            answer.Dispose();
            throw;
        }
        finally
        {
            _pool.Return(connection);
        }
    }

    void Execute(
        Connection connection, SqliteProgram program, VariableValues variables, EngineLimits limits, AnswerWishes wishes, AnswerBuffer answer)
    {
        var shown = wishes.Bibliography ? new ShownEvidence(_layout) : null;
        if (wishes.Profile)
            connection.StatementsOf(program).BeginProfile();
        try
        {
            SqliteExecutor.Execute(connection, program, variables, limits, shown, answer);
        }
        finally
        {
            if (wishes.Profile)
                answer.Profile = connection.StatementsOf(program).EndProfile();
        }
        if (shown is not null)
            answer.Bibliography = BibliographyReader.Read(connection, _layout, shown);
    }

    public override void Dispose() => _pool.Dispose();

    /// <summary>What a database says of itself.</summary>
    sealed record FileContents(string Version, DateTimeOffset LoadedAt, GraphSchema Schema, HashSet<int> Slots)
    {
        public static FileContents Read(Database database, string path)
        {
            var meta = ReadMeta(database);
            if (meta.GetValueOrDefault("layout") != $"{Layout.Number}")
                throw new StoreException($"The database '{path}' was written by another version of this program.") { Hint = "Load the seeds again with kg load." };
            var schema = SchemaReader.ReadText(meta["schema"], "schema of the database", meta.GetValueOrDefault("plurals"));
            return new(meta["version"], DateTimeOffset.Parse(meta["loadedAt"], CultureInfo.InvariantCulture),
                schema.Value ?? throw new StoreException($"The schema in '{path}' cannot be read: {schema.Problems[0]}"), ReadSlots(database));
        }

        static Dictionary<string, string> ReadMeta(Database database)
        {
            var meta = new Dictionary<string, string>();
            using var rows = database.Prepare("SELECT name, value FROM meta");
            while (rows.Step())
                meta.Add(rows.String(0), rows.String(1));
            return meta;
        }

        static HashSet<int> ReadSlots(Database database)
        {
            var slots = new HashSet<int>();
            using var rows = database.Prepare("SELECT slot FROM slot");
            while (rows.Step())
                slots.Add((int)rows.Long(0));
            return slots;
        }
    }
}
