using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts;

/// <summary>What to know before a visit.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="AccountId">Its customer.</param>
/// <param name="Account">The customer's name.</param>
/// <param name="Basics">The five things.</param>
public sealed record PrepareView(string DealId, string AccountId, string Account, IReadOnlyList<VisitBasic> Basics)
{
    /// <summary>Whether it comes by itself before a first visit.</summary>
    public bool Comes { get; init; }
}

/// <summary>Five lines to read in the car.</summary>
public static class PrepareCard
{
    public static AdaptiveCard Draw(PrepareView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        var open = view.Basics.Count(basic => basic.Known is null);
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: {open} of {view.Basics.Count} things to find out before the visit.", $"{CardText.Spoken(view.Account, 24)}：拜访前还有{open}项要了解。"),
            [
                Lines.Title(pen.Say($"Before you meet {CardText.Clean(view.Account)}", $"拜访{CardText.Clean(view.Account)}之前")),
                .. Lines.Rows(view.Basics.Select(basic => (basic.Known is null ? "○" : "✓", pen.Say(Lead(basic.Topic)), basic.Known is { } known ? CardText.Clean(known, CardText.QuoteLength) : pen.Say(FindOut(basic.Topic))))),
            ],
            pen.Run(pen.Say("Brief", "简报"), CommandKind.Brief, view.DealId, isFirst: true),
            pen.FreeButton(pen.Say("Customer", "客户"), CardVerbs.AccountOpen, CardIds.Of(CardIds.Account, view.AccountId)),
            pen.More(
                [Lines.Footnote(view.Comes ? pen.Say("Comes the working day before a first visit.", "首次拜访前一个工作日自动发送。") : pen.Say("You turned it off before visits.", "拜访前自动发送已关闭。"))],
                [
                    pen.Run(pen.Say("People", "关键人"), CommandKind.Map, view.DealId),
                    pen.Run(pen.Say("Value", "价值卡"), CommandKind.Value, view.DealId),
                    view.Comes ? pen.FreeButton(pen.Say("Don’t send it", "不再自动发"), AccountVerbs.VisitCardsOff, deal) : pen.FreeButton(pen.Say("Send it again", "重新自动发"), AccountVerbs.VisitCardsOn, deal),
                ]));
    }

    private static Text Lead(VisitTopic topic) => topic switch
    {
        VisitTopic.Product => new("What we bring: ", "我们带什么："),
        VisitTopic.Industry => new("Their industry: ", "行业："),
        VisitTopic.Figures => new("Their figures: ", "客户的数字："),
        VisitTopic.Person => new("The person: ", "见谁："),
        _ => new("Their standard: ", "他们的标准："),
    };

    private static Text FindOut(VisitTopic topic) => topic switch
    {
        VisitTopic.Product => new("which part of it solves their problem?", "哪一部分解决他们的问题？"),
        VisitTopic.Industry => new("fill in the customer card", "请填写客户卡"),
        VisitTopic.Figures => new("ask the user for one figure", "向使用者要一个数字"),
        VisitTopic.Person => new("whom do you meet, and what do they want?", "见谁，对方想要什么？"),
        _ => new("who wrote it, and what counts most?", "由谁制定，最看重什么？"),
    };
}
