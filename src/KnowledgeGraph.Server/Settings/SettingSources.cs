using System.Collections;
using System.Text.Json;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Settings;

/// <summary>A setting's text and the name under which it was given.</summary>
readonly record struct Given(string Text, string Origin);

/// <summary>Looks a setting up in flags, then in <c>KG_*</c> and <c>NEO4J_*</c> variables, then in appsettings.json.</summary>
sealed class SettingSources
{
    const string VariablePrefix = "KG_";
    const string FileName = "appsettings.json";

    readonly IReadOnlyDictionary<SettingName, string> _flags;
    readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    readonly Dictionary<string, string> _file = new(StringComparer.Ordinal);

    /// <param name="environment">As <see cref="Environment.GetEnvironmentVariables()"/> gives it.</param>
    /// <param name="folder">Where appsettings.json stands; it may be missing.</param>
    public SettingSources(IReadOnlyDictionary<SettingName, string> flags, IDictionary environment, string folder)
    {
        _flags = flags;
        foreach (DictionaryEntry variable in environment)
        {
            if (variable.Key is string name && (IsOurs(name) || IsKnown(name)))
                _variables[name] = variable.Value as string ?? "";
        }
        ReadFile(Path.Combine(folder, FileName));
        RefuseUnknown(_variables.Keys.Where(IsOurs), [.. SettingName.All.Select(setting => setting.AsVariable).Where(IsOurs)]);
        RefuseUnknown(_file.Keys, [.. SettingName.All.Select(setting => setting.InFile)]);
    }

    /// <summary>What is wrong with the sources themselves.</summary>
    public List<Problem> Problems { get; } = [];

    public Given? Find(SettingName setting)
    {
        if (_flags.TryGetValue(setting, out var flag))
            return new(flag, setting.AsFlag);
        if (_variables.TryGetValue(setting.AsVariable, out var variable))
            return new(variable, setting.AsVariable);
        return _file.TryGetValue(setting.InFile, out var text) ? new(text, $"{FileName}: {setting.InFile}") : null;
    }

    // Kubernetes gives every container KG_PORT and KG_SERVICE_HOST where a service is named kg.
    static bool IsOurs(string name)
        => name.StartsWith(VariablePrefix, StringComparison.Ordinal)
            && !name.StartsWith("KG_PORT", StringComparison.Ordinal)
            && !name.StartsWith("KG_SERVICE_", StringComparison.Ordinal);

    // Neo4j's own programs have more variables that begin as ours do: these are no mistakes.
    static bool IsKnown(string name) => SettingName.All.Any(setting => setting.AsVariable == name);

    void ReadFile(string path)
    {
        if (!File.Exists(path))
            return;
        try
        {
            var options = new JsonDocumentOptions
            {
                AllowDuplicateProperties = false,
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Skip,
            };
            using var document = JsonDocument.Parse(File.ReadAllBytes(path), options);
            foreach (var member in document.RootElement.EnumerateObject())
                _file[member.Name] = member.Value.ToString();
        }
        catch (JsonException e)
        {
            var at = new SourcePosition(path, (int)(e.LineNumber ?? -1) + 1, (int)(e.BytePositionInLine ?? 0) + 1);
            Problems.Add(new(at, "The settings are not JSON.", "Comments and trailing commas are allowed."));
        }
        catch (InvalidOperationException)
        {
            Problems.Add(new(new(path, 1, 1), "The settings must be one JSON object."));
        }
    }

    // An unknown name is a misspelt one, which would else be ignored in silence. Its value may be a secret.
    void RefuseUnknown(IEnumerable<string> names, IReadOnlyList<string> known)
        => Problems.AddRange(names.Where(name => !known.Contains(name)).Order(StringComparer.Ordinal)
            .Select(name => new Problem(null, $"{name} is not a setting.", $"Allowed are {string.Join(", ", known)}.")));
}
