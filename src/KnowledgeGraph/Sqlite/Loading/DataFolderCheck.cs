using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Sqlite.Loading;

/// <summary>Says what is wrong with a data folder, without looking into its databases.</summary>
/// <param name="isLoadedByHand">Serving does not load: data must be there, and need not be written.</param>
sealed class DataFolderCheck(DataFolder folder, bool isLoadedByHand)
{
    const string Load = "kg load";

    /// <returns>Path of the database in service; null where there is none.</returns>
    public static string? FindReadable(DataFolder folder)
    {
        try
        {
            return folder.FindCurrent() is { } current && File.Exists(current) ? current : null;
        }
        catch (Exception error) when (error is StoreException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public IEnumerable<Finding> Run()
        => folder.IsLocked
            ? [CheckAccess(), Finding.Warning("A load is running.", "Wait until it has ended."), CheckCurrent()]
            : [CheckAccess(), Finding.Ok("no load is running"), CheckLeftovers(), CheckCurrent()];

    Finding CheckAccess()
    {
        if (WriteAccess.IsGranted(NearestThatExists(Path.GetFullPath(folder.Path))))
            return Finding.Ok($"data folder {folder.Path}: {(Directory.Exists(folder.Path) ? "can be written" : "can be made")}");
        var verdict = isLoadedByHand ? Verdict.Warning : Verdict.Wrong;
        return new(verdict, $"The data folder '{folder.Path}' cannot be written.",
            "Give this user the right to write there, or name another folder with --data.");
    }

    static string NearestThatExists(string path)
        => Path.Exists(path) || Path.GetDirectoryName(path) is not { } parent ? path : NearestThatExists(parent);

    Finding CheckLeftovers()
    {
        var drafts = folder.Drafts().Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        return drafts.Count == 0
            ? Finding.Ok("nothing is left over from a load that was killed")
            : Finding.Warning($"A load that was killed left {string.Join(", ", drafts)}.", $"The next load removes it: {Load}");
    }

    Finding CheckCurrent()
    {
        try
        {
            return folder.FindCurrent() switch
            {
                null => new(isLoadedByHand ? Verdict.Wrong : Verdict.Warning, "Nothing is loaded yet.", Load),
                var path when File.Exists(path) => Finding.Ok($"in service is {Path.GetFileName(path)}"),
                var path => Finding.Wrong($"In service should be {Path.GetFileName(path)}, which is missing.", Load),
            };
        }
        catch (StoreException error)
        {
            return Finding.Wrong(error.Message, error.Hint);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Finding.Wrong($"The data folder '{folder.Path}' cannot be read: {error.Message}", "Give this user the right to read there.");
        }
    }
}
