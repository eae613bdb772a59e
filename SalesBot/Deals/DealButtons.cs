using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Deals;

/// <summary>What can be done with a deal: three things at hand, the rest behind More. It follows how the deal stands.</summary>
internal static class DealButtons
{
    /// <summary>The buttons of a deal's card.</summary>
    public static List<AdaptiveAction> Of(DealView view, Pen pen) => view.Outcome switch
    {
        Outcome.Open => Selling(view, pen),
        Outcome.WonInDelivery => Delivering(view, pen),
        _ => Row(view.DealId, pen, isFirst: true, (Reopen, CommandKind.Reopen), (History, CommandKind.History), (FollowOns, CommandKind.FollowOns)),
    };

    private static readonly Text Next = new("Next", "下一步");
    private static readonly Text Log = new("Log", "记沟通");
    private static readonly Text StageMove = new("Stage", "阶段");
    private static readonly Text Plan = new("Joint plan", "推进计划");
    private static readonly Text Brief = new("Brief", "简报");
    private static readonly Text History = new("History", "历史");
    private static readonly Text CloseDate = new("Signing date", "签约日");
    private static readonly Text Tender = new("Tender", "投标日历");
    private static readonly Text Convert = new("Convert", "转换类型");
    private static readonly Text BidDecision = new("Bid or not", "投标决策");
    private static readonly Text Concern = new("Report a concern", "合规报告");
    private static readonly Text Close = new("Close deal", "关闭商机");
    private static readonly Text KeyPoints = new("Key points", "关键点");
    private static readonly Text FollowOns = new("Follow-ons", "后续机会");
    private static readonly Text Reopen = new("Reopen", "重启");
    private static readonly Text Customer = new("Customer", "客户");
    private static readonly Text People = new("People", "关键人");
    private static readonly Text Rivals = new("Rivals", "对手");
    private static readonly Text File = new("File", "档案");

    private static readonly Text LookBack = new("Look back", "复盘");
    private static readonly Text Signed = new("Signed", "已签合同");
    private static readonly Text CrossYear = new("Cross-year", "跨年度");
    private static readonly Text KeyAccount = new("Key account", "升级大客户");

    private static List<AdaptiveAction> Selling(DealView view, Pen pen)
    {
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        return
        [
            pen.FreeButton(pen.Say("Questions", "答题"), CardVerbs.QualifyStart, deal, isFirst: true),
            .. Row(view.DealId, pen, isFirst: false, (Next, CommandKind.Next), (Log, CommandKind.Log)),
            pen.More(
                [
                    Lines.Buttons([Score(deal, pen), .. Row(view.DealId, pen, isFirst: false, (StageMove, CommandKind.Stage), (Plan, CommandKind.JointPlan))]),
                    Lines.Buttons(Row(view.DealId, pen, isFirst: false, (Brief, CommandKind.Brief), (History, CommandKind.History), (CloseDate, CommandKind.CloseDate))),
                    Lines.Buttons(Row(view.DealId, pen, isFirst: false, (People, CommandKind.Map), (LookBack, CommandKind.Debrief), (Signed, CommandKind.SignContract))),
                    ByBid(view, pen),
                    Lines.Buttons(Row(view.DealId, pen, isFirst: false, (Convert, CommandKind.ConvertDeal), (CrossYear, CommandKind.CrossYear), (Close, CommandKind.CloseDeal))),
                    Lines.Buttons(Row(view.DealId, pen, isFirst: false, (Customer, CommandKind.Account), (File, CommandKind.DealFile), (Concern, CommandKind.Report))),
                ],
                [.. view.AwaitsLegal ? [Legal(deal, pen)] : Array.Empty<AdaptiveAction>(), DealEditForm.Draw(view.Edit, deal, pen)]),
        ];
    }

    private static AdaptiveAction Legal(CardIds deal, Pen pen) => pen.Opens(
        pen.Say("Legal cleared it", "法务已同意"),
        [Fields.Line(CardVerbs.LegalField, pen.Say("What legal said", "法务怎么说"), null, pen.Say("Please say what legal said.", "请写上法务的意见。"), pen)],
        pen.Button(pen.Say("Save", "保存"), CardVerbs.LegalCleared, deal, isFirst: true));

    // A passive project is decided on before it goes to bidding; any tender has its calendar.
    private static AdaptiveElement ByBid(DealView view, Pen pen)
    {
        (Text, CommandKind)[] buttons =
        [
            .. view.AwaitsBidDecision || view.IsTender ? [(Tender, CommandKind.Tender)] : Array.Empty<(Text, CommandKind)>(),
            .. view.AwaitsBidDecision ? [(BidDecision, CommandKind.BidDecision)] : Array.Empty<(Text, CommandKind)>(),
            (Rivals, CommandKind.Competitors),
        ];
        return Lines.Buttons(Row(view.DealId, pen, isFirst: false, buttons));
    }

    private static List<AdaptiveAction> Delivering(DealView view, Pen pen)
    {
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        return
        [
            .. Row(view.DealId, pen, isFirst: true, (KeyPoints, CommandKind.Milestones), (Next, CommandKind.Next), (Log, CommandKind.Log)),
            pen.More(
                [
                    Lines.Buttons([Score(deal, pen), .. Row(view.DealId, pen, isFirst: false, (StageMove, CommandKind.Stage), (FollowOns, CommandKind.FollowOns))]),
                    Lines.Buttons(Row(view.DealId, pen, isFirst: false, (Brief, CommandKind.Brief), (History, CommandKind.History), (Close, CommandKind.CloseDeal))),
                    Lines.Buttons(Row(view.DealId, pen, isFirst: false, (People, CommandKind.Map), (LookBack, CommandKind.Debrief), (KeyAccount, CommandKind.UpgradeAccount))),
                    Lines.Buttons(Row(view.DealId, pen, isFirst: false, (Customer, CommandKind.Account), (File, CommandKind.DealFile), (Concern, CommandKind.Report))),
                ],
                DealEditForm.Draw(view.Edit, deal, pen)),
        ];
    }

    private static AdaptiveAction Score(CardIds deal, Pen pen) => pen.FreeButton(pen.Say("Score", "评分"), CardVerbs.ScoreOpen, deal);

    private static List<AdaptiveAction> Row(string dealId, Pen pen, bool isFirst, params ReadOnlySpan<(Text Title, CommandKind Command)> buttons)
    {
        List<AdaptiveAction> row = [];
        foreach (var (title, command) in buttons)
        {
            row.Add(pen.Run(pen.Say(title), command, dealId, isFirst && row.Count == 0));
        }

        return row;
    }
}
