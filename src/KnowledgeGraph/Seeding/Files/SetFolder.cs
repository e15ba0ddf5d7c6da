namespace KnowledgeGraph.Seeding.Files;

/// <summary>One data set: its manifest and its files.</summary>
/// <param name="ManifestFile">The manifest as a file, for the hash.</param>
/// <param name="Files">In the order in which they are merged.</param>
sealed record SetFolder(Manifest Manifest, CuratedFile ManifestFile, IReadOnlyList<SeedFile> Files);
