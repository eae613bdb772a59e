using SalesBot.Sales.Qualification;

namespace SalesBot.Sales.Deals;

/// <summary>What the three classification questions decide (domain 2.2).</summary>
/// <param name="Type">The deal type.</param>
/// <param name="Origin">How the tender reached us; only for a passive project.</param>
public sealed record Classification(DealType Type, TenderOrigin? Origin = null)
{
    /// <summary>Where such a deal begins: a passive project with the tender in hand, any other at the research.</summary>
    public Stage FirstStage => Type == DealType.PassiveProject ? Stage.Selection : Stage.Research;

    /// <summary>Typical days to the signature: 270, 210 or 150 by default (domain 2.5).</summary>
    public int TypicalDays(Parameters limits) => limits.Stages.ToSignature(Type);

    /// <summary>The same for people: "about 7 months", "约7个月".</summary>
    public Text TypicalTime(Parameters limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var months = (int)Math.Round(TypicalDays(limits) / 30.0, MidpointRounding.AwayFromZero);
        return new(months == 1 ? "about 1 month" : $"about {months} months", $"约{months}个月");
    }

    /// <summary>The type, from the first two answers.</summary>
    /// <param name="keyAccount">Is the customer a key account of ours, or is this part of a continuing relation?</param>
    /// <param name="tenderBeforeUs">Did they publish or send a tender before we helped define the need? Not asked of a key account.</param>
    /// <param name="origin">How the tender reached us; ignored unless the deal is passive.</param>
    public static Classification Of(bool keyAccount, bool tenderBeforeUs = false, TenderOrigin? origin = null) =>
        keyAccount ? new(DealType.KeyAccount)
        : tenderBeforeUs ? new(DealType.PassiveProject, origin)
        : new(DealType.ActiveProject);
}
