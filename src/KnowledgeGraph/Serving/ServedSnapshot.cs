using GraphQLParser.AST;
using KnowledgeGraph.Diagnostics;
using KnowledgeGraph.Errors;
using KnowledgeGraph.Operations;
using KnowledgeGraph.Operations.Budget;
using KnowledgeGraph.Operations.Inputs;
using KnowledgeGraph.Operations.Pricing;
using KnowledgeGraph.Planning;
using KnowledgeGraph.Stores;
using KnowledgeGraph.Tabular;

namespace KnowledgeGraph.Serving;

/// <summary>One state of the data with everything compiled for it. Closed when the last request that uses it has ended.</summary>
sealed class ServedSnapshot
{
    // A prepared document weighs about twenty times its text. A program weighs what it says, and its key; the document is a
    // part of the key, kept alive by it.
    const long MaxDocumentBytes = 64 * 1024 * 1024;
    const int BytesPerCharacter = 40;
    const long MaxProgramBytes = 64 * 1024 * 1024;
    const int BytesPerProgram = 1_000;

    readonly EngineLimits _limits;
    readonly Task<DocumentValidator> _validator;
    readonly LeastRecentlyUsed<string, PreparedDocument> _documents = new(MaxDocumentBytes);
    readonly LeastRecentlyUsed<ProgramKey, PricedProgram> _programs = new(MaxProgramBytes);

    // The engine is the first user.
    int _users = 1;

    public ServedSnapshot(StoreSnapshot store, EngineLimits limits, Func<string, DocumentValidator> validatorFor)
    {
        (Store, _limits) = (store, limits);
        // A server can begin to listen meanwhile.
        _validator = Task.Run(() => validatorFor(store.Api.Sdl));
    }

    public StoreSnapshot Store { get; }

    /// <returns>False where it is being closed; ask the engine for the next one.</returns>
    public bool TryEnter()
    {
        for (var users = _users; users > 0; users = _users)
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users)
                return true;
        return false;
    }

    public void Leave()
    {
        if (Interlocked.Decrement(ref _users) == 0)
            Store.Dispose();
    }

    /// <returns>The document that was made of the text before; null where there is none.</returns>
    public PreparedDocument? Find(string text) => _documents.Find(text);

    /// <summary>Text to a validated document.</summary>
    public (PreparedDocument? Document, IReadOnlyList<GraphError> Errors) Prepare(string text)
    {
        var (document, error) = Parse(text);
        if (document is null)
            return (null, [error!]);
        var errors = Validate(document);
        return errors.Count > 0 ? (null, errors) : Prepare(text, document);
    }

    (GraphQLDocument? Document, GraphError? Error) Parse(string text)
    {
        using var span = Telemetry.StartStage("parse");
        return DocumentBudget.Parse(text, _limits);
    }

    IReadOnlyList<GraphError> Validate(GraphQLDocument document)
    {
        using var span = Telemetry.StartStage("validate");
        return _validator.GetAwaiter().GetResult()(document);
    }

    (PreparedDocument? Document, IReadOnlyList<GraphError> Errors) Prepare(string text, GraphQLDocument document)
    {
        Telemetry.CountPrepared();
        try
        {
            var prepared = new PreparedDocument(document, Store.Api);
            return (_documents.Add(text, prepared, text.Length * (long)BytesPerCharacter), []);
        }
        catch (RefusedException refused)
        {
            return (null, [refused.Error]);
        }
    }

    /// <returns>What was made of the operation under these facts before; null where there is none.</returns>
    public PricedProgram? Find(PreparedOperation prepared, string facts) => _programs.Find(new(prepared, facts, OfRows: false));

    /// <summary>Operation to price and program, for a set of facts.</summary>
    public (PricedProgram? Program, GraphError? Error) Generate(PreparedOperation prepared, string facts, VariableValues variables)
        => Generate(prepared, variables, operation =>
        {
            var program = new PricedProgram(Pricer.Price(operation, _limits), Generate(Plan(operation)));
            return _programs.Add(new(prepared, facts, OfRows: false), program, Weigh(program, prepared.Document, facts));
        });

    /// <summary>The same for the rows of the operation's one connection; also what was made before.</summary>
    public (RowProgram? Program, GraphError? Error) FindRows(PreparedOperation prepared, string facts, VariableValues variables)
        => _programs.Find(new(prepared, facts, OfRows: true)) is RowProgram known ? (known, null) : Generate(prepared, variables, operation =>
        {
            var query = RowQuery.Of(Plan(operation));
            var program = new RowProgram(query, Pricer.Price(operation, _limits), Generate(query.Plan));
            return (RowProgram)_programs.Add(new(prepared, facts, OfRows: true), program, Weigh(program, prepared.Document, facts));
        });

    (T? Program, GraphError? Error) Generate<T>(PreparedOperation prepared, VariableValues variables, Func<Operation, T> generate)
        where T : class
    {
        var (operation, error) = Compile(prepared, variables);
        if (operation is null)
            return (null, error);
        try
        {
            return (generate(operation), null);
        }
        catch (RefusedException refused)
        {
            return (null, refused.Error);
        }
    }

    (Operation? Operation, GraphError? Error) Compile(PreparedOperation prepared, VariableValues variables)
    {
        using var span = Telemetry.StartStage("compile");
        return OperationCompiler.Compile(Store.Api, prepared, variables, _limits);
    }

    static QueryPlan Plan(Operation operation)
    {
        using var span = Telemetry.StartStage("plan");
        return QueryPlanner.Plan(operation);
    }

    StoreProgram Generate(QueryPlan plan)
    {
        using var span = Telemetry.StartStage("generate");
        Telemetry.CountGenerated();
        return Store.Generate(plan, _limits);
    }

    static long Weigh(PricedProgram program, PreparedDocument document, string facts)
        => BytesPerProgram
            + document.Length * (long)BytesPerCharacter
            + facts.Length * (long)sizeof(char)
            + program.Program.Weight;

    readonly record struct ProgramKey(PreparedOperation Operation, string Facts, bool OfRows);
}

/// <summary>What a set of facts makes of an operation.</summary>
record PricedProgram(Price Price, StoreProgram Program)
{
    /// <summary>As it was when it ran last.</summary>
    public Pace Pace { get; set; }
}

/// <summary>The program of a connection that is read page by page.</summary>
sealed record RowProgram(RowQuery Query, Price Price, StoreProgram Program) : PricedProgram(Price, Program);

/// <summary>What is known of how long a program takes.</summary>
enum Pace
{
    /// <summary>Nothing: it has not been run to its end.</summary>
    New,

    /// <summary>So short that it is answered where it was read.</summary>
    Instant,

    Quick,

    Slow,
}
