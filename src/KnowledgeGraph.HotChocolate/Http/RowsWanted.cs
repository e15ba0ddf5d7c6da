using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.HotChocolate.Http;

/// <summary>Notes at a request that its answer shall be rows, a media type that HotChocolate does not know.</summary>
sealed record RowsWanted(AnswerFormat Format);
