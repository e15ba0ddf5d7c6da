using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>The .NET runtime has the security fixes that a web server needs.</summary>
static class RuntimeCheck
{
    // October 2026: three holes in Kestrel, closed here (CVE-2026-88092, CVE-2026-70188, CVE-2026-96233).
    static readonly Version Advised = new(10, 0, 13);

    public static IEnumerable<Finding> Run(Patient patient) => [Judge(Environment.Version)];

    public static Finding Judge(Version version)
        => version >= Advised
            ? Finding.Ok($".NET {version}")
            : Finding.Warning(
                $".NET {version} has known holes in its web server.",
                $"Install the runtime {Advised} or later of .NET {Advised.Major}.");
}
