using System.Collections.Immutable;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Storage;

namespace SalesBot.Tests.Bot.Saying;

/// <summary>The history has words for every change a deal can hold.</summary>
public class ChangeWordsTests
{
    [Fact]
    public void Every_property_of_a_deal_has_words_or_is_told_by_another()
    {
        string[] rows = [nameof(Deal.Visits), nameof(Deal.Answers), nameof(Deal.People), nameof(Deal.NextSteps), nameof(Deal.Touches)];
        var all = typeof(Deal).GetProperties().Where(property => property.CanWrite).Select(property => property.Name);

        Assert.Empty(all.Except([.. rows, .. ChangeWords.Facts.Keys, .. ChangeWords.Silent]));
    }

    [Fact]
    public void A_change_is_told_from_what_to_what_in_both_languages()
    {
        var deal = Storage.DealSamples.New("deal-1", "tenant-1", "rep-1", Storage.DealSamples.Start);
        var part = new PartChange(nameof(Deal.Amount), "", new Money(3_000_000, "CNY"), new Money(3_500_000, "CNY"));
        var day = new DateOnly(2026, 11, 23);

        Assert.Equal("Amount: CNY 3.0m → CNY 3.5m", new ChangeWords(deal, Language.English, day).Of(part));
        Assert.Equal("金额：300万元 → 350万元", new ChangeWords(deal, Language.Chinese, day).Of(part));
        var step = new NextStep("S1", "site visit", new DateOnly(2026, 12, 3), StepOwner.Us);
        Assert.Equal(
            "Next step “site visit” moved from Thu 3 Dec to Thu 10 Dec",
            new ChangeWords(deal, Language.English, day).Of(new PartChange(nameof(Deal.NextSteps), "S1", step, step with { Due = new DateOnly(2026, 12, 10) })));
    }

    [Fact]
    public void What_changed_on_the_map_is_told_from_what_to_what()
    {
        var lu = new Person { Id = "p1", Name = "Engineer Lu" };
        var deal = Storage.DealSamples.New("deal-1", "tenant-1", "rep-1", Storage.DealSamples.Start) with { People = [lu, new Person { Id = "p2", Name = "Director He" }] };
        string Told(Language language, string name, object? before, object? after) =>
            Assert.Single(ListChangeWords.Of(new PartChange(name, "", before, after), deal, new DateOnly(2026, 11, 23))).In(language);

        Assert.Equal(
            "Engineer Lu: influence unknown → influence 4, stance unknown → in favour, nobody of ours → looked after by Li Na",
            Told(Language.English, nameof(Deal.People), lu, lu with { Influence = 4, Stance = 1, OurOwner = "Li Na" }));
        Assert.Equal("Engineer Lu：立场未知 → 支持", Told(Language.Chinese, nameof(Deal.People), lu, lu with { Stance = 1 }));
        Assert.Equal(
            "Director He listens to Engineer Lu",
            Told(Language.English, nameof(Deal.Influences), ImmutableArray<InfluenceEdge>.Empty, ImmutableArray.Create(new InfluenceEdge("p1", "p2", 2, InfluenceKind.Advises))));
        Assert.Equal(
            "不再是：李娜对口决策者",
            Told(Language.Chinese, nameof(Deal.Team), ImmutableArray.Create(new TeamAssignment(OurRole.SalesDirector, "李娜", BuyingRole.DecisionMaker)), ImmutableArray<TeamAssignment>.Empty));
        Assert.Equal(
            "Evaluation committee: 7 seats",
            Told(Language.English, nameof(Deal.Committees), null, ImmutableArray.Create(new Committee { Kind = CommitteeKind.Evaluation, Seats = 7 })));
    }

    [Fact]
    public void A_step_of_the_joint_plan_that_moved_is_told_from_which_day_to_which()
    {
        var deal = Storage.DealSamples.New("deal-1", "tenant-1", "rep-1", Storage.DealSamples.Start);
        var (test, sign) = (new PlanStep("p1", "site test", StepOwner.Customer, null, new DateOnly(2026, 12, 3)), new PlanStep("p2", "sign", StepOwner.Customer, null, null));
        var plan = new JointPlan([test, sign], Storage.DealSamples.Start);
        string[] Told(Language language, JointPlan now) =>
            [.. ListChangeWords.Of(new PartChange(nameof(Deal.Plan), "", plan, now), deal, new DateOnly(2026, 11, 23)).Select(text => text.In(language))];

        var moved = plan with { Steps = [test with { Due = new DateOnly(2026, 12, 10) }, sign with { Due = new DateOnly(2026, 12, 18) }] };
        Assert.Equal(["Joint plan “site test”: Thu 3 Dec → Thu 10 Dec", "Joint plan “sign”: no date → Fri 18 Dec"], Told(Language.English, moved));
        Assert.Equal(["推进计划“site test”：12月3日（周四） → 12月10日（周四）", "推进计划“sign”：无日期 → 12月18日（周五）"], Told(Language.Chinese, moved));
        Assert.Equal(
            ["Joint plan “site test” done", "Joint plan “sign” removed", "Joint plan “training” added", "Joint plan agreed by the customer, Tue 24 Nov"],
            Told(Language.English, new([test with { DoneAt = Storage.DealSamples.Start }, new("p3", "training", StepOwner.Us, null, null)], Storage.DealSamples.Start, new DateOnly(2026, 11, 24))));
    }

    [Fact]
    public void An_answer_that_became_better_known_is_told_from_what_to_what()
    {
        var deal = Storage.DealSamples.New("deal-1", "tenant-1", "rep-1", Storage.DealSamples.Start);
        var heard = new Answer { Key = "BUDGET", State = AnswerState.Answered, Value = new AnswerValue.Scale(3), Evidence = Evidence.Stated, By = "rep-1", At = Storage.DealSamples.Start };
        var part = new PartChange(nameof(Deal.Answers), "CONTACT", heard, heard with { Evidence = Evidence.Verified });
        var day = new DateOnly(2026, 11, 23);

        Assert.EndsWith(": 3 of 5, they said so → 3 of 5, verified", new ChangeWords(deal, Language.English, day).Of(part));
        Assert.EndsWith("：3分（满分5分），客户口头告知 → 3分（满分5分），已核实", new ChangeWords(deal, Language.Chinese, day).Of(part));
    }

    [Fact]
    public void What_was_reported_to_compliance_is_told_to_who_reported_it_only()
    {
        var deal = Storage.DealSamples.New("deal-1", "tenant-1", "rep-1", Storage.DealSamples.Start);
        var part = new PartChange(nameof(Deal.ComplianceHold), "", null, new ComplianceHold(ComplianceKind.Collusion, "rep-1", Storage.DealSamples.Start));
        var words = new ChangeWords(deal, Language.English, new DateOnly(2026, 11, 23));

        Assert.Equal("Compliance freeze: collusion", (words with { Reader = "rep-1" }).Of(part));
        Assert.Equal("Compliance freeze: frozen", (words with { Reader = "rep-2" }).Of(part));
    }
}
