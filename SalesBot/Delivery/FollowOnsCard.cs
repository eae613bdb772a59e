using AdaptiveCards;
using SalesBot.Bot.Cards;
using SalesBot.Sales;
using SalesBot.Sales.Deals;

namespace SalesBot.Delivery;

/// <summary>One need that may follow. Texts are ready to show, in the reader's language.</summary>
/// <param name="Id">Unique inside the deal.</param>
/// <param name="Text">In the rep's words.</param>
/// <param name="Group">What kind of need.</param>
/// <param name="When">"2028", "Fri 18 Dec"; null if unknown.</param>
/// <param name="HasDeal">Whether a deal was opened for it.</param>
public sealed record FollowOnRow(string Id, string Text, FollowOnGroup Group, string? When, bool HasDeal);

/// <summary>The needs that may follow a deal.</summary>
/// <param name="DealId">The deal.</param>
/// <param name="Account">The customer.</param>
/// <param name="Needs">Soonest first.</param>
public sealed record FollowOnsView(string DealId, string Account, IReadOnlyList<FollowOnRow> Needs);

/// <summary>What the customer may need next; a tap opens one, and from there a deal of its own.</summary>
public static class FollowOnsCard
{
    public const string TextField = "text";
    public const string GroupField = "group";
    public const string DueField = "due";

    private const int MostShown = 4;

    public static AdaptiveCard Draw(FollowOnsView view, Pen pen)
    {
        ArgumentNullException.ThrowIfNull(view);
        var deal = CardIds.Of(CardIds.Deal, view.DealId);
        return pen.Card(
            pen.Say($"{CardText.Spoken(view.Account)}: {view.Needs.Count} follow-ons. Open one or add one.", $"{CardText.Spoken(view.Account)}：后续机会{view.Needs.Count}个。可打开或添加。"),
            [
                Lines.Title(pen.Say($"{view.Account}: follow-ons", $"{view.Account}：后续机会")),
                Lines.SubLine(view.Needs.Count == 0
                    ? pen.Say("None yet. Type: follow-on: system maintenance 2028.", "还没有。可输入：后续机会：系统维护 2028年。")
                    : view.Needs.Count > MostShown
                        ? pen.Say($"The next {MostShown} of {view.Needs.Count}", $"共{view.Needs.Count}个，先看{MostShown}个")
                        : pen.Say("Tap one to open a deal for it", "点一个可为它建商机")),
                .. view.Needs.Take(MostShown).Select(need => Lines.Entry(
                    need.Text,
                    need.HasDeal ? new Badge("✓", new("Deal opened", "已建商机")) : null,
                    pen.Say(Name(need.Group)),
                    null,
                    need.When,
                    pen.FreeButton(need.Text, DeliveryVerbs.FollowOnOpen, deal.With(DeliveryVerbs.Item, need.Id)),
                    pen)),
            ],
            pen.Opens(pen.Say("Add", "添加"),
                [
                    Fields.Line(TextField, pen.Say("What they may need", "可能的需求"), null, pen.Say("Please name it.", "请填写需求。"), pen),
                    Fields.Pick(GroupField, pen.Say("Kind", "类别"), Enum.GetValues<FollowOnGroup>().Select(group => (group.ToString(), pen.Say(Name(group)))), nameof(FollowOnGroup.NewProject), pen.Say("Please choose.", "请选择。"), pen),
                    Fields.Date(DueField, pen.Say("When", "时间"), null, null, pen),
                ],
                pen.Button(pen.Say("Save", "保存"), DeliveryVerbs.FollowOnAdd, deal, isFirst: true)),
            pen.FreeButton(pen.Say("Open deal", "打开商机"), CardVerbs.DealOpen, deal));
    }

    /// <summary>"system maintenance", "系统维护".</summary>
    public static Text Name(FollowOnGroup group) => group switch
    {
        FollowOnGroup.AddOnEquipment => new("Add-on equipment", "配套设备"),
        FollowOnGroup.Repair => new("Repair service", "维修服务"),
        FollowOnGroup.SystemMaintenance => new("System maintenance", "系统维护"),
        FollowOnGroup.Upgrade => new("Upgrade service", "升级服务"),
        _ => new("New project", "新项目"),
    };
}
