using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.History;

/// <summary>What happened in one deal.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">Its customer.</param>
/// <param name="Lines">What changed, in words, the newest first; empty if nothing did.</param>
/// <param name="QuietDays">Days since it changed last; null if that is not known.</param>
public sealed record ChangedDeal(string DealId, string Account, IReadOnlyList<string> Lines, int? QuietDays = null);

/// <summary>What happened since a day.</summary>
/// <param name="ConversationId">The chat.</param>
/// <param name="Since">The day, in words.</param>
/// <param name="Deals">The deals looked at.</param>
/// <param name="LeftOut">How many more deals there are that were not looked at.</param>
/// <param name="HasTeam">Whether deals of a team are among them.</param>
public sealed record ChangesView(string ConversationId, string Since, IReadOnlyList<ChangedDeal> Deals, int LeftOut, bool HasTeam = false);

/// <summary>The deals with the most news at the top, two pieces of news each.</summary>
public static class ChangesCard
{
    private const int Shown = 4;
    private const int LinesOfOne = 2;

    public static AdaptiveCard Draw(ChangesView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        var title = pen.Say($"Since {view.Since}", $"{view.Since}以来");
        var changed = view.Deals.Count(deal => deal.Lines.Count > 0);
        var first = view.Deals.OrderByDescending(deal => deal.Lines.Count).ToList();
        return pen.Card(
            CardText.Spoken(pen.Say($"{title}: {changed} deals changed.", $"{title}：{changed}个商机有变化。"), CardText.QuoteLength),
            [
                Lines.Title(title),
                .. Lines.Rows(first.Take(Shown).Select(deal => ("•", deal.Account + pen.Say(": ", "："), News(deal, pen)))),
                .. Rest(view, changed, pen),
            ],
            [
                view.HasTeam
                    ? pen.FreeButton(pen.Say("Team", "团队"), CardVerbs.HelpTry, CardIds.Of(CardIds.Option, nameof(CommandKind.Team)), isFirst: true)
                    : pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.Of(CardIds.Conversation, view.ConversationId), isFirst: true),
                .. first.Take(1).Where(deal => deal.Lines.Count > 0).Select(deal => pen.Run(pen.Say("History", "历史"), CommandKind.History, deal.DealId)),
            ]);
    }

    // What is not shown is said: silence would read as "nothing happened there".
    private static IEnumerable<AdaptiveElement> Rest(ChangesView view, int changed, Pen pen)
    {
        List<string> rest = [];
        if (changed > Shown)
        {
            rest.Add(pen.Say($"{changed - Shown} more changed", $"另有{changed - Shown}个有变化"));
        }

        if (view.LeftOut > 0)
        {
            rest.Add(pen.Say($"{view.LeftOut} not looked at", $"还有{view.LeftOut}个没有查看"));
        }

        return rest.Count == 0 ? [] : [Lines.Footnote(CardText.Capital(string.Join(pen.Say(HistoryTexts.Then), rest)))];
    }

    private static string News(ChangedDeal deal, Pen pen) => deal.Lines.Count == 0
        ? pen.Say(deal.QuietDays is { } days and > 0 ? HistoryTexts.QuietFor(days) : HistoryTexts.Quiet)
        : CardText.Clean(
            string.Join(pen.Say(HistoryTexts.Then), deal.Lines.Take(LinesOfOne)) + (deal.Lines.Count > LinesOfOne ? pen.Say(HistoryTexts.More(deal.Lines.Count - LinesOfOne)) : ""),
            CardText.QuoteLength);
}
