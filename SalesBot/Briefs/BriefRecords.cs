using System.Collections.Immutable;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;

namespace SalesBot.Briefs;

/// <summary>What of the deal's file matters now: gaps, open risks, partners without a paper, and what speaks for us.</summary>
internal static class BriefRecords
{
    private const int MostOfAKind = 3;
    private const int MostWords = 60;

    /// <summary>The lines that matter; a file in good order says only what speaks for us.</summary>
    public static BriefSection Of(Deal deal) => new(new("From the deal file", "商机档案"),
    [
        .. Gaps(deal), .. Risks(deal), .. Partners(deal), .. Rivals(deal), .. Standing(deal),
    ]);

    private static IEnumerable<BriefLine> Gaps(Deal deal) => deal.All<Requirement>()
        .Where(line => line.IsGap && (line.IsMandatory || line.GapOwner is null)).OrderByDescending(line => line.IsMandatory).Take(MostOfAKind)
        .Select(line => new BriefLine(
            line.IsMandatory ? new("Mandatory, not met: ", "强制项未满足：") : new("Gap without an owner: ", "缺口无人负责："),
            BriefWriter.Own(Escaped.Plain(line.Text, MostWords))));

    private static IEnumerable<BriefLine> Risks(Deal deal) => deal.All<DeliveryRisk>()
        .Where(risk => risk.IsOpen).OrderByDescending(risk => risk.Weight).Take(MostOfAKind)
        .Select(risk => new BriefLine(new("Risk not priced: ", "风险未处理："), BriefWriter.Own(Escaped.Plain(risk.Text, MostWords))));

    private static IEnumerable<BriefLine> Partners(Deal deal) => deal.All<Partner>()
        .Where(partner => partner.IsOpen).Take(MostOfAKind)
        .Select(partner => new BriefLine(new("Not in writing: ", "未书面约定："), BriefWriter.Own(Escaped.Plain(partner.Text, MostWords))));

    private static IEnumerable<BriefLine> Rivals(Deal deal) => deal.All<Competitor>()
        .Where(rival => rival.IsAhead && !rival.IsNothing).OrderByDescending(rival => rival.Position).Take(MostOfAKind)
        .Select(rival => new BriefLine(new("Ahead of us: ", "领先我们："), BriefWriter.Own(Escaped.Plain(rival.Strength is { } strength ? $"{rival.Text} ({strength})" : rival.Text, MostWords))));

    private static IEnumerable<BriefLine> Standing(Deal deal) => deal.All<GoodStanding>().Take(MostOfAKind).Select(proof =>
    {
        var (what, kind) = (Escaped.Plain(proof.Text, MostWords), proof.Kind.Name());
        var lead = proof.Kind == StandingKind.WordOfMouth ? new Text("Good word: ", "口碑：") : new Text($"Shown, {kind.En}: ", $"已出示{kind.Zh}：");
        return new BriefLine(lead, proof.ToWhom is { } who ? new($"{what} (to {who})", $"{what}（{who}）") : BriefWriter.Own(what));
    });
}
