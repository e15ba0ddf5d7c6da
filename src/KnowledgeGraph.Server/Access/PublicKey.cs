using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace KnowledgeGraph.Server.Access;

/// <summary>The key by which tokens are checked.</summary>
static class PublicKey
{
    /// <returns>Null where the text is no public key in PEM form. The key lives as long as the program.</returns>
    public static SecurityKey? Read(string pem)
        => Import(RSA.Create, pem) is { } rsa ? new RsaSecurityKey(rsa)
            : Import(ECDsa.Create, pem) is { } curve ? new ECDsaSecurityKey(curve)
            : null;

    [SuppressMessage("Reliability", "CA2000", Justification = "It is handed on.")]
    static T? Import<T>(Func<T> create, string pem)
        where T : AsymmetricAlgorithm
    {
        var key = create();
        try
        {
            key.ImportFromPem(pem);
            return key;
        }
        catch (Exception e) when (e is ArgumentException or CryptographicException)
        {
            key.Dispose();
            return null;
        }
    }
}
