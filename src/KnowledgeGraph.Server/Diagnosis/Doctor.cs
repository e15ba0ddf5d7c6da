using KnowledgeGraph.Errors;
using KnowledgeGraph.Server.Settings;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>The checks of <c>kg doctor</c>, in the order in which they are told. None of them changes anything.</summary>
static class Doctor
{
    static readonly IReadOnlyList<Func<Patient, IEnumerable<Finding>>> Checks =
    [
        RuntimeCheck.Run,
        SettingsCheck.Run,
        SchemaCheck.Run,
        ApiFileCheck.Run,
        SeedsCheck.Run,
        DataCheck.Run,
        AddressCheck.Run,
    ];

    /// <returns>Each finding as soon as it is made.</returns>
    public static IEnumerable<Finding> Examine(Checked<ProgramSettings> settings)
    {
        var patient = new Patient(settings);
        return Checks.SelectMany(check => check(patient));
    }
}
