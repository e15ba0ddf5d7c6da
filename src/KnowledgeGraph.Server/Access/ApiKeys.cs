using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using KnowledgeGraph.Errors;

namespace KnowledgeGraph.Server.Access;

/// <summary>Who has a key.</summary>
/// <param name="Roles">What rules of the schema may ask for, as the claim <c>roles</c>.</param>
sealed record ApiClient(string Name, IReadOnlyList<string> Roles);

/// <summary>The keys of known clients, kept as hashes.</summary>
sealed class ApiKeys
{
    const int MinKeyLength = 24;

    readonly FrozenDictionary<string, ApiClient> _clientByHash;

    ApiKeys(Dictionary<string, ApiClient> clientByHash) => _clientByHash = clientByHash.ToFrozenDictionary();

    /// <summary>Reads lines of <c>NAME KEY</c>, or <c>NAME KEY ROLE ROLE</c>; a line that begins with <c>#</c> and an empty one say nothing.</summary>
    /// <param name="file">For the place of a problem, which never repeats a key.</param>
    public static Checked<ApiKeys> Read(string file, string text)
    {
        var (clientByHash, problems) = (new Dictionary<string, ApiClient>(), new List<Problem>());
        var lines = text.Split('\n').Select((line, i) => (Words: line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), Number: i + 1));
        foreach (var (words, number) in lines.Where(line => line.Words is [['#', ..], ..] or [] ? false : true))
        {
            if (words is not [_, { Length: >= MinKeyLength }, ..])
                problems.Add(new(new(file, number, 1), $"This is no name and a key of {MinKeyLength} characters or more.", "openssl rand -hex 32 makes a good key."));
            else if (!clientByHash.TryAdd(Hash(words[1]), new(words[0], words[2..])))
                problems.Add(new(new(file, number, 1), "Another client has this key.", "Give each client a key of its own."));
        }
        if (clientByHash.Count == 0 && problems.Count == 0)
            problems.Add(new(new(file, 0, 0), "The file holds no key.", "Write a line for each client: its name, a blank, its key."));
        return problems.Count == 0 ? Checked.Good(new ApiKeys(clientByHash)) : Checked.Bad<ApiKeys>(problems);
    }

    /// <returns>Null where nobody has the key.</returns>
    /// <remarks>How long it takes says nothing about the keys: hashes are compared.</remarks>
    public ApiClient? Find(string key) => _clientByHash.GetValueOrDefault(Hash(key));

    static string Hash(string key) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
