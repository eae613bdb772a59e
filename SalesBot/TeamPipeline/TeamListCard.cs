using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales.Deals;

namespace SalesBot.TeamPipeline;

/// <summary>Deals of the team, what needs the manager one tap away.</summary>
public static class TeamListCard
{
    // Three buttons share a row on a phone.
    private const int LongestButton = 18;
    private const int LongestChinese = 12;
    private const int NameLength = 40;

    /// <summary>Stands for no decision where a card says what was decided when it was drawn.</summary>
    internal const string Undecided = "none";

    public static AdaptiveCard Draw(TeamListView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(pen);
        List<AdaptiveElement> body = [Lines.Title(view.Title), Lines.SubLine(view.Place), .. view.Entries.Select(entry => Entry(entry, pen))];
        if (view.Visit is { } visit)
        {
            body.Add(Lines.NextBand(pen.Say("Visit? ", "安排拜访？"), Proposal(visit, pen)));
        }

        return pen.Card(CardText.Spoken($"{view.Title}{pen.Say(": ", "：")}{view.Place}", 50), body, Buttons(view, pen));
    }

    /// <summary>The form that lets a deal be bid for with a partner.</summary>
    internal static AdaptiveAction Joint(string title, CardIds deal, DateOnly due, Pen pen) => pen.Opens(
        title,
        [
            Fields.Date(TeamFields.Due, pen.Say("Partner agreement signed by", "合作协议签订期限"), due, pen.Say("Please choose a day.", "请选择日期。"), pen),
            Fields.Line(TeamFields.Condition, pen.Say("Condition", "条件"), null, null, pen, pen.Say("Duties matched on both sides", "双方责任对等")),
        ],
        pen.Button(pen.Say("Confirm joint bid", "确认：有条件投入"), TeamVerbs.Joint, deal, isFirst: true));

    /// <summary>What the owner would get, to be sent with a second tap.</summary>
    internal static AdaptiveAction Arrange(VisitView visit, Pen pen)
    {
        var owner = CardText.Clean(visit.Owner, NameLength);
        return pen.Opens(
            pen.Say("Arrange visit", "安排拜访"),
            [Lines.Sentence(pen.Say($"{owner} gets this as a proposal: ", $"{owner}会收到提议：") + Proposal(visit, pen))],
            pen.FreeButton(Named(pen.Say("Ask", "发给"), visit.Owner, pen), TeamVerbs.Visit, CardIds.Of(CardIds.Deal, visit.DealId), isFirst: true));
    }

    /// <summary>The form that gives a deal up.</summary>
    internal static AdaptiveAction GiveUp(string title, CardIds deal, string? reason, Pen pen) => pen.Opens(
        title,
        [Fields.Line(TeamFields.Reason, pen.Say("Reason, kept with the deal", "原因，保存在商机中"), reason, null, pen, pen.Say("else the facts against it", "不填则用评分依据"))],
        pen.Button(pen.Say("Confirm: give up", "确认放弃"), TeamVerbs.GiveUp, deal, isFirst: true));

    /// <summary>What a decision is about: the deal, and what was decided about its bid when the card was drawn.</summary>
    internal static CardIds Decides(string dealId, BidChoice? seen = null) => CardIds.Of(CardIds.Deal, dealId).With(CardIds.Option, seen?.ToString() ?? Undecided);

    /// <summary>A verb and as much of a name as a button has room for; the name may stand first.</summary>
    internal static string Named(string verb, string name, Pen pen, bool isNameFirst = false)
    {
        var word = CardText.Clean(name, NameLength).Split(' ')[0].TrimEnd(',', ':');
        var room = pen.Language == Sales.Language.Chinese ? LongestChinese - verb.Length : LongestButton - verb.Length - 1;
        return word.Length == 0 || word.Length > room ? CardText.Capital(verb) : (pen.Language, isNameFirst) switch
        {
            (Sales.Language.Chinese, true) => word + verb,
            (Sales.Language.Chinese, false) => verb + word,
            (_, true) => $"{word} {verb}",
            _ => $"{verb} {word}",
        };
    }

    private static AdaptiveElement Entry(TeamEntry entry, Pen pen)
    {
        // Each text stands several times in an entry; a name that is longer says no more on a phone.
        var account = CardText.Clean(entry.Account, NameLength);
        return Lines.Entry(
            account, entry.Badge, CardText.Clean(entry.Standing, 2 * NameLength), entry.Amount, CardText.Clean(entry.Owner, NameLength),
            pen.FreeButton(pen.Say($"Look at {account}", $"查看{account}"), TeamVerbs.Why, CardIds.Of(CardIds.Deal, entry.DealId)), pen, entry.Remark);
    }

    private static string Proposal(VisitView visit, Pen pen)
    {
        var account = CardText.Clean(visit.Account, NameLength);
        return visit.Way is { } way
            ? pen.Say($"our director to {account}. Way: {way}", $"总监拜访{account}，路径：{way}")
            : pen.Say($"our director to {account}", $"总监拜访{account}");
    }

    private static List<AdaptiveAction> Buttons(TeamListView view, Pen pen)
    {
        List<AdaptiveAction> first = [];
        if (view.Visit is { } visit)
        {
            first.Add(Arrange(visit, pen));
        }

        if (view.GiveUp is { } dropped)
        {
            first.Add(GiveUp(Named(pen.Say("Give up", "放弃"), dropped.Account, pen), Decides(dropped.DealId), null, pen));
        }

        if (view.Joint is { } joint)
        {
            first.Add(Joint(Named(pen.Say("joint bid", "联合投标"), joint.Account, pen, isNameFirst: true), Decides(joint.DealId), view.Due, pen));
        }

        var why = (view.Joint ?? view.GiveUp) is { } waiting
            ? pen.FreeButton(pen.Say("Reasons", "看理由"), TeamVerbs.Why, CardIds.Of(CardIds.Deal, waiting.DealId))
            : null;
        var turns = view.Pages > 1
            ? pen.FreeButton(
                view.Page < view.Pages ? pen.Say("Next page", "下一页") : pen.Say("First page", "第一页"),
                TeamVerbs.Deals, CardIds.Of(CardIds.Option, view.Filter).With(CardIds.Page, $"{(view.Page % view.Pages) + 1}"))
            : null;
        foreach (var action in new[] { why, turns, TeamCard.Back(pen) }.OfType<AdaptiveAction>())
        {
            first.Add(action);
        }

        // Three are in view; what is left stands behind More.
        return first.Count <= 3 ? first : [.. first.Take(3), pen.More([Lines.Buttons([.. first.Skip(3)])])];
    }
}
