using SalesBot.Sales;
using SalesBot.Sales.Deals;
using SalesBot.Sales.Qualification;
using static SalesBot.Tests.Sales.SampleDeals;

namespace SalesBot.Tests.Sales.Qualification;

/// <summary>Which action answers a loss (domain 4.2). Texts are those of the tables in domain 4.6 where it has them.</summary>
public class RemedyTests
{
    [Theory]
    // (c) the fact is against us
    [InlineData("K2", "COMPETITOR", LossKind.Unfavourable,
        "Choose one strategy in writing: propose other criteria, split the scope, come in through another user department, or leave.",
        "书面选定一种策略：建议调整标准、拆分范围、从其他使用部门切入，或退出。")]
    // (a) nothing is known
    [InlineData("K2", "BUDGET", LossKind.Unknown,
        "Ask purchaser and sponsor which budget line and which fiscal year will pay, and who approves the payment.",
        "问采购者和发起人：由哪个预算科目、哪个财年支付？谁审批付款？")]
    // (d) the next better option, with a small first letter
    [InlineData("K1", "COMMITTEE_E", LossKind.CouldBeBetter, "Next step up: composition and acceptance points known.", "下一步提升：人员组成和验收点都清楚。")]
    [InlineData("K1", "SCORECARD", LossKind.CouldBeBetter, "Next step up: improvement plan for the lowest-rated criterion.", "下一步提升：为得分最低的一项制定改进计划。")]
    [InlineData("K1", "FEELING", LossKind.CouldBeBetter, "Next step up: ask what would raise it from 4 to 5.", "下一步提升：问怎样能从4分到5分。")]
    [InlineData("K3", "BUDGET", LossKind.CouldBeBetter, "Next step up: budget at or above our price.", "下一步提升：预算不低于我方报价。")]
    // a rating of 3 is worth 0.5 and still a step to climb
    [InlineData("K3", "FEELING", LossKind.CouldBeBetter, "Next step up: ask what would raise it from 3 to 4.", "下一步提升：问怎样能从3分到4分。")]
    [InlineData("A2", "COMMITTEE_P", LossKind.CouldBeBetter, "Next step up: improve the core role with the lowest coverage on the map.", "下一步提升：补强地图上覆盖度最低的核心角色。")]
    [InlineData("A2", "COACH", LossKind.CouldBeBetter, "Next step up: tested, influence 3 or more.", "下一步提升：已验证，影响力3及以上。")]
    // (b) after a move back
    [InlineData("K3", "PROBLEM", LossKind.Reconfirm,
        "Reconfirm after the move back. Get: a quote with speaker and date, meeting minutes, an email, a paragraph of the charter.",
        "退回后重新确认。取得：注明说话人和日期的原话、会议纪要、邮件、立项书相关段落。")]
    // (b) known on weak evidence
    [InlineData("K1", "BUDGET", LossKind.WeakEvidence, "Verify: get budget line, finance confirmation, published price ceiling.", "核实：取得预算科目、财务确认、公布的最高限价。")]
    // (d) givens of a tender
    [InlineData("P3", "COMPETITORS_PP", LossKind.Given, "A given of this deal: use it in the win plan, no action.", "既定条件：在赢单策略中考虑，无需行动。")]
    [InlineData("P3", "ROLE_PP", LossKind.Given, "A given of this deal: use it in the win plan, no action.", "既定条件：在赢单策略中考虑，无需行动。")]
    [InlineData("P1", "EXPERTISE", LossKind.Given, "A given of this deal: use it in the win plan, no action.", "既定条件：在赢单策略中考虑，无需行动。")]
    // in a passive project other words, through permitted channels
    [InlineData("P1", "DM", LossKind.Unfavourable,
        "No private approach during the tender. Use the site visit and clarification meeting; if the decision maker stays unknown, weigh it in the bid decision and plan contact for the next project.",
        "招标期间不得私下接触，只能利用踏勘和答疑会；若仍不了解决策者，投标决策时要考虑这一点，并为下一个项目提前建立联系。")]
    public void A_loss_of_a_worked_deal_names_its_action(string code, string key, LossKind kind, string english, string chinese)
    {
        var loss = ScoreVector.Get(code).Score.Loss(key);

        Assert.Equal((kind, english, chinese), (loss.Kind, loss.Action.En, loss.Action.Zh));
        Assert.Equal(kind.Name(), loss.Reason);
    }

    [Fact]
    public void A_public_notice_is_against_us_and_no_given()
    {
        var score = Scoring.Of(New(DealType.PassiveProject, Stage.Selection).Answered("ORIGIN", "public", Evidence.Verified), CalmFacts, Now);

        Assert.Equal(LossKind.Unfavourable, score.Loss("ORIGIN").Kind);
    }

    [Fact]
    public void A_partly_known_charter_asks_for_the_parts_that_are_missing()
    {
        var loss = ScoreVector.Get("K2-next").Score.Loss("CHARTER");

        Assert.Equal(LossKind.PartlyKnown, loss.Kind);
        Assert.Equal(
            "Ask the sponsor for the charter, or the parts they may share; offer to help draft it, with a partner where needed. "
            + "Still missing: expected result, evaluation method, requirements on partners.",
            loss.Action.En);
        Assert.EndsWith("还缺：预期设想、评估方法、对合作伙伴的规定。", loss.Action.Zh, StringComparison.Ordinal);
        Assert.Equal(("Charter partly known", "立项书只知道一部分"), (loss.Label.En, loss.Label.Zh));
    }

