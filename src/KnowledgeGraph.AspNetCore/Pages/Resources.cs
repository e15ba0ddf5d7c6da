using System.Text;
using KnowledgeGraph.AspNetCore.Http;

namespace KnowledgeGraph.AspNetCore.Pages;

/// <summary>The files that are built into this library.</summary>
static class Resources
{
    public static string Text(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(typeof(Resources), name)
            ?? throw new ArgumentException($"There is no resource {name}.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static StaticFile File(string name, string contentType)
        => new(contentType, isForever: false, () => Encoding.UTF8.GetBytes(Text(name)));
}
