using System.Collections.Immutable;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Sales.Deals;
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
    public void What_was_reported_to_compliance_is_told_to_who_reported_it_only()
    {
        var deal = Storage.DealSamples.New("deal-1", "tenant-1", "rep-1", Storage.DealSamples.Start);
        var part = new PartChange(nameof(Deal.ComplianceHold), "", null, new ComplianceHold(ComplianceKind.Collusion, "rep-1", Storage.DealSamples.Start));
        var words = new ChangeWords(deal, Language.English, new DateOnly(2026, 11, 23));

        Assert.Equal("Compliance freeze: none → collusion", (words with { Reader = "rep-1" }).Of(part));
        Assert.Equal("Compliance freeze: none → frozen", (words with { Reader = "rep-2" }).Of(part));
    }
}
