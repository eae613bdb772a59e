using AdaptiveCards;
using SalesBot.Bot.Tenants;
using SalesBot.Sales.Alerts;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Charters;
using SalesBot.Competitors;
using SalesBot.DealFiles;
using SalesBot.DeliveryRisks;
using SalesBot.OfferLines;
using SalesBot.Partners;
using SalesBot.Requirements;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Standings;
using SalesBot.Tallies;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Cards;

/// <summary>The lists of a deal as they are shown, each by the feature that keeps it.</summary>
internal static class RecordSamples
{
    public static readonly Dictionary<string, Func<Pen, AdaptiveCard>> All = new()
    {
        ["charter"] = pen => CharterCard.Draw(CharterViews.Of(Deal(pen), pen.Language, SampleDeals.Today, mayDraft: true), pen),
        ["charter-none"] = pen => CharterCard.Draw(CharterViews.Of(Bare(pen), pen.Language, SampleDeals.Today, mayDraft: false), pen),
        ["charter-draft"] = pen => CharterDraftCard.Draw("dl_LK95", pen.Say("Project charter, draft: MES in 3 plants", "立项书（草案）：三个工厂MES系统"), CharterPage.Rows(Deal(pen), pen.Language), pen),
        ["requirements"] = pen => RecordListCard.Draw(new RequirementsFeature().View(Desk(Deal(pen), pen), 0, pen), pen),
        ["requirement"] = pen => RecordCard.Draw(new RequirementsFeature().ViewOf(Desk(Deal(pen), pen), Deal(pen).All<Requirement>().First(), pen), pen),
        ["delivery-risks"] = pen => RecordListCard.Draw(new DeliveryRisksFeature().View(Desk(Deal(pen), pen), 0, pen), pen),
        ["delivery-risks-none"] = pen => RecordListCard.Draw(new DeliveryRisksFeature().View(Desk(Bare(pen), pen), 0, pen), pen),
        ["delivery-risk"] = pen => RecordCard.Draw(new DeliveryRisksFeature().ViewOf(Desk(Deal(pen), pen), Deal(pen).All<DeliveryRisk>().First(), pen), pen),
        ["partners"] = pen => RecordListCard.Draw(new PartnersFeature().View(Desk(Deal(pen), pen), 0, pen), pen),
        ["partner"] = pen => RecordCard.Draw(new PartnersFeature().ViewOf(Desk(Deal(pen), pen), Deal(pen).All<Partner>().First(), pen), pen),
        ["offer-lines"] = pen => RecordListCard.Draw(new OfferLinesFeature().View(Desk(Deal(pen), pen), 0, pen), pen),
        ["standing"] = pen => RecordListCard.Draw(new StandingsFeature().View(Desk(Deal(pen), pen), 0, pen), pen),
        ["competitors"] = pen => RecordListCard.Draw(new CompetitorsFeature().View(Desk(Deal(pen), pen), 0, pen), pen),
        ["competitor"] = pen => RecordCard.Draw(new CompetitorsFeature().ViewOf(Desk(Deal(pen), pen), Deal(pen).All<Competitor>().First(), pen), pen),
        ["win-loss"] = pen => TallyCard.Draw(new(CommandKind.WinLoss, pen.Say("Won and lost", "胜负统计"), pen.Say("6 that ended", "已结束6个"), [(pen.Say("Delta: ", "德尔塔："), pen.Say("won 1, lost 3; power: won 0, lost 2", "赢1，输3；电力：赢0，输2")), (pen.Say("Doing nothing: ", "不上项目："), pen.Say("won 0, lost 2", "赢0，输2"))]), pen),
        ["win-loss-bound"] = pen => TallyCard.Draw(
            new(CommandKind.WinLoss, pen.Say("Won and lost", "胜负统计"), pen.Say("60 that ended", "已结束60个"), [.. Enumerable.Range(1, 5).Select(at => ($"Rival {at}: ", pen.Say("won 3, lost 2", "赢3，输2")))]) { Bound = new(60, 143) }, pen),
        ["effort-share"] = pen => TallyCard.Draw(new EffortShareFeature().Of(new([Deal(pen)], [], SampleDeals.Today), pen), pen),
        ["partner-health"] = pen => TallyCard.Draw(new PartnerHealthFeature().Of(new([Deal(pen)], [Delta(pen)], SampleDeals.Today), pen), pen),
        ["deal-file-asked"] = pen => DealFileCard.Draw("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), DealFileFeature.Rows(Deal(pen), AdminSamples.Company(pen), pen.Language), pen),
        ["deal-file"] = pen => DealFileCard.Draw("dl_LK95", pen.Say("Lakeside Automotive", "湖畔汽车"), DealFileFeature.Rows(Deal(pen), Tenant.With(AlertRules.Default), pen.Language), pen),
    };

    /// <summary>A tender with something in every list.</summary>
    public static Deal Deal(Pen pen)
    {
        DealRecord[] records =
        [
            new CharterPart { Id = CharterPart.IdOf("content"), Code = "content", Text = pen.Say("One execution system for three plants", "三个工厂统一执行系统"), On = SampleDeals.Today.AddDays(-9), Source = pen.Say("Ms Lin", "林经理") },
            new CharterPart { Id = CharterPart.IdOf("timetable"), Code = "timetable", Text = pen.Say("March to September 2027", "2027年3月至9月"), On = SampleDeals.Today.AddDays(-9), Source = pen.Say("Ms Lin", "林经理") },
            new CharterPart { Id = CharterPart.IdOf("evaluation"), Code = "evaluation", Text = string.Empty, IsPresent = false, On = SampleDeals.Today.AddDays(-9) },
            new CharterApproval { Id = CharterApproval.TheId, Text = string.Empty, Number = "2026-118", Budget = new Money(9_000_000, "CNY"), Year = 2027 },
            new CharterRest { Id = CharterRest.TheId, Text = pen.Say("6. Safety: nobody enters the press hall", "六、安全要求：任何人不得进入冲压车间") },
            new Requirement { Id = "rq_1", Text = pen.Say("Own data centre", "自有数据中心"), IsMandatory = true, Author = Author.Rival, Fit = Fit.Cannot },
            new Requirement { Id = "rq_2", Text = pen.Say("Response within 4 hours", "4小时到场"), IsMandatory = true, Author = Author.Customer, Fit = Fit.Met, Solution = pen.Say("branch in Wuxi", "无锡办事处") },
            new Requirement { Id = "rq_3", Text = pen.Say("Interface to the old plant system", "与旧系统对接"), Author = Author.Ours, Fit = Fit.Deviation, GapOwner = pen.Say("Haitong", "海通") },
            new Requirement { Id = "rq_4", Text = pen.Say("Training on site", "现场培训") },
            new Requirement { Id = "rq_5", Text = pen.Say("Spare parts for 10 years", "备件供应10年"), Author = Author.Neutral, Fit = Fit.Met },
            new DeliveryRisk { Id = "rk_1", Text = pen.Say("No crane on site", "现场没有吊车"), Likelihood = 3, Impact = 3, Owner = pen.Say("Zhang Wei", "张伟") },
            new DeliveryRisk { Id = "rk_2", Text = pen.Say("Customs take longer", "清关时间长"), Likelihood = 2, Impact = 2, Priced = new Money(200_000, "CNY") },
            new DeliveryRisk { Id = "rk_3", Text = pen.Say("Old cables", "旧电缆"), IsExcluded = true },
            new SiteSurvey { Id = SiteSurvey.TheId, Text = string.Empty, On = SampleDeals.Today.AddDays(-3) },
            new Partner { Id = "pt_1", Text = pen.Say("Haitong", "海通"), Kind = PartnerKind.Agent, Duties = pen.Say("customs", "清关"), Risks = pen.Say("delay", "延误") },
            new Partner { Id = "pt_2", Text = pen.Say("Delta Systems", "德尔塔系统"), Kind = PartnerKind.Supplier, Duties = pen.Say("cabinets", "机柜"), Risks = pen.Say("quality", "质量"), AgreedOn = SampleDeals.Today.AddDays(-5), IsBackToBack = false },
            new OwnAnswer { Id = "own-1", Question = "1", Text = pen.Say("yes, ISO 14001", "有，ISO 14001") },
            new DealLine { Id = "ln_1", Text = pen.Say("MES licence for 3 plants", "三个工厂MES许可"), Kind = LineKind.Product, Price = new Money(7_000_000, "CNY") },
            new DealLine { Id = "ln_2", Text = pen.Say("Start-up training", "上线培训"), Kind = LineKind.Service, Price = new Money(300_000, "CNY") },
            new DealLine { Id = "ln_3", Text = pen.Say("Consignment stock", "寄售库存"), Kind = LineKind.SupplyTerm },
            new Competitor { Id = "cp_1", Text = pen.Say("Delta", "德尔塔"), Position = RivalPosition.TheyLead, IsIncumbent = true, Strength = pen.Say("service", "服务"), Supporters = pen.Say("Mr Li", "李工"), Price = pen.Say("9.1m", "910万") },
            new Competitor { Id = "cp_2", Text = pen.Say("Orion", "奥瑞"), Position = RivalPosition.WeLead },
            new GoodStanding { Id = "gs_1", Text = pen.Say("Audited accounts 2025", "2025年审计报告"), Kind = StandingKind.Accounts, ToWhom = pen.Say("Ms Lin", "林经理") },
            new GoodStanding { Id = "gs_2", Text = pen.Say("Mr Zhou of Huadong praised us", "华东周总夸过我们"), Kind = StandingKind.WordOfMouth, ToWhom = pen.Say("Mr Ma", "马总") },
        ];
        return Bare(pen) with { Amount = new Money(9_500_000, "CNY"), Records = [.. records] };
    }

    private static Account Delta(Pen pen) => new() { Id = "ac_1", TenantId = "tenant", Name = pen.Say("Huadong Grid", "华东某电网"), Ring = [new("r1", pen.Say("Delta", "德尔塔"), IsPartner: true, IsRival: true)] };

    private static DealDesk Desk(Deal deal, Pen pen) => new(deal, new Viewer(SampleDeals.Today, pen.Language));

    private static Deal Bare(Pen pen) => SampleDeals.New(DealType.PassiveProject, Stage.Selection) with { AccountName = pen.Say("Lakeside Automotive", "湖畔汽车"), Title = pen.Say("MES in 3 plants", "三个工厂MES系统") };
}
