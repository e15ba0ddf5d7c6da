using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace KnowledgeGraph.Server.Commands;

/// <summary>An option whose value is a whole number.</summary>
/// <remarks>Not an option of <c>int?</c>: generic code over a value of another library is compiled anew at each start.</remarks>
sealed class NumberOption : Option<string>
{
    public NumberOption(string name)
        : base(name)
        => Validators.Add(Check);

    /// <returns>Null where it does not stand on the command line.</returns>
    public int? Given(ParseResult line) => line.GetValue(this) is { } text ? Read(text) : null;

    void Check(OptionResult given)
    {
        if (given.Tokens is [var token] && Read(token.Value) is null)
            given.AddError($"{Name} is '{token.Value}', which is no whole number.");
    }

    static int? Read(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
