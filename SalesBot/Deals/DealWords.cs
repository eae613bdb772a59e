using SalesBot.Bot.Cards;

namespace SalesBot.Deals;

/// <summary>Words that the cards of a deal share.</summary>
internal static class DealWords
{
    /// <summary>"CNY 7.2m, signing by 30 Jun 2027"; either part may be missing.</summary>
    public static string AmountAndClose(string? amount, string? close, Pen pen) => (amount, close) switch
    {
        (null, null) => pen.Say("Not known yet", "还不清楚"),
        (null, _) => pen.Say($"Not known, signing by {close}", $"还不清楚，预计{close}签约"),
        (_, null) => amount,
        _ => pen.Say($"{amount}, signing by {close}", $"{amount}，预计{close}签约"),
    };
}