    [Fact]
    public void A_charter_with_an_absent_part_names_it()
    {
        var deal = New(DealType.KeyAccount, Stage.Charter).Answered("CHARTER", Charter(present: 5, absent: 1), Evidence.Verified);

        Assert.Equal(
            "Next step up: add the part known to be absent: requirements on partners.",
            Scoring.Of(deal, CalmFacts, Now).Loss("CHARTER").Action.En);
    }

    [Fact]
    public void A_tender_whose_charter_is_complete_steps_up_to_the_next_budget_band()
    {
        var value = new AnswerValue.CharterAndBudget(Charter(6), Evidence.Verified, new AnswerValue.Budget("80-99%"), Evidence.Verified);
        var deal = New(DealType.PassiveProject, Stage.Bidding).Answered("CHARTER_BUDGET", value, Evidence.Verified);

        Assert.Equal("Next step up: budget at or above our price.", Scoring.Of(deal, CalmFacts, Now).Loss("CHARTER_BUDGET").Action.En);
    }

    [Fact]
    public void Equal_losses_are_answered_by_the_fact()
    {
        // assumed 0.6 of an option worth 0.6: information 0.4 x 0.6 = fact 0.6 x 0.4 (clarification B2)
        var loss = Scoring.Of(New(DealType.KeyAccount, Stage.Selection).Answered("CRITERIA_BY", "customer", Evidence.Assumed), CalmFacts, Now)
            .Loss("CRITERIA_BY");

        Assert.Equal(loss.Information, loss.Fact, 9);
        Assert.Equal(LossKind.CouldBeBetter, loss.Kind);
    }

    [Theory]
    [InlineData("COMPETITOR", "Rival ahead", "对手领先", "write one strategy down", "书面选定一种竞争策略")]
    [InlineData("PROBLEM", "Problem is our guess", "问题只是推测", "look for cost pressure on site", "到现场找成本压力")]
    [InlineData("COMMITTEE_P", "Committee unclear", "采购委员会不清", "ask your best contact to draw it with you", "请最熟的联系人帮忙梳理成员")]
    public void The_score_card_has_a_few_words_for_each_loss(string key, string label, string labelZh, string action, string actionZh)
    {
        var loss = ScoreVector.Get("K2-next").Score.Loss(key);

        Assert.Equal((label, labelZh), (loss.Label.En, loss.Label.Zh));
        Assert.Equal((action, actionZh), (loss.ShortAction.En, loss.ShortAction.Zh));
    }

    [Fact]
    public void Weak_evidence_and_reconfirming_say_so_in_the_row()
    {
        Assert.Equal("Budget to verify", ScoreVector.Get("K1").Score.Loss("BUDGET").Label.En);
        Assert.Equal("立项书待重新确认", ScoreVector.Get("K3").Score.Loss("CHARTER").Label.Zh);
    }

    [Fact]
    public void A_legal_tender_at_bidding_leaves_only_the_channels_of_the_file()
    {
        var deal = New(DealType.ActiveProject, Stage.Bidding) with { ProcurementMode = ProcurementMode.LegalTender };

        Assert.Equal(QuestionBank.Get("DM").TenderAdvice.IfUnknown, Scoring.Of(deal, CalmFacts, Now).Loss("DM").Action);
        Assert.Equal("ask the contact named in the file", Scoring.Of(deal, CalmFacts, Now).Loss("DM").ShortAction.En);
    }

    [Theory]
    [InlineData("NEEDDEF", "draft", true)]
    [InlineData("NEEDDEF", "no", false)] // "reclassify the deal" stays good advice
    [InlineData("CRITERIA_BY", "customer", true)]
    [InlineData("JOINTMGMT", "none", true)]
    [InlineData("COMPETITOR", "behind", false)]
    public void Where_design_help_may_exclude_us_only_open_input_is_offered(string key, string option, bool isReplaced)
    {
        var deal = New(DealType.ActiveProject, Stage.Selection) with { BuyerKind = BuyerKind.StateOrgan };

        var loss = Scoring.Of(deal.Answered(key, option, Evidence.Verified), CalmFacts, Now).Loss(key);

        Assert.Equal(isReplaced, loss.Action.En == "Give open market-research input only, and ask legal before we draft anything.");
        Assert.Equal(isReplaced, loss.ShortAction.En == "open market input only, ask legal first");
    }

    [Fact]
    public void A_frozen_deal_gets_no_advice()
    {
        var score = Scoring.Of(ScoreVector.Get("K2").Deal with { ComplianceHold = new(ComplianceKind.ImproperBenefit, "rep", default) }, CalmFacts, Now);

        Assert.All(score.Losses, loss => Assert.Equal("The deal is frozen: no advice is given.", loss.Action.En));
        Assert.All(score.Losses, loss => Assert.Equal("frozen, no advice", loss.ShortAction.En));
        Assert.All(score.Flags.Where(flag => flag.Code != "H5"), flag => Assert.Equal("The deal is frozen: no advice is given.", flag.Action!.En));
    }
}
