using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Sales.Stalls;

namespace SalesBot.Sales.Alerts;

/// <summary>What happened to an alert.</summary>
public enum NewsKind
{
    /// <summary>It is new, more serious than before, or has reasons not told before.</summary>
    Raised,

    /// <summary>Nobody acknowledged it, or it was acknowledged and nothing followed.</summary>
    Escalated,

    /// <summary>The facts ended it: the cards change where they stand, nobody is disturbed.</summary>
    Resolved,

    /// <summary>Critical for so long that closing as no decision is proposed.</summary>
    ProposeNoDecision,
}

/// <summary>When somebody hears of it (domain 2.7.2).</summary>
public enum NewsTiming
{
    /// <summary>As soon as their quiet hours allow.</summary>
    AtOnce,

    /// <summary>In their next digest.</summary>
    Digest,

    /// <summary>In the weekly list.</summary>
    Weekly,

    /// <summary>Only the card they already have changes.</summary>
    InPlace,
}

/// <summary>Something one rung is to hear.</summary>
/// <param name="To">Which rung.</param>
/// <param name="Kind">What happened.</param>
/// <param name="Timing">At once, in a digest, or silently.</param>
/// <param name="Key">The same for the same news, whoever computes it how often: deal, signals, period and rung.</param>
public sealed record AlertNews(AlertRung To, NewsKind Kind, NewsTiming Timing, string Key)
{
    internal static AlertNews Of(Alert alert, AlertRung to, NewsKind kind, NewsTiming timing, DateOnly day) =>
        new(to, kind, timing, string.Create(
            CultureInfo.InvariantCulture,
            $"{alert.DealId}|{string.Join('+', alert.Signals.Select(signal => signal.Code))}|{day:yyyyMMdd}|{to}|{kind}|{alert.Level}"));
}

/// <summary>What a look at a deal came to.</summary>
/// <param name="Alert">The deal's alert as it is now; null if it never had one.</param>
/// <param name="News">What is to be told.</param>
public sealed record AlertReview(Alert? Alert, ImmutableArray<AlertNews> News)
{
    /// <summary>
    /// Whether anything came of it that is worth a line in the history: days that went on counting are not, and what a
    /// list says anyway is not.
    /// </summary>
    /// <param name="before">The alert that was reviewed.</param>
    public bool IsChange(Alert? before) =>
        News.Any(news => news.Timing is NewsTiming.AtOnce or NewsTiming.InPlace)
        || (before is null) != (Alert is null)
        || (before is not null && Alert is not null && !(IsEqualBesides(before, Alert) && Codes(before).SequenceEqual(Codes(Alert)) && Told(before).SequenceEqual(Told(Alert))));

    private static bool IsEqualBesides(Alert one, Alert other) => Bare(one) == Bare(other);

    private static Alert Bare(Alert alert) => alert with { Signals = [], Pushes = [], Untold = [], Holders = [] };

    private static IEnumerable<(string, int)> Codes(Alert alert) => alert.Signals.Select(signal => (signal.Code, signal.Points));

    private static IEnumerable<(AlertRung, StallLevel, DateOnly)> Told(Alert alert) => alert.Pushes.Select(push => (push.Rung, push.Level, push.On));
}
