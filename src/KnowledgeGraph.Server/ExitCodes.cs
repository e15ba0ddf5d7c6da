namespace KnowledgeGraph.Server;

/// <summary>What the program says to a shell; <c>kg --help</c> lists them.</summary>
static class ExitCodes
{
    public const int Ok = 0;

    /// <summary>Nothing was found, the answer has errors, a check failed.</summary>
    public const int Failed = 1;

    /// <summary>The command line or a setting is wrong.</summary>
    public const int Usage = 2;

    /// <summary>A schema, a seed, a query or a document cannot be used.</summary>
    public const int BadInput = 3;

    /// <summary>The data cannot be read or written.</summary>
    public const int Store = 4;

    /// <summary>A fault of this program: <c>EX_SOFTWARE</c> of sysexits.h.</summary>
    public const int Fault = 70;

    /// <summary>Stopped by Ctrl-C or SIGTERM before it was done, as shells count.</summary>
    public const int Interrupted = 130;
}
