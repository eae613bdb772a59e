using System.Collections.Immutable;
using System.Text.Json;
using SalesBot.Sales.Content;
using SalesBot.Sales.Deals;
using SalesBot.Sales.NextActions;

namespace SalesBot.Tests.Sales.NextActions;

/// <summary>Every rule fires where it should, not where it should not, and says what the specification says.</summary>
public class RuleTests
{
    private static readonly JsonElement Nba = JsonDocument.Parse(File.ReadAllText(SourceTree.PathOf("SalesBot", "Sales", "Content", "domain-data.json"))).RootElement.GetProperty("nba");

    public static TheoryData<string> Rules => [.. RuleCases.All.Keys];

    [Fact]
    public void There_is_a_condition_a_case_and_content_for_every_rule()
    {
        var ids = Nba.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!).Concat(["N49", "N50", "N51", "N52", "N53"]).ToList();
        Assert.Equal(ids, BestActions.RuleIds);
        Assert.Equal(ids, RuleContent.All.Select(rule => rule.Id));
        Assert.Equal(ids, RuleCases.All.Keys);
    }

    [Fact]
    public void Texts_and_priorities_are_those_of_the_specification()
    {
        foreach (var rule in Nba.EnumerateArray())
        {
            var content = RuleContent.Get(rule.GetProperty("id").GetString()!);
            Assert.Equal(rule.GetProperty("en").GetString(), content.Text.En);
            Assert.Equal(rule.GetProperty("zh").GetString(), content.Text.Zh);
            Assert.Equal(rule.GetProperty("priority").GetString(), $"P{(int)content.Priority + 1}");
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_rule_fires_on_its_fact_and_is_gone_when_the_fact_is(string id)
    {
        var (fires, not) = RuleCases.All[id];
        var action = Assert.Single(Firing(fires), action => action.Rule == id);
        foreach (var text in new[] { action.Text, action.Step, action.Because })
        {
            Assert.DoesNotContain('{', text.En + text.Zh);
            Assert.False(string.IsNullOrWhiteSpace(text.En) || string.IsNullOrWhiteSpace(text.Zh));
        }

        Assert.DoesNotContain(Firing(not), other => other.Rule == id);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void At_most_three_are_shown_one_for_each_topic_and_none_when_frozen(string id)
    {
        var (fires, not) = RuleCases.All[id];
        foreach (var one in new[] { fires, not })
        {
            var shown = BestActions.Of(one.Deal, one.Account, SampleDeals.Now);
            Assert.InRange(shown.Length, 0, 3);
            Assert.Equal(shown.Length, shown.Select(action => action.Topic).Distinct().Count());
            Assert.Empty(BestActions.Of(one.Deal with { ComplianceHold = new(ComplianceKind.Collusion, "u1", SampleDeals.Now) }, one.Account, SampleDeals.Now));
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void In_the_quiet_period_nobody_is_approached(string id)
    {
        var one = RuleCases.All[id].Fires;
        var quiet = one.Deal.Submitted() with { ProcurementMode = ProcurementMode.Invited };
        Assert.All(Firing(one with { Deal = quiet }), action => Assert.True(!RuleContent.Get(action.Rule).IsContact || action.Text == RuleContent.Get(action.Rule).Variant("quiet"), action.Rule));
        Assert.All(BestActions.Of(quiet, one.Account, SampleDeals.Now), action => Assert.StartsWith("N", action.Rule, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Under_a_tender_people_are_approached_only_through_the_contact_of_the_file(string id)
    {
        var one = RuleCases.All[id].Fires;
        var tender = one.Deal with { Type = DealType.PassiveProject, Visits = [one.Deal.Visit with { Stage = Stage.Bidding }], Outcome = Outcome.Open };
        Assert.All(Firing(one with { Deal = tender }), action => Assert.True(
            !RuleContent.Get(action.Rule).IsContact || action.Text.En.Contains("named in the file", StringComparison.Ordinal), action.Rule));
    }

    [Fact]
    public void A_done_action_rests_a_week_and_one_not_useful_a_month()
    {
        var deal = RuleCases.All["N14"].Fires.Deal;
        var action = Assert.Single(BestActions.Of(deal, null, SampleDeals.Now), action => action.Rule == "N14");

        Assert.False(Shown(new ActionMark("N14", action.Cause, DoneAt: SampleDeals.Now.AddDays(-6))));
        Assert.True(Shown(new ActionMark("N14", action.Cause, DoneAt: SampleDeals.Now.AddDays(-7))));
        Assert.True(Shown(new ActionMark("N14", "another", DoneAt: SampleDeals.Now)));
        Assert.False(Shown(new ActionMark("N14", "another", NotUsefulAt: SampleDeals.Now.AddDays(-29))));
        Assert.True(Shown(new ActionMark("N14", "another", NotUsefulAt: SampleDeals.Now.AddDays(-30))));

        bool Shown(ActionMark mark) => BestActions.Of(deal with { ActionMarks = [mark] }, null, SampleDeals.Now).Any(other => other.Rule == "N14");
    }

    [Fact]
    public void More_urgent_comes_first_and_free_places_go_to_the_largest_losses()
    {
        foreach (var (fires, not) in RuleCases.All.Values)
        {
            foreach (var one in new[] { fires, not })
            {
                var shown = BestActions.Of(one.Deal, one.Account, SampleDeals.Now);
                Assert.Equal(shown.Select(action => action.Rank).OrderDescending(), shown.Select(action => action.Rank));
            }
        }
    }

    private static ImmutableArray<NextAction> Firing(Case one) => BestActions.Firing(one.Deal, one.Account, SampleDeals.Now);
}
