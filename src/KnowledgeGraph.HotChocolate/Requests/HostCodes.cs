using HotChocolate;
using ErrorCodes = KnowledgeGraph.Errors.ErrorCodes;
using Host = HotChocolate.ErrorCodes;

namespace KnowledgeGraph.HotChocolate.Requests;

/// <summary>Puts codes of docs/errors.md for those by which HotChocolate says the same.</summary>
sealed class HostCodes : IErrorFilter
{
    const string IntrospectionTooDeep = "HC0086";

    public IError OnError(IError error) => error.Code is null ? error : error.WithCode(Ours(error.Code));

    public static string Ours(string code)
        => code switch
        {
            Host.Server.SyntaxError => ErrorCodes.Syntax,
            Host.Server.QueryAndIdMissing or Host.Server.MaxRequestSize or Host.Server.UnexpectedRequestParserError => ErrorCodes.InvalidRequest,
            IntrospectionTooDeep => ErrorCodes.DocumentTooLarge,
            _ => code,
        };
}
