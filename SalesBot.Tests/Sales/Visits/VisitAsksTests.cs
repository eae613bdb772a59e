using System.Text.Json;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Visits;
using SalesBot.Tests.Cards;

namespace SalesBot.Tests.Sales.Visits;

public class VisitAsksTests
{
    [Fact]
    public void A_decision_maker_is_asked_for_their_own_standard_first_and_price_is_left_out()
    {
        var asks = Asks(BriefSamples.Rich(null), "p1");
        Assert.Equal(VisitAsks.Most, asks.Length);
        Assert.Contains("best decision", asks[0].What.En, StringComparison.Ordinal);
        Assert.Equal("价格", asks[^1].What.Zh);
    }

    [Fact]
    public void Others_are_asked_what_they_can_answer_and_about_price_too()
    {
        var asks = Asks(BriefSamples.Rich(null), "p3");
        Assert.InRange(asks.Length, 1, VisitAsks.Most);
        Assert.DoesNotContain(asks, ask => ask.What.En.Contains("best decision", StringComparison.Ordinal) || ask.What.En == "price");
    }

    [Fact]
    public void Nothing_is_asked_while_the_rules_forbid_it()
    {
        var deal = BriefSamples.Rich(null);
        var submitted = deal with { ProcurementMode = ProcurementMode.Invited, Tender = new TenderCalendar { SubmittedAt = SampleDeals.Now } };
        var frozen = deal with { ComplianceHold = new ComplianceHold(ComplianceKind.Collusion, "u1", SampleDeals.Now) };
        var evaluated = deal with { ProcurementMode = ProcurementMode.LegalTender, People = [deal.People[0] with { Roles = [BuyingRole.DecisionMaker, BuyingRole.Evaluator] }] };
        Assert.All([submitted, frozen, evaluated, deal with { Type = DealType.PassiveProject }], forbidden => Assert.Empty(Asks(forbidden, "p1")));
    }

    [Fact]
    public void Every_ask_belongs_to_a_question_of_the_bank_and_every_role_names_asks()
    {
        using var stream = typeof(VisitAsks).Assembly.GetManifestResourceStream("SalesBot.Sales.Content.visit-asks.json")!;
        using var content = JsonDocument.Parse(stream);
        var keys = content.RootElement.GetProperty("asks").EnumerateObject().Select(ask => ask.Name).ToHashSet();
        Assert.All(keys, key => Assert.NotNull(QuestionBank.Get(key)));
        var roles = content.RootElement.GetProperty("roles").EnumerateObject().ToList();
        Assert.Equal(Enum.GetNames<BuyingRole>().Order(), roles.Select(role => role.Name).Order());
        Assert.All(roles.SelectMany(role => role.Value.EnumerateArray()), key => Assert.Contains(key.GetString()!, keys));
    }

    private static VisitAsk[] Asks(Deal deal, string personId) =>
        [.. VisitAsks.For(deal, Scoring.Of(deal, DealFacts.From(deal, SampleDeals.Today), SampleDeals.Now), deal.People.Find(person => person.Id == personId))];
}
