using System.Text.RegularExpressions;
using SalesBot.Briefs;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;
using SalesBot.Sales.Deals;
using SalesBot.Tests.Bench;
using SalesBot.Tests.Cards;
using SalesBot.Tests.Sales;

namespace SalesBot.Tests.Briefs;

public partial class BriefWriterTests
{
    [Fact]
    public void Both_languages_carry_the_same_numbers_where_they_write_them_alike()
    {
        // Amounts and dates are written in each language's own way; everything else shows the same figures.
        var lines = BriefSamples.Full() is var brief ? brief.People.Concat(brief.Asks).Concat(brief.Risks) : [];
        Assert.All(lines, line => Assert.Equal(Figures(line.Rest.En), Figures(line.Rest.Zh)));
    }

    [Fact]
    public void Names_and_a_persons_own_words_are_never_translated()
    {
        var brief = BriefSamples.Full();
        Assert.All(brief.People, line => Assert.Equal(line.Lead.En.TrimEnd(' ', ':'), line.Lead.Zh.TrimEnd('：')));
        Assert.Equal("每次停电检修，一个片区要停半天", brief.Problem);
        Assert.Contains("减少停电检修", brief.Gain!.Rest.En, StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_knows_is_left_out()
    {
        var brief = BriefSamples.Bare();
        Assert.Null(brief.Problem);
        Assert.Null(brief.Gain);
        Assert.Empty(brief.People);
        Assert.All(brief.Sections, section => Assert.NotEmpty(section.Lines));
        Assert.DoesNotContain(brief.Sections, section => section.Title.En is "Tender" or "Follow-ons" or "Last contacts" or "Steps and promises" or "Key points");
    }

    [Fact]
    public void A_full_deal_tells_every_part()
    {
        string[] parts = ["Deal", "People", "Risks", "Checklist", "What costs points", "Steps and promises", "Tender", "Moved on without", "Key points", "Follow-ons", "Last contacts", "Stages"];
        Assert.Equal(parts, BriefSamples.Full().Sections.Select(section => section.Title.En));
    }

    [Fact]
    public void Who_must_not_be_contacted_is_named_by_rule_only()
    {
        var deal = BriefSamples.Rich(null);
        var tender = deal with
        {
            ProcurementMode = ProcurementMode.LegalTender,
            People = deal.People.SetItem(1, deal.People[1] with { Roles = [BuyingRole.Evaluator] }),
        };
        var brief = BriefOf(tender);
        Assert.NotNull(brief.ByRule);
        Assert.DoesNotContain(brief.People.Concat(brief.Risks).Concat(brief.Sections.SelectMany(section => section.Lines)), line => (line.Lead.Zh + line.Rest.Zh).Contains("钱总工", StringComparison.Ordinal));
    }

    [Fact]
    public void A_frozen_deal_tells_nothing_but_that()
    {
        var brief = BriefOf(BriefSamples.Rich(null) with { ComplianceHold = new ComplianceHold(ComplianceKind.Collusion, "u1", SampleDeals.Now) });
        Assert.Empty(brief.Asks);
        Assert.Empty(brief.Risks);
        Assert.Single(brief.Sections);
        Assert.Contains("冻结", brief.NoAsking!.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void A_letter_to_anybody_is_short_polite_and_tells_nothing_of_ours()
    {
        var deal = BriefSamples.Rich(null);
        var visits = new[] { Visit.None, new Visit(deal.People[0], SampleDeals.Today.AddDays(1), new Visitor(new("director", "总监"), new("sales director", "销售总监"))), new Visit(null, SampleDeals.Today.AddDays(5), null) };
        foreach (var letter in from person in deal.People from visit in visits select CustomerLetter.Write(deal, person, visit, SampleDeals.Today))
        {
            Assert.Empty(ReadingRules.BrokenBy(letter.En));
            Assert.Empty(ReadingRules.BrokenBy(letter.Zh));
            Assert.Contains("您好", letter.Zh, StringComparison.Ordinal);
            Assert.All(new[] { "我方", "评分", "立场", "对手", "预算" }, word => Assert.DoesNotContain(word, letter.Zh, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Of_the_customers_own_lists_only_what_matters_is_told()
    {
        var account = new Account { Id = "a1", TenantId = "t1", Name = "Harbour", ContractEnd = SampleDeals.Today.AddDays(91), Qualifications = [new("q1", "ISO 27001", ValidUntil: SampleDeals.Today.AddDays(61))] };
        var pressing = account with
        {
            Pressures = [Pressure.Cost],
            ContractEnd = SampleDeals.Today.AddDays(90),
            Qualifications = [new("q1", "ISO 27001", ValidUntil: SampleDeals.Today.AddDays(60)), new("q2", "fire permit", ValidUntil: SampleDeals.Today.AddDays(-1))],
        };

        Assert.DoesNotContain(BriefOf(BriefSamples.Rich(null), account).Sections, section => section.Title.En == "Customer");
        Assert.Equal(
            ["Pressed by: ", "Expired: ", "Ends soon: ", "Contract ends: "],
            BriefOf(BriefSamples.Rich(null), pressing).Sections.Single(section => section.Title.En == "Customer").Lines.Select(line => line.Lead.En));
    }

    private static Brief BriefOf(Deal deal, Account? account = null) => BriefWriter.Write(
        deal,
        SalesBot.Sales.Qualification.Scoring.Of(deal, SalesBot.Sales.Qualification.DealFacts.From(deal, SampleDeals.Today), SampleDeals.Now),
        Visit.None,
        SampleDeals.Now,
        account);

    private static IEnumerable<string> Figures(string text) => Figure().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\d+")]
    private static partial Regex Figure();
}
