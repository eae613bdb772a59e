using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>A deal of a list on one day.</summary>
/// <param name="Deal">Its row.</param>
/// <param name="Stall">How it stands.</param>
/// <param name="Owner">Whose it is, by name; null if it is the reader's.</param>
/// <param name="Why">The heaviest reason; null if nothing fires.</param>
internal sealed record ListedAlert(DealSummary Deal, Stall Stall, string? Owner, Text? Why)
{
    /// <summary>How much it matters: what it is worth times how bad it is (domain 2.8).</summary>
    public decimal Weight(decimal usual) => (Deal.Amount?.Amount ?? usual) * (int)Stall.Level;
}

/// <summary>
/// The deals that need somebody: their own, and those of their team, from list rows alone. A rep sees what is at watch or
/// worse, a manager of others' deals what is a warning or worse; what rests or is on hold is left out and counted.
/// </summary>
/// <param name="Alerts">The weightiest first.</param>
/// <param name="OnHold">What is on hold.</param>
/// <param name="Gaps">What moved on lately with something missing.</param>
/// <param name="Ending">Where a qualification ends within 60 days, or is over; one deal for each customer.</param>
/// <param name="Open">How many deals go on.</param>
internal sealed record AlertList(ImmutableArray<ListedAlert> Alerts, ImmutableArray<DealSummary> OnHold, ImmutableArray<DealSummary> Gaps, ImmutableArray<DealSummary> Ending, int Open)
{
    // What moved is news for two days: a digest comes each working day.
    private const int NewsDays = 3;

    /// <summary>The list of a reader.</summary>
    /// <param name="own">Their own deals and those they cover.</param>
    /// <param name="team">The deals of those who report to them, by who owns them.</param>
    /// <param name="now">The moment on the reader's clock.</param>
    /// <param name="parameters">The tenant's numbers.</param>
    public static AlertList Of(IEnumerable<DealSummary> own, IEnumerable<(TeamMember Member, IReadOnlyList<DealSummary> Deals)> team, DateTimeOffset now, Parameters parameters)
    {
        var today = DateOnly.FromDateTime(now.DateTime);
        var all = own.Select(deal => (Deal: deal, Owner: (string?)null))
            .Concat(team.SelectMany(entry => entry.Deals.Select(deal => (Deal: deal, Owner: (string?)entry.Member.Name))))
            .Where(entry => entry.Deal.Outcome is Outcome.Open or Outcome.WonInDelivery && !entry.Deal.IsFrozen)
            .DistinctBy(entry => entry.Deal.DealId).ToList();
        var alerts = all.Where(entry => entry.Deal.Alert?.Rests(today) != true)
            .Select(entry => Listed(entry.Deal, entry.Owner, now, parameters))
            .Where(listed => Asks(listed.Stall, isOthers: listed.Owner is not null)).ToList();
        var known = alerts.Select(listed => listed.Deal.Amount?.Amount).OfType<decimal>().ToList();
        var usual = known.Count == 0 ? 1 : known.Average();
        return new(
            [.. alerts.OrderByDescending(listed => listed.Weight(usual)).ThenByDescending(listed => listed.Stall.Points).ThenBy(listed => listed.Deal.DealId, StringComparer.Ordinal)],
            [.. all.Select(entry => entry.Deal).Where(deal => deal.Facts?.HeldUntil(today) is not null)],
            [.. all.Select(entry => entry.Deal).Where(deal => deal is { OpenGaps: > 0, Facts: { } facts } && today.DayNumber - DateOnly.FromDateTime(facts.EnteredAt.DateTime).DayNumber <= NewsDays)],
            [.. all.Select(entry => entry.Deal).Where(deal => deal.Facts?.CertificateEnds is { } end && end.DayNumber - today.DayNumber <= QualificationItem.WarnDays).OrderBy(deal => deal.Facts!.CertificateEnds).DistinctBy(deal => deal.AccountName)],
            all.Count);
    }

    /// <summary>Those of one level; all for null.</summary>
    public AlertList At(StallLevel? level) => level is null ? this : this with { Alerts = [.. Alerts.Where(listed => listed.Stall.Level == level)] };

    /// <summary>The card's view.</summary>
    /// <param name="pen">Language and keys.</param>
    /// <param name="today">The reader's day.</param>
    /// <param name="page">From 0.</param>
    public DigestView View(Pen pen, DateOnly today, int page = 0) => new(
        Title(pen),
        string.Join(" · ", Say.Date(today, pen.Language, today), pen.Say($"{Open} open", $"{Open}个进行中")),
        [.. Alerts.Select(listed => Entry(listed, pen))],
        page,
        Change(pen, today));

    private static ListedAlert Listed(DealSummary deal, string? owner, DateTimeOffset now, Parameters parameters)
    {
        var stall = deal.StallOn(now, parameters);
        return new(deal, stall, owner, deal.Facts is { } facts ? AlertReasons.Top(stall, facts, DateOnly.FromDateTime(now.DateTime), parameters) : null);
    }

    private string Title(Pen pen)
    {
        var count = AlertWording.Count(Alerts.Length);
        return pen.Say(
            Alerts.Length == 1 ? "One deal needs you" : $"{count.En} deals need you",
            Alerts.Length == 0 ? "没有需要你处理的商机" : $"{count.Zh}个商机需要你");
    }

    private static DigestEntry Entry(ListedAlert listed, Pen pen) => new(
        listed.Deal.DealId,
        listed.Deal.Alert?.Id ?? "",
        listed.Deal.AccountName,
        listed.Stall.Level,
        pen.Say(listed.Why ?? new("", "")),
        listed.Deal.Amount is { } amount ? Say.Amount(amount, pen.Language) : null,
        listed.Owner);

    // One line: what rests, and what moved on with something missing.
    private string? Change(Pen pen, DateOnly today)
    {
        List<string> parts = [];
        if (OnHold.Length > 0)
        {
            parts.Add(pen.Say("On hold: ", "已暂停：") + Few(OnHold, pen, deal => deal.Facts!.HeldUntil(today) is { } until ? pen.Say($" until {Say.Date(until, Language.English, today)}", $"（到{Say.Date(until, Language.Chinese, today)}）") : ""));
        }

        if (Gaps.Length > 0)
        {
            parts.Add(pen.Say("Moved on with open points: ", "带遗留项推进：") + Few(Gaps, pen, _ => ""));
        }

        if (Ending.Length > 0)
        {
            parts.Add(pen.Say("Qualification ends: ", "资质到期：") + Few(Ending, pen, deal => deal.Facts!.CertificateEnds is { } end ? pen.Say($" {Say.Date(end, Language.English, today)}", $"（{Say.Date(end, Language.Chinese, today)}）") : ""));
        }

        return parts.Count == 0 ? null : string.Join(pen.Say(". ", "。"), parts) + pen.Say(".", "。");
    }

    private static string Few(ImmutableArray<DealSummary> deals, Pen pen, Func<DealSummary, string> rest)
    {
        var named = deals.Take(2).Select(deal => CardText.Clean(deal.AccountName, 30) + rest(deal)).ToList();
        var more = deals.Length - named.Count;
        return Say.List(more == 0 ? named : [.. named, pen.Say(more.ToString(CultureInfo.InvariantCulture) + " more", $"另{more}个")], pen.Language);
    }

    private static bool Asks(Stall stall, bool isOthers) =>
        stall.Level >= (isOthers || stall.State != StallState.Stalled ? StallLevel.Warning : StallLevel.Watch);
}
