using Microsoft.Bot.Schema;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Saying;
using SalesBot.Bot.Tenants;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Touches;

namespace SalesBot.DealFiles;

/// <summary>
/// All that is kept of a deal beside its answers and people, and how each of it stands:
/// <code>
/// file lakeside                    商机档案 湖畔汽车
/// </code>
/// </summary>
public sealed class DealFileFeature() : DealCardFeature(CommandKind.DealFile)
{
    /// <inheritdoc/>
    protected override Task<IMessageActivity> CardAsync(Talk talk, Deal deal)
    {
        ArgumentNullException.ThrowIfNull(talk);
        ArgumentNullException.ThrowIfNull(deal);
        return Task.FromResult(CardMessage.Of(DealFileCard.Draw(deal.Id, deal.AccountName, Rows(deal, talk.Turn.Company, talk.Language), talk.Pen)));
    }

    /// <summary>Every list with how it stands; what is open stands first, else in the order in which a deal comes to them.</summary>
    internal static IReadOnlyList<DealFileRow> Rows(Deal deal, Tenant company, Language language)
    {
        var (charter, lines, risks, partners) = (deal.All<CharterPart>().Count(), deal.All<Requirement>().ToList(), deal.All<DeliveryRisk>().ToList(), deal.All<Partner>().ToList());
        var (gaps, open, unsigned) = (lines.Count(line => line.IsGap), risks.Count(risk => risk.IsOpen), partners.Count(partner => partner.IsOpen));
        var (offer, standing, rivals) = (deal.All<DealLine>().Count(), deal.All<GoodStanding>().Count(), deal.All<Competitor>().Count());
        var looks = deal.CountingTouches().Select(touch => touch.Debrief).OfType<Debrief>().ToList();
        var average = looks.Count == 0 ? 0 : (int)Math.Round(looks.Average(look => look.Average), MidpointRounding.AwayFromZero);
        var (asked, answered) = (company.OwnQuestions.Count(), company.OwnQuestions.Count(question => deal.All<OwnAnswer>().Any(answer => answer.Question == question.Id)));
        DealFileRow[] rows =
        [
            Row(CommandKind.Charter, new("Charter", "立项书"), new($"{charter} of 6 parts known", $"6项已知{charter}项"), deal.Unplaced() is not null),
            Row(CommandKind.Value, new("Pressure and value", "压力与价值"), Said(deal, "PROBLEM", "VALUE"), false),
            Row(CommandKind.Requirements, new("Requirements", "需求条目"), lines.Count == 0 ? Empty : new($"{RecordWords.Count(lines.Count, "line")}, {RecordWords.Count(gaps, "gap")}", $"{lines.Count}条，缺口{gaps}个"), lines.Exists(line => line is { IsGap: true, GapOwner: null })),
            Row(CommandKind.DeliveryRisks, new("Delivery risks", "实施风险"), risks.Count == 0 ? Empty : new($"{RecordWords.Count(risks.Count, "risk")}, {open} open", $"{risks.Count}项，未处理{open}项"), open > 0),
            Row(CommandKind.Partners, new("Partners", "合作伙伴"), partners.Count == 0 ? Empty : new($"{partners.Count}, {unsigned} not in writing", $"{partners.Count}家，{unsigned}家未书面约定"), unsigned > 0),
            Row(CommandKind.Competitors, new("Competitors", "竞争对手"), rivals == 0 ? Empty : deal.Ahead() is { } ahead ? new($"{rivals}, {ahead.Text} ahead", $"{rivals}家，{ahead.Text}领先") : new($"{rivals}, nobody ahead", $"{rivals}家，没有人领先"), deal.Ahead() is not null),
            Row(CommandKind.OfferLines, new("Offer", "报价内容"), offer == 0 ? Empty : new($"{RecordWords.Count(offer, "line")}", $"{offer}项"), false),
            Row(CommandKind.Standing, new("Standing", "实力与口碑"), standing == 0 ? Empty : new($"{standing} noted", $"{standing}条"), false),
            Row(looks.Count == 0 ? CommandKind.Debrief : CommandKind.LookBacks, new("Look backs", "团队复盘"), looks.Count == 0 ? Empty : new($"{looks.Count} kept, about {average} of 5", $"{looks.Count}次，平均约{average}分"), looks.FirstOrDefault()?.Average < 3),
            .. asked == 0 ? Array.Empty<DealFileRow>() : [Row(CommandKind.CompanyQuestions, new("Company questions", "公司问题"), new($"{answered} of {asked} answered", $"{asked}题，已答{answered}题"), answered < asked)],
        ];
        return [.. rows.OrderByDescending(row => row.IsOpen)];

        DealFileRow Row(CommandKind command, Text name, Text how, bool isOpen) => new(command, name.In(language), how.In(language), isOpen);
    }

    private static Text Said(Deal deal, string problem, string value) =>
        (deal.Answers.ContainsKey(problem), deal.Answers.ContainsKey(value)) switch
        {
            (true, true) => new("problem and figure told", "问题和数字都已说明"),
            (true, false) => new("no figure yet", "还没有数字"),
            (false, true) => new("problem not told yet", "还没说明问题"),
            _ => Empty,
        };

    private static Text Empty { get; } = new("nothing yet", "还没有");
}
