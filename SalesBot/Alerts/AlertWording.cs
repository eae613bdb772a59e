using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;

namespace SalesBot.Alerts;

/// <summary>The words that several cards of an alert share.</summary>
internal static class AlertWording
{
    /// <summary>Title, stage, amount.</summary>
    public static string?[] Details(Deal deal, Pen pen) =>
        [deal.Title, pen.Say(deal.Stage.Name()), deal.Amount is { } amount ? Say.Amount(amount, pen.Language) : null];

    /// <summary>"Wang Lei accepted, by Wed 25 Nov"; what was asked last and how far it is.</summary>
    public static string Standing(ManagerRequest request, Deal deal, string readerId, Pen pen, DateOnly today)
    {
        var by = request.Due is { } due ? pen.Say($", by {Say.Date(due, Language.English, today)}", $"，{Say.Date(due, Language.Chinese, today)}前") : "";
        var quoted = CardText.Clean(request.Words, CardText.QuoteLength);
        var (asker, owner) = (readerId == request.By ? null : request.ByName, readerId == deal.OwnerId && IsOwners(request, deal) ? null : request.RepliedBy ?? deal.OwnerName);
        return request switch
        {
            { State: RequestState.Accepted } => owner is null ? pen.Say($"You accepted{by}", $"你已接受{by}") : pen.Say($"{owner} accepted{by}", $"{owner}已接受{by}"),
            { State: RequestState.NeedsHelp } => pen.Say($"{owner ?? "You"} asked for help", $"{owner ?? "你"}需要帮助"),
            { State: RequestState.Answered } => pen.Say($"{owner ?? "You"} answered", $"{owner ?? "你"}已回答"),
            { Kind: RequestKind.Question } => pen.Say($"{asker ?? "You"} asked: “{quoted}”", $"{asker ?? "你"}问：“{quoted}”"),
            _ when owner is null => pen.Say($"{asker} asks this of you{by}", $"{asker}请你跟进{by}"),
            _ => pen.Say($"{asker ?? "You"} nudged {owner}{by}", $"{asker ?? "你"}已催办{owner}{by}"),
        };
    }

    // What was replied before the deal changed hands is not its new owner's word.
    private static bool IsOwners(ManagerRequest request, Deal deal) => request.RepliedBy is null || request.RepliedBy == deal.OwnerName;

    /// <summary>"one", "three", "12"; 一, 三, 12: a number in a heading.</summary>
    public static Text Count(int number)
    {
        string[] english = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];
        string[] chinese = ["没有", "一", "两", "三", "四", "五", "六", "七", "八", "九", "十"];
        return number < english.Length ? new(english[number], chinese[number]) : new($"{number}", $"{number}");
    }
}
