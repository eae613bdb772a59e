using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Asking;
using SalesBot.Sales.Deals.Stages;
using SalesBot.Sales.Qualification;

namespace SalesBot.TeamPipeline.Deciding;

/// <summary>From a deal to what a manager decides its bid on.</summary>
internal static class BidViews
{
    // Two working days after the tender reached us the decision is due (rule N25, dialogue 7.9).
    private const int DaysToDecide = 2;

    /// <param name="deal">The deal.</param>
    /// <param name="now">The moment on the manager's clock.</param>
    /// <param name="numbers">The tenant's numbers.</param>
    /// <param name="pen">Language and keys.</param>
    /// <param name="isConditionDue">Whether the card comes because a condition is due.</param>
    public static IMessageActivity Of(Deal deal, DateTimeOffset now, Parameters numbers, Pen pen, bool isConditionDue = false)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var flag = Score(deal, now, numbers).Flags.FirstOrDefault();
        var helps = flag is { IsHard: true, Key: "QUALIF" };
        var offered = helps ? deal.IfPartnerCloses() : deal;
        var facts = DealFacts.From(deal, today, numbers);
        var bid = Scoring.BidScore(offered, facts, now, numbers);
        var open = bid.Standings.Where(standing => standing.IsScored && standing.IsUnknown).OrderByDescending(standing => standing.Entry.Weight).ToList();
        var asIs = Score(deal, now, numbers);

        // What the list proposes to give up is not proposed to go on with here.
        var proposed = helps || asIs.Verdict == Verdict.NoGo ? asIs.Verdict : bid.Verdict;
        return CardMessage.Of(BidCard.Draw(
            new BidView
            {
                DealId = deal.Id,
                Account = deal.AccountName,
                Place = string.Join(" · ", new[] { deal.Title, pen.Say(deal.Stage.ShortName()), deal.Amount is { } amount ? Say.Amount(amount, pen.Language) : null, deal.OwnerName }
                    .Where(part => !string.IsNullOrEmpty(part)).Select(part => CardText.Clean(part, 30))),
                By = Say.Date(Due(deal, today, now.Offset, numbers.Calendar), pen.Language, today),
                Proposed = proposed,
                Why = pen.Say(flag?.Text ?? Reason(proposed, proposed == bid.Verdict ? bid : asIs)),
                PartnerHelps = helps,
                Now = asIs.HideNumber ? null : asIs.Shown,
                StageScore = Score(offered, now, numbers) is { HideNumber: false } shown ? shown.Shown : null,
                BidScore = bid.HideNumber ? null : bid.Shown,
                GoLine = bid.GoLine,
                Range = (ShownNumber.Of(bid.Low), ShownNumber.Of(bid.High)),
                Coverage = bid.ShownCoverage,
                Open = open.Count,
                FirstOpen = open.Count > 0 ? pen.Say(open[0].Entry.Question.Words.Noun) : null,
                Note = deal.OpenAsk(AskKind.Bid)?.Words,
                Decided = deal.BidDecision is { } decision ? pen.Say(Words(decision, today)) : null,
                Seen = deal.BidDecision?.Choice,
                IsConditionDue = isConditionDue,
                Due = TeamViews.PartnerBy(today, numbers.Calendar),
            },
            pen));
    }

    /// <summary>"bid on condition: partner agreement signed, by Wed 25 Nov".</summary>
    public static Text Words(BidDecision decision, DateOnly today)
    {
        var by = decision.Due is { } due ? (En: $", by {Say.Date(due, Language.English, today)}", Zh: $"，{Say.Date(due, Language.Chinese, today)}前") : (En: "", Zh: "");
        return decision.Choice switch
        {
            BidChoice.Go => new("bid", "投标"),
            BidChoice.Conditional => new($"bid on condition: {CardText.Clean(decision.Condition)}{by.En}", $"有条件投入：{CardText.Clean(decision.Condition)}{by.Zh}"),
            _ => new("no bid", "不投标"),
        };
    }

    private static Score Score(Deal deal, DateTimeOffset now, Parameters numbers) => Scoring.Of(deal, DealFacts.From(deal, DateOnly.FromDateTime(now.DateTime), numbers), now, numbers);

    private static DateOnly Due(Deal deal, DateOnly today, TimeSpan offset, WorkCalendar calendar) =>
        calendar.After(deal.Tender.Notice ?? DateOnly.FromDateTime(deal.OpenedAt.ToOffset(offset).DateTime), DaysToDecide) is var due && due < today
            ? calendar.After(today, DaysToDecide)
            : due;

    private static Text Reason(Verdict proposed, Score bid) => proposed switch
    {
        Verdict.Go => new("nothing stands against it", "没有不利因素"),
        Verdict.NoGo when bid.AgainstIt() is { Count: > 0 } against => new(Joined(against, ", ", text => text.En), Joined(against, "、", text => text.Zh)),
        Verdict.NoGo => new("the score is too low", "评分太低"),
        _ when bid.HideNumber => new("too little is known yet", "掌握的信息太少"),
        _ => new("not enough for a Go yet", "还没达到投入线"),
    };

    private static string Joined(IEnumerable<Text> texts, string comma, Func<Text, string> words) => string.Join(comma, texts.Select(words));
}
