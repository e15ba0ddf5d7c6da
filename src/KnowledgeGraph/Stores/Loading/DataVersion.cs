using System.Security.Cryptography;
using System.Text;

namespace KnowledgeGraph.Stores.Loading;

/// <summary>Names a state of the data.</summary>
static class DataVersion
{
    /// <summary>Number of the form in which stores keep data: raise it with every change of what one of them stores.</summary>
    public const int Layout = 9;

    /// <param name="sourceHash">Of schema and seeds.</param>
    /// <returns>16 hexadecimal digits, the same for every store.</returns>
    public static string Of(string sourceHash)
        => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{sourceHash} layout {Layout}")))[..16];
}
