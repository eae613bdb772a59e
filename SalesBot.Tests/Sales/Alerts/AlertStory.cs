using System.Collections.Immutable;
using SalesBot.Sales;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Calendars;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;

namespace SalesBot.Tests.Sales.Alerts;

/// <summary>Looks at one deal day by day. It begins on Monday 2 November 2026, and weekends are free.</summary>
internal sealed class AlertStory
{
    public static readonly DateOnly Monday = new(2026, 11, 2);

    public const string Rep = "rep";
    public const string Manager = "manager";

    private int _ids;

    public Alert? Alert { get; private set; }

    public DateOnly Today { get; private set; } = Monday;

    public WorkCalendar Calendar { get; init; } = WorkCalendar.Weekdays;

    public StallFacts Facts { get; set; } = StallFacts.Of(SampleDeals.New(DealType.ActiveProject, Stage.Selection));

    /// <summary>Goes to another day, looks at the deal, and tells what is heard: "Owner Raised AtOnce".</summary>
    public string[] Looks(int day, params Signal[] signals)
    {
        Today = Monday.AddDays(day);
        var review = Alert.Review(Alert, Look(signals));
        Alert = review.Alert;
        return [.. review.News.Select(news => $"{news.To} {news.Kind} {news.Timing}")];
    }

    /// <summary>Somebody does something with it; what came of it stays.</summary>
    public AlertOutcome Does(Func<Alert, AlertLook, AlertOutcome> act, params Signal[] signals)
    {
        var outcome = act(Alert!, Look(signals));
        Alert = outcome.Alert ?? Alert;
        return outcome;
    }

    public AlertOutcome Snoozes(AlertRung rung, int days, params Signal[] signals) =>
        Does((alert, look) => alert.Snooze(SnoozeReason.AgreedPause, Today.AddDays(days), rung == AlertRung.Owner ? Rep : Manager, rung, look), signals);

    public void Acknowledges(AlertRung rung) => Does((alert, look) => alert.Acknowledge(rung == AlertRung.Owner ? Rep : Manager, rung, look.Now));

    public AlertLook Look(params Signal[] signals)
    {
        var now = new DateTimeOffset(Today.ToDateTime(new TimeOnly(9, 0)), TimeSpan.FromHours(8));
        var points = signals.Sum(signal => signal.Points);
        var level = points switch { 0 => StallLevel.None, <= 3 => StallLevel.Watch, <= 6 => StallLevel.Warning, <= 9 => StallLevel.Serious, _ => StallLevel.Critical };
        var moves = signals.Any(signal => signal is { Kind: SignalKind.Movement, Code: not "S4" });
        var state = moves ? StallState.Stalled : signals.Length == 0 ? StallState.Healthy : StallState.AtRisk;
        var capped = !moves && level > StallLevel.Warning ? StallLevel.Warning : level;
        return new($"al-{++_ids}", "d1", Rep, Facts, new Stall(state, capped, points, points, [.. signals]), now, Calendar);
    }

    public static Signal Silent(int points = 2) => new("S1", SignalKind.Movement, points, new("silent", "没有沟通"));

    public static Signal Overdue(int points = 2) => new("S5", SignalKind.Movement, points, new("no step", "没有下一步"));

    public static Signal Slipped(int points = 3) => new("S4", SignalKind.Movement, points, new("slipped", "推迟"));

    public static Signal Alone(int points = 2) => new("S6", SignalKind.Risk, points, new("alone", "单线"));

    public static Signal Unseen(int points = 3) => new("S7", SignalKind.Risk, points, new("unseen", "未见"));

    /// <summary>Signals that come to a level.</summary>
    public static Signal[] At(StallLevel level) => level switch
    {
        StallLevel.Watch => [Silent()],
        StallLevel.Warning => [Silent(), Overdue()],
        StallLevel.Serious => [Silent(4), Unseen()],
        StallLevel.Critical => [Silent(4), Overdue(), Unseen(), Alone()],
        _ => [],
    };
}
