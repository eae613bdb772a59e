using System.Collections.Immutable;
using SalesBot.Sales.Alerts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Stalls;
using SalesBot.Storage;

namespace SalesBot.Alerts;

/// <summary>A deal with its alert, as somebody who may see both looks at it.</summary>
/// <param name="Deal">The deal as it is now.</param>
/// <param name="Rung">As whom: its owner or whoever covers, their manager, or a manager above.</param>
/// <param name="Look">How it stands, on the owner's clock.</param>
/// <param name="Above">The owner's managers, the nearest first.</param>
internal sealed record AlertCase(Deal Deal, AlertRung Rung, AlertLook Look, ImmutableArray<ManagerLink> Above)
{
    /// <summary>The alert that asks for something; null if none does.</summary>
    public Alert? Alive => Deal.Alert is { IsAlive: true } alert ? alert : null;

    /// <summary>The hold it is in; null if it is in none.</summary>
    public Hold? Hold => Deal.HoldOn(Look.Today);

    /// <summary>Whether the reader owns the deal, or stands in for who does.</summary>
    public bool IsOwners => Rung == AlertRung.Owner;

    /// <summary>
    /// The alert somebody acts on: the stored one, or, where the facts call for one that nobody has raised yet, that one.
    /// It was told to nobody, so it is told as usual when the deal is looked at next.
    /// </summary>
    public Alert? ToActOn => Alive
        ?? (Deal.ComplianceHold is null && Deal.Alert?.State != AlertState.Dismissed && Alert.Review(Deal.Alert, Look).Alert is { IsAlive: true } opened
            ? opened with { Rung = AlertRung.Owner, Pushes = Deal.Alert?.Pushes ?? [] }
            : null);

    /// <summary>The same with the deal after a change.</summary>
    public AlertCase With(Deal after)
    {
        var facts = StallFacts.Of(after, Look.Parameters);
        return this with { Deal = after, Look = Look with { OwnerId = after.OwnerId, Facts = facts, Stall = Stall.Of(facts, Look.Now, Look.Parameters) } };
    }
}
