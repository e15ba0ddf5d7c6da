namespace KnowledgeGraph.Stores;

/// <summary>What a store shall note while it answers, beside the data.</summary>
/// <param name="Profile">What each statement did: <see cref="AnswerBuffer.Profile"/>.</param>
/// <param name="Bibliography">The sources of what is shown: <see cref="AnswerBuffer.Bibliography"/>.</param>
readonly record struct AnswerWishes(bool Profile, bool Bibliography);

/// <summary>What one statement did for one answer.</summary>
/// <param name="Statement">Its number in the printed program.</param>
/// <param name="Runs">How often it was run.</param>
/// <param name="Rows">Over all runs.</param>
/// <param name="Time">Inside the store, over all runs.</param>
sealed record StatementProfile(int Statement, long Runs, long Rows, TimeSpan Time);
