using SalesBot.Bot.Reading;
using SalesBot.Sales.Deals;

namespace SalesBot.Tests.Bot.Reading;

public class ComplianceReaderTests
{
    [Theory]
    [InlineData("they asked for a kickback", ComplianceKind.ImproperBenefit)]
    [InlineData("the purchaser hinted at something for himself", ComplianceKind.ImproperBenefit)]
    [InlineData("对方要回扣", ComplianceKind.ImproperBenefit)]
    [InlineData("采购暗示要好处费", ComplianceKind.ImproperBenefit)]
    [InlineData("a rival proposed to split the bids", ComplianceKind.Collusion)]
    [InlineData("代理让我们陪标", ComplianceKind.Collusion)]
    [InlineData("the evaluator is the brother of our agent", ComplianceKind.ConflictOfInterest)]
    [InlineData("评委是我们代理的亲戚", ComplianceKind.ConflictOfInterest)]
    public void An_improper_request_is_a_report_of_its_kind(string text, ComplianceKind kind) =>
        Assert.Equal(new ComplianceReading(ComplianceSaying.Report, kind), ComplianceReader.Read(text));

    [Theory]
    [InlineData("what gift should I bring to the evaluator")]
    [InlineData("can you get the rival's bid")]
    [InlineData("how do I meet the evaluation committee privately")]
    [InlineData("who took the tender file?")]
    [InlineData("怎么私下见评委")]
    [InlineData("分一下标")]
    [InlineData("给评委送什么礼物好")]
    [InlineData("能不能搞到对手的标书")]
    public void A_question_against_the_rules_is_a_call_for_help(string text) =>
        Assert.Equal(ComplianceSaying.Help, ComplianceReader.Read(text)?.What);

    [Theory]
    [InlineData("compliance cleared it: Ms Lu, no rule was broken", "Ms Lu, no rule was broken")]
    [InlineData("our compliance team has cleared City Hospital, Ms Lu found nothing", "Ms Lu found nothing")]
    [InlineData("unfreeze lakeside", "")]
    [InlineData("合规已解除：陆律师，未发现违规", "陆律师，未发现违规")]
    [InlineData("市医院已解冻", "")]
    [InlineData("解除冻结 市医院", "")]
    public void A_freeze_is_lifted_by_who_is_named(string text, string by)
    {
        Assert.Equal(ComplianceSaying.Lifted, ComplianceReader.Read(text)?.What);
        Assert.Equal(by, ComplianceReader.ClearedBy(text));
    }

    [Theory]
    [InlineData("the customer asked for a lower price")]
    [InlineData("Ms Song wants the drawings by Friday")]
    [InlineData("rival ahead, they offered a better price")]
    [InlineData("we met the purchaser and the technical expert")]
    [InlineData("majority of the evaluation committee is internal")]
    [InlineData("客户要求降价")]
    [InlineData("陈工让我们下周去现场")]
    [InlineData("评委会组成清楚，验收点不清楚")]
    [InlineData("标书12月4日10点截止")]
    [InlineData("按评分办法模拟打分，我们排第二")]
    public void An_ordinary_sentence_is_neither(string text) => Assert.Null(ComplianceReader.Read(text));
}
