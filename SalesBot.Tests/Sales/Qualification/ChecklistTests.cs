using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

public class ChecklistTests
{
    [Theory]
    [InlineData(DealType.KeyAccount)]
    [InlineData(DealType.ActiveProject)]
    [InlineData(DealType.PassiveProject)]
    public void A_list_has_twenty_questions_that_weigh_100(DealType type)
    {
        var entries = Checklist.For(type).Entries;

        Assert.Equal(20, entries.Length);
        Assert.Equal(100, entries.Sum(entry => entry.Weight));
        Assert.Equal(Enumerable.Range(1, 20).Select(no => $"{type.Code()}-{no:00}"), entries.Select(entry => entry.Id));
        Assert.All(entries, entry => Assert.True(entry.AskFrom <= entry.Due));
    }

    [Theory]
    [InlineData(DealType.KeyAccount, 15, 20, 36, 26, 0, 3)]
    [InlineData(DealType.ActiveProject, 12, 26, 34, 23, 0, 5)]
    [InlineData(DealType.PassiveProject, 0, 0, 0, 35, 65, 0)]
    public void Weight_falls_due_stage_by_stage(DealType type, int research, int analysis, int charter, int selection, int bidding, int procurement)
    {
        int[] expected = [research, analysis, charter, selection, bidding, 0, procurement];

        Assert.Equal(expected, Enumerable.Range(0, 7).Select(stage =>
            Checklist.For(type).Entries.Where(entry => entry.Due == (Stage)stage).Sum(entry => entry.Weight)));
    }

    [Theory]
    [InlineData(DealType.KeyAccount, 16, 14, 21, 6, 11, 9, 8, 12, 0, 3)]
    [InlineData(DealType.ActiveProject, 13, 18, 20, 13, 5, 9, 5, 12, 3, 2)]
    [InlineData(DealType.PassiveProject, 4, 10, 13, 21, 9, 17, 5, 9, 10, 2)]
    public void Weight_is_spread_over_ten_dimensions(DealType type, params int[] weights) =>
        Assert.Equal(weights, Enumerable.Range(1, 10).Select(no =>
            Checklist.For(type).Entries.Where(entry => entry.Question.Dimension == $"D{no}").Sum(entry => entry.Weight)));

    [Fact]
    public void The_three_lists_share_39_questions()
    {
        Assert.Equal(39, QuestionBank.All.Count());
        Assert.Equal(
            QuestionBank.All.Select(question => question.Key).Order(StringComparer.Ordinal),
            Enum.GetValues<DealType>().SelectMany(type => Checklist.For(type).Entries).Select(entry => entry.Key).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_a_key_account_that_buys_by_bids_gets_the_tender_questions()
    {
        var deal = New(DealType.KeyAccount, Stage.Selection);

        Assert.Empty(Checklist.AnnexOf(deal));
        Assert.Empty(Checklist.AnnexOf(deal with { ProcurementMode = ProcurementMode.FrameworkOrder }));
        Assert.Equal(
            ["PP-03", "PP-04", "PP-06", "PP-15", "PP-16"],
            Checklist.AnnexOf(deal with { ProcurementMode = ProcurementMode.LegalTender }).Select(entry => entry.Id));
    }

    [Fact]
    public void A_deal_that_changes_its_type_keeps_its_answers_by_key()
    {
        var passive = New(DealType.PassiveProject, Stage.Selection).Answered("DM", "yes", Evidence.Verified);
        var active = passive with { Type = DealType.ActiveProject };

        Assert.True(Scoring.Of(passive, CalmFacts, Now).Standing("DM").IsKnown);
        Assert.True(Scoring.Of(active, CalmFacts, Now).Standing("DM").IsKnown);
    }
}
