using SalesBot.Bot.Conversing;

namespace SalesBot.Accounts;

/// <summary>A typed command about a customer: the customer, and after a colon what is to be taken down.</summary>
/// <param name="Name">The customer in words; null for the one at hand.</param>
/// <param name="Told">What is to be taken down; null if nothing.</param>
internal sealed record AccountLine(string? Name, string? Told)
{
    /// <summary>"suppliers kangyuan: Delta, rival" names both, "suppliers: Delta" only the second, "suppliers kangyuan" only the first.</summary>
    public static AccountLine Of(Input.Said said)
    {
        var argument = said.Command!.Argument;
        var told = After(said.Text);
        return told is null ? new(argument, null)
            : argument is null || After(argument) is null && Same(argument, told) ? new(null, told)
            : new(argument[..Math.Max(0, ColonIn(argument))].Trim() is { Length: > 0 } name ? name : null, told);
    }

    private static string? After(string text) => ColonIn(text) is >= 0 and var at && text[(at + 1)..].Trim() is { Length: > 0 } rest ? rest : null;

    private static int ColonIn(string text) => text.IndexOfAny([':', '：']);

    // The reader of commands takes full stops off the ends.
    private static bool Same(string argument, string told) => told.StartsWith(argument, StringComparison.Ordinal);
}
