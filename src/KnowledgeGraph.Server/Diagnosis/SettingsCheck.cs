using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Diagnosis;

/// <summary>Known names, values in range. Without right settings nobody knows where the rest is.</summary>
static class SettingsCheck
{
    public static IEnumerable<Finding> Run(Patient patient)
        => patient.Settings.IsGood
            ? [Finding.Ok("settings: all known, all allowed")]
            :
            [
                .. patient.Settings.Problems.Select(Finding.Wrong),
                Finding.Warning("Schema, seeds, data and address were not looked at.", "Mend the settings, then: kg doctor"),
            ];
}
