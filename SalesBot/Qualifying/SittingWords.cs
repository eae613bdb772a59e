using SalesBot.Bot.Cards;

namespace SalesBot.Qualifying;

/// <summary>Words that the cards of a sitting share.</summary>
internal static class SittingWords
{
    /// <summary>"Lakeside Automotive · question 2 of 5".</summary>
    public static string Place(string account, int number, int of, Pen pen) =>
        $"{account} · {pen.Say($"question {number} of {of}", $"第{number}题，共{of}题")}";
}
