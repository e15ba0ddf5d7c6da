namespace KnowledgeGraph.Stores;

/// <summary>How much a store does at a time.</summary>
/// <param name="Places">Requests that it runs side by side.</param>
/// <param name="NotYetQuick">Those of the places that all may take whose programs have not been quick; the slow have half of these.</param>
/// <param name="Moment">Time in which most requests are done; what takes longer is slow.</param>
/// <param name="StopsAtOnce">Whether a request that is given up costs the store nothing from then on.</param>
readonly record struct StoreCapacity(int Places, int NotYetQuick, TimeSpan Moment, bool StopsAtOnce);
