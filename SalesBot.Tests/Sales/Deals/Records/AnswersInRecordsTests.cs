using SalesBot.Sales.Deals;
using SalesBot.Sales.Deals.Records;
using SalesBot.Sales.Qualification;

namespace SalesBot.Tests.Sales.Deals.Records;

/// <summary>What the lists of a deal say of the questions that are asked too.</summary>
public class AnswersInRecordsTests
{
    public static TheoryData<string, DealType, DealRecord[], string?> Proposals => new()
    {
        { "SPECFIT", DealType.PassiveProject, [Line("a", true, Fit.Met), Line("b", true, Fit.Met)], "all" },
        { "SPECFIT", DealType.PassiveProject, [Line("a", true, Fit.Met), Line("b", false, Fit.Deviation)], "minor" },
        { "SPECFIT", DealType.PassiveProject, [Line("a", true, Fit.Clarify)], "waivable" },
        { "SPECFIT", DealType.PassiveProject, [Line("a", true, null), Line("b", true, Fit.Cannot)], "fail" },
        { "SPECFIT", DealType.PassiveProject, [Line("a", true, null), Line("b", true, Fit.Met)], null },
        { "SPECFIT", DealType.KeyAccount, [Line("a", true, Fit.Met)], null },
        { "NEEDBY", DealType.PassiveProject, [Line("a", true, null, Author.Rival), Line("b", true, null, Author.Ours)], "locked" },
        { "NEEDBY", DealType.PassiveProject, [Line("a", false, null, Author.Rival), Line("b", false, null, Author.Rival)], "vendor_open" },
        { "NEEDBY", DealType.PassiveProject, [Line("a", true, null, Author.Customer)], "neutral" },
        { "CRITERIA_BY", DealType.KeyAccount, [Line("a", true, null, Author.Ours), Line("b", true, null, Author.Ours), Line("c", true, null, Author.Customer)], "we" },
        { "CRITERIA_BY", DealType.KeyAccount, [Line("a", true, null, Author.Ours), Line("b", true, null, Author.Customer)], "customer" },
        { "NEEDDEF", DealType.ActiveProject, [Line("a", true, null, Author.Ours)], "adopted" },
        { "NEEDDEF", DealType.ActiveProject, [Line("a", true, null, Author.Customer)], null },
        { "SOLUTION", DealType.KeyAccount, [Line("a", false, Fit.Met), Line("b", false, Fit.Cannot)], "3" },
        { "SOLUTION", DealType.KeyAccount, [Line("a", false, Fit.Met), Line("b", false, null)], null },
        { "IMPLRISK", DealType.PassiveProject, [Risk("a", 3, 3)], "1" },
        { "IMPLRISK", DealType.PassiveProject, [Risk("a", 3, 3) with { IsExcluded = true }], "4" },
        { "IMPLRISK", DealType.PassiveProject, [Risk("a", 3, 3) with { Priced = new Money(1, "CNY") }, new SiteSurvey { Id = SiteSurvey.TheId, Text = "", On = SampleDeals.Today }], "5" },
        { "IMPLRISK", DealType.PassiveProject, [], null },
        { "ROLE_PP", DealType.PassiveProject, [new Partner { Id = "p", Text = "Haitong", Kind = PartnerKind.Integrator, Duties = "customs", AgreedOn = SampleDeals.Today }], "sub_signed" },
        { "ROLE_PP", DealType.PassiveProject, [new Partner { Id = "p", Text = "Haitong", Kind = PartnerKind.Agent, Duties = "customs" }], "unsigned" },
        { "ROLE_PP", DealType.PassiveProject, [new Partner { Id = "p", Text = "Haitong", Kind = PartnerKind.Agent }], "unclear" },
        { "CHARTER", DealType.ActiveProject, [Part("content", true), Part("steps", false)], "content+ steps-" },
        { "BUDGET", DealType.ActiveProject, [new CharterApproval { Id = CharterApproval.TheId, Text = "", Budget = new Money(9_000_000, "CNY"), Year = 2027 }], "80-99%" },
        { "BUDGET", DealType.ActiveProject, [new CharterApproval { Id = CharterApproval.TheId, Text = "", Budget = new Money(9_000_000, "EUR") }], null },
    };

    [Theory]
    [MemberData(nameof(Proposals))]
    public void Records_propose_an_answer_only_where_they_tell_it(string key, DealType type, DealRecord[] records, string? proposed)
    {
        var deal = SampleDeals.New(type, Stage.Selection) with { Amount = new Money(10_000_000, "CNY"), Records = [.. records] };
        Assert.Equal(proposed, Code(deal.RecordAnswers().FirstOrDefault(answer => answer.Key == key)?.Value));
    }

    [Fact]
    public void What_is_on_record_is_not_proposed_again()
    {
        var deal = SampleDeals.New(DealType.PassiveProject, Stage.Selection) with { Records = [Line("a", true, Fit.Met)] };
        Assert.Contains(deal.OpenRecordAnswers(), answer => answer.Key == "SPECFIT");
        Assert.DoesNotContain(deal.Answered("SPECFIT", "all", Evidence.Verified).OpenRecordAnswers(), answer => answer.Key == "SPECFIT");
        Assert.Contains(deal.Answered("SPECFIT", "minor", Evidence.Verified).OpenRecordAnswers(), answer => answer.Key == "SPECFIT");
    }

    [Fact]
    public void A_consortium_waits_for_the_file_of_a_legal_tender()
    {
        var deal = SampleDeals.New(DealType.PassiveProject, Stage.Selection) with { ProcurementMode = ProcurementMode.LegalTender };
        Assert.False(deal.MayFormConsortium());
        Assert.True((deal with { Tender = new TenderCalendar { FileIssued = SampleDeals.Today } }).MayFormConsortium());
        Assert.True((deal with { ProcurementMode = ProcurementMode.Invited }).MayFormConsortium());
    }

    private static Requirement Line(string id, bool mandatory, Fit? fit, Author? author = null) => new() { Id = id, Text = id, IsMandatory = mandatory, Fit = fit, Author = author };

    private static DeliveryRisk Risk(string id, int likelihood, int impact) => new() { Id = id, Text = id, Likelihood = likelihood, Impact = impact };

    private static CharterPart Part(string code, bool present) => new() { Id = CharterPart.IdOf(code), Code = code, Text = "", IsPresent = present, On = SampleDeals.Today };

    private static string? Code(AnswerValue? value) => value switch
    {
        AnswerValue.Choice choice => choice.Option,
        AnswerValue.Scale scale => $"{scale.Rating}",
        AnswerValue.Budget budget => budget.Band,
        AnswerValue.Parts parts => string.Join(' ', parts.Known.Select(part => part.Key + (part.Value ? "+" : "-"))),
        _ => null,
    };
}
