using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Pipeline;

/// <summary>One deal in the list. Texts are ready to show, in the reader's language.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Name">The customer, with the title where it has several deals.</param>
/// <param name="Badge">How it stands.</param>
/// <param name="Stage">Where it stands.</param>
/// <param name="Amount">"CNY 9.5m"; null if unknown.</param>
/// <param name="Next">Date of the next step: "Thu 26 Nov"; null if there is none.</param>
public sealed record DealEntry(string DealId, string Name, Badge Badge, Stage Stage, string? Amount, string? Next);

/// <summary>One page of a rep's open deals.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="Count">Open deals on all pages.</param>
/// <param name="Total">"CNY 71.1m"; null if nothing is known or the currencies differ.</param>
/// <param name="Deals">Those of this page, five at most, by what needs care first.</param>
/// <param name="Page">1 for the first.</param>
/// <param name="Pages">1 or more.</param>
public sealed record MyDealsView(string ConversationId, int Count, string? Total, IReadOnlyList<DealEntry> Deals, int Page = 1, int Pages = 1)
{
    /// <summary>Five entries and the title make six lines.</summary>
    public const int PageSize = 5;
}

/// <summary>The deals of a rep, one tap from each; further pages behind More.</summary>
public static class MyDealsCard
{
    public static AdaptiveCard Draw(MyDealsView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var chat = CardIds.Of(CardIds.Conversation, view.ConversationId);
        return view.Count == 0 ? Empty(chat, pen) : List(view, chat, pen);
    }

    private static AdaptiveCard Empty(CardIds chat, Pen pen) => pen.Card(
        pen.Say("No open deals yet. Create the first one, or see an example.", "还没有进行中的商机。可以新建一个，或看个例子。"),
        [
            Lines.Title(pen.Say("No open deals yet", "还没有进行中的商机")),
            Lines.Sentence(pen.Say("Start with one: the customer and what they buy.", "先记一个：客户是谁，要买什么。")),
        ],
        pen.FreeButton(pen.Say("New deal", "新建商机"), CardVerbs.DealNew, chat, isFirst: true),
        pen.FreeButton(pen.Say("Example", "看个例子"), CardVerbs.WelcomeExample, chat));

    private static AdaptiveCard List(MyDealsView view, CardIds chat, Pen pen)
    {
        List<AdaptiveAction> actions = [pen.FreeButton(pen.Say("New deal", "新建商机"), CardVerbs.DealNew, chat, isFirst: true)];
        if (view.Pages > 1)
        {
            actions.Add(pen.More([new AdaptiveActionSet { Actions = [.. Turns(view, chat, pen)] }]));
        }

        return pen.Card(
            Spoken(view, pen),
            [Lines.Title(Title(view, pen)), .. view.Deals.Take(MyDealsView.PageSize).Select(deal => Entry(deal, pen))],
            actions);
    }

    private static string Title(MyDealsView view, Pen pen)
    {
        var count = view.Count == 1 ? pen.Say("My deal", "我的1个商机") : pen.Say($"My {view.Count} deals", $"我的{view.Count}个商机");
        return view.Total is null ? count : pen.Say($"{count}, {view.Total}", $"{count}，{view.Total}");
    }

    private static AdaptiveElement Entry(DealEntry deal, Pen pen) => Lines.Entry(
        deal.Name,
        deal.Badge,
        pen.Say(deal.Stage.Name()),
        deal.Amount,
        deal.Next is null ? pen.Say("No next step", "无下一步") : pen.Say($"Next {deal.Next}", $"下一步{deal.Next}"),
        pen.FreeButton(pen.Say($"Open {deal.Name}", $"打开{deal.Name}"), CardVerbs.DealOpen, CardIds.Of(CardIds.Deal, deal.DealId)),
        pen);

    private static IEnumerable<AdaptiveAction> Turns(MyDealsView view, CardIds chat, Pen pen)
    {
        if (view.Page < view.Pages)
        {
            yield return Turn(pen.Say("Next page", "下一页"), view.Page + 1, chat, pen);
        }

        if (view.Page > 1)
        {
            yield return Turn(pen.Say("Page before", "上一页"), view.Page - 1, chat, pen);
        }
    }

    private static AdaptiveAction Turn(string title, int page, CardIds chat, Pen pen) =>
        pen.FreeButton(title, CardVerbs.ListMine, chat.With(CardIds.Page, $"{page}"));

    private static string Spoken(MyDealsView view, Pen pen)
    {
        var total = view.Total is null ? "" : pen.Say($", {view.Total}", $"，共{view.Total}");
        var pages = view.Pages == 1 ? "" : pen.Say($" Page {view.Page} of {view.Pages}.", $"第{view.Page}页，共{view.Pages}页。");
        return pen.Say(
            $"{view.Count} open {(view.Count == 1 ? "deal" : "deals")}{total}.{pages} Open one, or add a new one.",
            $"{view.Count}个进行中商机{total}。{pages}请打开一个，或新建商机。");
    }
}
