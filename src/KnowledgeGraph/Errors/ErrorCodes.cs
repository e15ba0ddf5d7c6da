namespace KnowledgeGraph.Errors;

/// <summary>The closed list of <c>extensions.code</c>: HotChocolate's where it has one, ours else.</summary>
public static class ErrorCodes
{
    /// <summary>The request is not of the form that GraphQL over HTTP asks for.</summary>
    public const string InvalidRequest = "HC0009";

    /// <summary>The document is not GraphQL.</summary>
    public const string Syntax = "HC0014";

    /// <summary>A variable's value does not fit its type.</summary>
    public const string VariableType = "HC0016";

    /// <summary>A variable that must have a value has none.</summary>
    public const string VariableRequired = "HC0018";

    /// <summary>A filter or an order holds a null that asks for nothing.</summary>
    public const string NullInFilter = "HC0026";

    /// <summary>The request took longer than it may.</summary>
    public const string Timeout = "HC0045";

    /// <summary>Introspection is not offered.</summary>
    public const string Introspection = "HC0046";

    /// <summary>The request would cost more than it may.</summary>
    public const string Cost = "HC0047";

    /// <summary>A page or a list of ids is larger than allowed.</summary>
    public const string PageTooLarge = "HC0051";

    /// <summary>A page argument is below its minimum, or two contradict each other.</summary>
    public const string PageArguments = "HC0079";

    /// <summary>A cursor is broken or belongs to another connection.</summary>
    public const string Cursor = "HC0078";

    /// <summary>The document breaks a rule of the GraphQL spec's section 5.</summary>
    public const string Validation = "KG_VALIDATION";

    /// <summary>The operation to run cannot be told.</summary>
    public const string Operation = "KG_OPERATION";

    /// <summary>The document is larger, deeper or more repetitive than allowed.</summary>
    public const string DocumentTooLarge = "KG_DOCUMENT_TOO_LARGE";

    /// <summary>An argument names a field that does not exist there.</summary>
    public const string UnknownField = "KG_UNKNOWN_FIELD";

    /// <summary>A traversal is asked to take no step, or more than it may.</summary>
    public const string TraversalSteps = "KG_TRAVERSAL_STEPS";

    /// <summary>A traversal came to more nodes, or took longer, than it may.</summary>
    public const string TraversalTooLarge = "KG_TRAVERSAL_TOO_LARGE";

    /// <summary>More paths of least length lie between two nodes than may be looked at.</summary>
    public const string TooManyPaths = "KG_TOO_MANY_PATHS";

    /// <summary>A text that is searched for is too long, or has too many words.</summary>
    public const string SearchText = "KG_SEARCH_TEXT";

    /// <summary>An answer of rows was asked for, and the request does not lead to the rows of one connection.</summary>
    public const string NoRows = "KG_NO_ROWS";

    /// <summary>A connection has more rows than one answer of rows may have.</summary>
    public const string TooManyRows = "KG_TOO_MANY_ROWS";

    /// <summary>The answer is larger than allowed.</summary>
    public const string AnswerTooLarge = "KG_ANSWER_TOO_LARGE";

    /// <summary>The store failed; a later try may succeed.</summary>
    public const string Store = "KG_STORE";

    /// <summary>More requests wait for the store than may; a later try may succeed.</summary>
    public const string Overload = "KG_OVERLOAD";

    /// <summary>The client has used up what it may for now.</summary>
    public const string RateLimited = "KG_RATE_LIMITED";

    /// <summary>The server answers known clients only.</summary>
    public const string NotAuthenticated = "AUTH_NOT_AUTHENTICATED";

    /// <summary>The server has no document of that id.</summary>
    public const string UnknownDocument = "HC0020";

    /// <summary>The server answers its own documents only.</summary>
    public const string TrustedDocumentsOnly = "HC0067";

    /// <summary>A fault of this program.</summary>
    public const string Internal = "KG_INTERNAL";
}
