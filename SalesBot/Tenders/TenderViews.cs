using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Tenders;

/// <summary>From a deal to the card of its tender.</summary>
internal static class TenderViews
{
    // From here the bot calls a deadline near, then urgent (domain 2.7, S10).
    private const int Near = 7;
    private const int Urgent = 3;

    /// <summary>The card of a tender.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="talk">The conversation.</param>
    /// <param name="refused">A form that could not be taken: what it held stays in it.</param>
    public static IMessageActivity Of(Deal deal, Talk talk, CardClick? refused = null)
    {
        var today = talk.Turn.Today;
        var known = Enum.GetValues<TenderDate>()
            .Select(date => (Date: date, Day: deal.Tender.DayOf(date, DayOf(talk))))
            .Where(row => row.Day is not null)
            .ToDictionary(row => row.Date, row => row.Day!.Value);
        var coming = known.Where(row => row.Value >= today && (row.Key != TenderDate.BidDeadline || deal.Tender.SubmittedAt is null))
            .OrderBy(row => row.Value).ThenBy(row => row.Key).ToList();
        return CardMessage.Of(TenderCard.Draw(
            new TenderView
            {
                DealId = deal.Id,
                Account = deal.AccountName,
                Place = $"{deal.Title} · {talk.In(deal.Stage.Name())}",
                Countdown = coming.Count > 0 ? Countdown(deal, coming[0].Key, coming[0].Value.DayNumber - today.DayNumber) : null,
                IsQuiet = deal.IsQuiet(),
                Standing = Standing(deal, talk),
                Dates = [.. (coming.Count > 0 ? coming : [.. known.OrderBy(row => row.Key)]).Select(row => (talk.In(TenderWords.Name(row.Key)), When(deal, row.Key, row.Value, talk)))],
                Warnings = [.. deal.CalendarWarnings(DayOf(talk)).Select(warning => talk.In(TenderWords.Of(warning))), .. deal.DaysLate(DayOf(talk)) is { } days ? [talk.In(TenderWords.Late(days))] : Array.Empty<string>()],
                OpenItems = [.. deal.Tender.OpenItems.Select(item => (BidItems.MarkOf(item), item))],
                CanSubmit = deal.Outcome == Outcome.Open && deal.Tender.SubmittedAt is null,
                CanAnnounce = deal.Tender is { SubmittedAt: not null, ResultAnnouncedAt: null },
                AsksDecision = deal is { Type: DealType.PassiveProject, Outcome: Outcome.Open, Tender.SubmittedAt: null },
                Known = refused is null ? known : Entered(refused),
                DeadlineHour = refused is not null ? refused.Input(TenderCard.HourField) : deal.Tender.BidDeadline is { } deadline ? Say.Time(TimeOnly.FromDateTime(talk.Turn.Local(deadline))) : null,
            },
            talk.Pen));
    }

    private static Dictionary<TenderDate, DateOnly> Entered(CardClick form) => Enum.GetValues<TenderDate>()
        .Select(date => (Date: date, Text: form.Input(TenderCard.FieldOf(date))))
        .Where(row => DateOnly.TryParseExact(row.Text, "yyyy-MM-dd", out _))
        .ToDictionary(row => row.Date, row => DateOnly.ParseExact(row.Text!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>The day of a moment on the rep's clock.</summary>
    public static Func<DateTimeOffset, DateOnly> DayOf(Talk talk) => moment => DateOnly.FromDateTime(talk.Turn.Local(moment));

    private static string When(Deal deal, TenderDate date, DateOnly day, Talk talk)
    {
        var words = Say.Date(day, talk.Language, talk.Turn.Today);
        return date == TenderDate.BidDeadline
            ? words + talk.In(new Text(", ", "")) + Say.Time(TimeOnly.FromDateTime(talk.Turn.Local(deal.Tender.BidDeadline!.Value)))
            : words;
    }

    private static Badge Countdown(Deal deal, TenderDate date, int days)
    {
        var isPressing = date == TenderDate.BidDeadline && !deal.Tender.OpenItems.IsEmpty;
        var shape = isPressing && days <= Urgent ? "▲" : isPressing && days <= Near ? "△" : "◇";
        return new(shape, TenderWords.Left(days), IsAlarm: shape == "▲");
    }

    private static (string Lead, string Text)? Standing(Deal deal, Talk talk)
    {
        if (deal.IsResultLate(talk.Turn.Today))
        {
            return (talk.In(new Text("Result late: ", "结果逾期：")), talk.In(TenderWords.AskInWriting));
        }

        if (deal.IsQuiet())
        {
            return (talk.In(new Text("Quiet period: ", "静默期：")), talk.In(new Text("no contact with evaluators", "不得接触评标委员会成员")));
        }

        return deal.Tender switch
        {
            { ResultAnnouncedAt: { } out_ } => (talk.In(new Text("Result out: ", "结果已公布：")), Say.Date(DayOf(talk)(out_), talk.Language, talk.Turn.Today)),
            { SubmittedAt: { } @in } => (talk.In(new Text("Bid is in: ", "标书已递交：")), Say.Date(DayOf(talk)(@in), talk.Language, talk.Turn.Today)),
            _ => null,
        };
    }
}
