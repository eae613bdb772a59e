using System.Collections.Immutable;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Visits;

namespace SalesBot.Briefs;

/// <summary>Writes a brief from a deal. Pure: the same deal and day give the same brief.</summary>
internal static class BriefWriter
{
    /// <summary>The brief of a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="score">Its score today.</param>
    /// <param name="visit">The meeting it is for.</param>
    /// <param name="now">The moment on the owner's clock.</param>
    /// <param name="account">The customer; what their own lists say is left out if null.</param>
    public static Brief Write(Deal deal, Score score, Visit visit, DateTimeOffset now, Account? account = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        ArgumentNullException.ThrowIfNull(visit);
        var today = DateOnly.FromDateTime(now.DateTime);
        var problem = deal.Answers.GetValueOrDefault("PROBLEM");
        var isFrozen = deal.ComplianceHold is not null;
        return new Brief
        {
            DealId = deal.Id,
            Account = deal.AccountName,
            Title = deal.Title,
            Stage = deal.Stage,
            Type = deal.Type,
            Amount = deal.Amount is { } amount ? Both(language => Say.Amount(amount, language)) : null,
            Score = score.HideNumber ? null : score.Shown,
            Verdict = score.Verdict,
            Meeting = MeetingOf(visit, today),
            MetId = visit.Met?.Id,
            Problem = problem is { State: AnswerState.Answered, Quote: { Length: > 0 } quote } ? quote : null,
            ProblemSource = problem?.Source,
            Gain = GainOf(deal, visit),
            Asks = [.. VisitAsks.For(deal, score, visit.Met).Select(ask => new BriefLine(ask.Lead, ask.What))],
            NoAsking = NoAskingOf(deal, visit),
            People = isFrozen ? [] : BriefPeople.Foremost(deal, visit.Met, today),
            Map = isFrozen ? [] : BriefMap.Of(deal, today, score.Limits),
            ByRule = BriefPeople.ByRule(deal),
            Risks = isFrozen ? [] : BriefRisks.Of(deal, score, now),
            Sections = BriefDetails.Of(deal, score, now, account),
        };
    }

    /// <summary>A text in both languages from one way of saying it.</summary>
    internal static Text Both(Func<Language, string> say) => new(say(Language.English), say(Language.Chinese));

    /// <summary>Somebody's own words: the same in both languages.</summary>
    internal static Text Own(string words) => new(words, words);

    internal static Text Day(DateOnly day, DateOnly today) => Both(language => Say.Date(day, language, today));

    // "tomorrow" reads quicker than a date, and is one only today and tomorrow.
    private static Text? MeetingOf(Visit visit, DateOnly today)
    {
        Text? when = visit.On is not { } on ? null : (on.DayNumber - today.DayNumber) switch
        {
            0 => new("today", "今天"),
            1 => new("tomorrow", "明天"),
            _ => Day(on, today),
        };
        return (when, visit.Met) switch
        {
            (null, null) => null,
            (null, { } met) => new($"Meeting {met.Name}", $"拜访{met.Name}"),
            ({ } day, null) => new($"Meeting {day.En}", $"{day.Zh}拜访"),
            ({ } day, { } met) => new($"{Capital(day.En)} with {met.Name}", $"{day.Zh}拜访{met.Name}"),
        };
    }

    private static BriefLine? GainOf(Deal deal, Visit visit)
    {
        var value = deal.Answers.GetValueOrDefault("VALUE");
        if (value is not { State: AnswerState.Answered, Value: AnswerValue.Choice { Option: var option } } || option == "none")
        {
            return null;
        }

        var who = visit.Met?.Name;
        var lead = who is null ? new Text("They gain: ", "对客户有利：") : new Text($"{who} gains: ", $"对{who}有利：");
        var words = value.Quote is { Length: > 0 } quote ? quote : null;
        return new(lead, (option == "agreed", words) switch
        {
            (true, null) => new("a figure they have agreed to", "价值数字客户已认可"),
            (true, _) => new($"{words} (figure agreed)", $"{words}，数字客户已认可"),
            (false, null) => new("our own figure, not confirmed yet", "价值是我们测算的，客户还没确认"),
            (false, _) => new($"{words} (our figure, not confirmed)", $"{words}（我们测算，客户还没确认）"),
        });
    }

    private static Text? NoAskingOf(Deal deal, Visit visit) => deal switch
    {
        { ComplianceHold: not null } => new("The deal is frozen. Ask the compliance contact before any meeting.", "商机已冻结，见客户之前先问合规联系人。"),
        _ when visit.Met is { } met && deal.IsOffLimits(met) => new($"{met.Name} is not contacted, by rule.", $"按规定不接触{met.Name}。"),
        _ when deal.IsQuiet() => new("Quiet period: nobody is contacted before the result.", "静默期：结果公布前不接触客户。"),
        _ when deal.IsUnderTender() => new("Tender running: ask through the contact named in the file only.", "招标期间：只通过文件指定的联系人提问。"),
        _ => null,
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
