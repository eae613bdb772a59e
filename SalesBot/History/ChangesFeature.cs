using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.History;

/// <summary>
/// Says what happened in the rep's open deals since a day; without a day, in the last seven (clarification F3):
/// <code>
/// what changed since Friday?      周五以来有什么变化？
/// </code>
/// </summary>
public sealed class ChangesFeature : Feature
{
    /// <summary>So many deals are looked at, those with the nearest next step first; all at once.</summary>
    private const int MostDeals = 20;

    /// <summary>So many events of each: older ones of a busy week are in its history.</summary>
    private const int MostEvents = 20;

    private const int Shown = 5;
    private const int LinesOfOne = 2;

    private static readonly TimeSpan Usual = TimeSpan.FromDays(7);

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Changes);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        var open = (await talk.Turn.MyDealsAsync()).Where(deal => deal.Outcome is Outcome.Open or Outcome.WonInDelivery)
            .OrderBy(deal => deal.NextStepDue ?? DateOnly.MaxValue).Take(MostDeals).ToList();
        if (open.Count == 0)
        {
            await talk.SayAsync(HistoryTexts.NoDeals, cancellationToken);
            return Served.Done;
        }

        var since = Since(talk, ((Input.Said)input).Text);
        var changes = await Task.WhenAll(open.Select(deal => OfAsync(talk, deal.DealId, since)));
        await talk.ShowAsync(CardMessage.Of(Card(talk, changes, since)), cancellationToken);
        return Served.Done;
    }

    private static async Task<(Deal Deal, List<string> Lines)?> OfAsync(Talk talk, string dealId, DateOnly since)
    {
        if (await talk.Turn.DealAsync(dealId) is not { } deal)
        {
            return null;
        }

        var from = talk.Turn.Moment(since.ToDateTime(TimeOnly.MinValue));
        var happened = (await talk.Turn.EventsAsync(dealId, null, MostEvents)).Where(one => one.At >= from).ToList();
        var undone = happened.SelectMany(one => one.Undoes.IsDefault ? [] : one.Undoes).ToHashSet(StringComparer.Ordinal);
        var words = new ChangeWords(deal, talk.Language, talk.Turn.Today) { Reader = talk.Turn.UserId };
        return (deal, [.. happened.Where(one => one.Undoes.IsDefaultOrEmpty && !undone.Contains(one.Operation)).SelectMany(words.Of)]);
    }

    /// <summary>"since Friday" is the last Friday: a day that lies ahead is a week too late.</summary>
    private static DateOnly Since(Talk talk, string text)
    {
        var today = talk.Turn.Today;
        if (DateReader.Read(text, today) is not { Problem: DateProblem.None, Date: var day })
        {
            return today.AddDays(-(int)Usual.TotalDays);
        }

        while (day > today)
        {
            day = day.AddDays(-(int)Usual.TotalDays);
        }

        return day;
    }

    private static AdaptiveCards.AdaptiveCard Card(Talk talk, (Deal Deal, List<string> Lines)?[] changes, DateOnly since)
    {
        var pen = talk.Pen;
        var day = Say.Date(since, talk.Language, talk.Turn.Today);
        var title = pen.Say($"Since {day}", $"{day}以来");
        var moved = changes.OfType<(Deal Deal, List<string> Lines)>().OrderByDescending(one => one.Lines.Count).ToList();
        var quiet = moved.Count(one => one.Lines.Count == 0);
        var rows = moved.Take(Shown).Select(one => ("•", one.Deal.AccountName + pen.Say(": ", "："), What(pen, one.Lines))).ToList();
        return pen.Card(
            CardText.Spoken(pen.Say($"{title}: {moved.Count - quiet} deals changed.", $"{title}：{moved.Count - quiet}个商机有变化。"), CardText.QuoteLength),
            [Lines.Title(title), .. Lines.Rows(rows)],
            [
                pen.FreeButton(pen.Say("My deals", "我的商机"), CardVerbs.ListMine, CardIds.Of(CardIds.Conversation, talk.ConversationId), isFirst: true),
                .. moved.Take(1).Where(one => one.Lines.Count > 0).Select(one => pen.Run(pen.Say("History", "历史"), CommandKind.History, one.Deal.Id)),
            ]);

        string What(Pen with, List<string> lines) => lines.Count == 0
            ? with.Say(HistoryTexts.Quiet)
            : CardText.Clean(string.Join(with.Say(HistoryTexts.Then), lines.Take(LinesOfOne)) + (lines.Count > LinesOfOne ? with.Say(HistoryTexts.More(lines.Count - LinesOfOne)) : ""), CardText.QuoteLength);
    }
}
