using System.Collections.Immutable;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stakeholders;

namespace SalesBot.Sales.Teams;

/// <summary>
/// What the picture of a team needs of a deal beside its list row and its stall facts. It is written with the deal, so
/// that a manager's question reads the lists of the team and not one deal.
/// </summary>
public sealed record TeamFacts
{
    /// <summary>The owner's display name.</summary>
    public required string Owner { get; init; }

    /// <summary>0 to 100, unrounded, when the deal was last saved.</summary>
    public required double Score { get; init; }

    /// <summary>0 to 1, unrounded.</summary>
    public required double Coverage { get; init; }

    public required Verdict Verdict { get; init; }

    /// <summary>True while too little is known to show a number.</summary>
    public bool HidesNumber { get; init; }

    /// <summary>The first flag that stops or limits the deal (domain 4.4); null if none does.</summary>
    public Text? Flag { get; init; }

    /// <summary>Whether that flag stops it.</summary>
    public bool IsVeto { get; init; }

    /// <summary>Whether a partner may close what stops it: a mandatory qualification that we lack (flag H1 by QUALIF).</summary>
    public bool PartnerHelps { get; init; }

    /// <summary>Whether a manager has looked at a proposed No-go since it was proposed.</summary>
    public bool IsNoGoReviewed { get; init; }

    /// <summary>The decision makers by name, two at most; empty while none is on the map, or they may not be contacted.</summary>
    public ImmutableArray<string> DecisionMakers { get; init; } = [];

    /// <summary>The easiest way to a decision maker over people who know them, by name; empty if none is known.</summary>
    public ImmutableArray<string> WayIn { get; init; } = [];

    /// <summary>Whether the customer's people may be called or visited at all (domain 2.9).</summary>
    public bool MayBeApproached { get; init; }

    /// <summary>What was decided about bidding; null while nothing is.</summary>
    public BidChoice? Bid { get; init; }

    /// <summary>When the condition of that decision must be met.</summary>
    public DateOnly? BidDue { get; init; }

    /// <summary>A decision maker on the map whom nobody of ours has talked with; null if there is none.</summary>
    public string? Unreached { get; init; }

    /// <summary>What the owner asked for help with, in their words; null if with nothing.</summary>
    public string? Help { get; init; }

    /// <summary>Reads them off a deal.</summary>
    /// <param name="deal">The deal.</param>
    /// <param name="limits">The tenant's numbers.</param>
    /// <param name="now">The moment on the owner's clock; that of the last score if null.</param>
    public static TeamFacts Of(Deal deal, Parameters limits, DateTimeOffset? now = null)
    {
        ArgumentNullException.ThrowIfNull(deal);
        var moment = now ?? (deal.Trend is [.., var last] ? new DateTimeOffset(last.On.ToDateTime(default), TimeSpan.Zero) : deal.OpenedAt);
        var score = Scoring.Of(deal, DealFacts.From(deal, DateOnly.FromDateTime(moment.DateTime), limits), moment, limits);
        var deciders = deal.InRole(BuyingRole.DecisionMaker).Where(person => person.LeftOn is null && !deal.IsOffLimits(person)).ToList();
        var network = InfluenceNetwork.Of(deal);
        var flag = score.Flags.FirstOrDefault();
        return new()
        {
            Owner = deal.OwnerName,
            Score = score.Value,
            Coverage = score.Coverage,
            Verdict = score.Verdict,
            HidesNumber = score.HideNumber,
            Flag = flag?.Text,
            IsVeto = flag?.IsHard == true,
            PartnerHelps = flag is { IsHard: true, Key: "QUALIF" },
            IsNoGoReviewed = deal.NoGoReviewedAt is not null,
            DecisionMakers = [.. deciders.Select(person => person.Name).Take(2)],
            WayIn = deciders.Select(person => network.PathTo(person.Id)).OfType<InfluencePath>().MinBy(path => path.Cost) is { } way
                ? [.. way.People.Select(person => person.Name)]
                : [],
            MayBeApproached = deal.MayBeApproached(),
            Bid = deal.BidDecision?.Choice,
            BidDue = deal.BidDecision?.Due,
            Help = deal.Requests is [.., { State: RequestState.NeedsHelp, Reply: { } help }] ? help : null,
            Unreached = deciders.Find(person => person.LastTwoWayTouch is null)?.Name,
        };
    }
}
