using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;
using SalesBot.Storage;

namespace SalesBot.Tallies;

/// <summary>
/// The neighbours at our customers we work with, and how the deals done together ended in 12 months (seed 1.1.d5). Nothing
/// here ever suggests to drive somebody out:
/// <code>
/// partner health      伙伴状况
/// </code>
/// </summary>
internal sealed class PartnerHealthFeature() : Tally(CommandKind.PartnerHealth)
{
    internal override TallyView Of(Counted counted, Pen pen)
    {
        var scores = PartnerHealth.Of(counted.Deals, counted.Accounts, counted.Today);
        return new(
            CommandKind.PartnerHealth,
            pen.Say("Partners, 12 months", "合作伙伴，近12个月"),
            scores.IsEmpty ? pen.Say("No partner on record yet. Type: suppliers: Delta, partner.", "还没有登记。可输入：供应商：德尔塔，合作。") : pen.Say("Deals done together that ended", "一起做、已结束的商机"),
            [.. scores.Select(score => (score.Company + pen.Say(": ", "："), How(score, pen)))]);
    }

    protected override bool Counts(DealSummary deal) => true;

    private static string How(PartnerScore score, Pen pen)
    {
        var (won, lost) = (score.Joint.Won, score.Joint.Lost);
        var joint = won + lost == 0 ? pen.Say("nothing together yet", "还没有一起做过") : pen.Say($"won {won}, lost {lost}", $"赢{won}，输{lost}");
        return joint + (score.IsRivalToo ? pen.Say("; a rival elsewhere: note what may be shared", "；别处也是对手：写清哪些可共享") : "");
    }
}
