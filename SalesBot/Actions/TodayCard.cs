using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;

namespace SalesBot.Actions;

/// <summary>One line of the list.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Name">"Mr Wu · Huadong Grid".</param>
/// <param name="Why">"18 days without a talk".</param>
public sealed record TodayLine(string DealId, string Name, string Why);

/// <summary>Who to call today.</summary>
/// <param name="Lines">Most urgent first, five at most.</param>
/// <param name="More">Whether the whole call list holds more.</param>
public sealed record TodayView(IReadOnlyList<TodayLine> Lines, bool More);

/// <summary>People to call, one tap from what to do there.</summary>
public static class TodayCard
{
    public static AdaptiveCard Draw(TodayView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        List<AdaptiveAction> buttons = [pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.None)];
        if (view.More)
        {
            buttons.Insert(0, pen.FreeButton(pen.Say("Call list", "全部名单"), ActionVerbs.Calls, CardIds.None, isFirst: true));
        }

        return pen.Card(
            pen.Say(
                $"Today: {string.Join("; ", view.Lines.Select(line => CardText.Spoken(line.Name)))}.",
                $"今天：{string.Join("；", view.Lines.Select(line => CardText.Spoken(line.Name)))}。"),
            [
                Lines.Title(pen.Say("Today", "今天该联系")),
                .. view.Lines.Select(line => Lines.Entry(
                    line.Name, badge: null, line.Why, figure: null, date: null,
                    pen.FreeButton(pen.Say($"What to do: {line.Name}", $"怎么做：{line.Name}"), CardVerbs.Run, CardIds.Of(CardIds.Deal, line.DealId).With(CardIds.Waiting, nameof(CommandKind.Next))),
                    pen)),
            ],
            buttons);
    }
}
