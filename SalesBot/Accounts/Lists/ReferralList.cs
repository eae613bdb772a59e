using System.Collections.Immutable;
using SalesBot.Bot.Reading;
using SalesBot.Bot.Records;
using SalesBot.Sales;
using SalesBot.Sales.Accounts;

namespace SalesBot.Accounts.Lists;

/// <summary>
/// Introductions by people of this customer to somebody elsewhere (F17):
/// <code>
/// referrals kangyuan: plant manager of Bridge Foods, by Mr Sun      转介绍 康源：桥牌食品的厂长，介绍人孙经理
/// referrals kangyuan: plant manager of Bridge Foods, introduced     转介绍 康源：桥牌食品的厂长，已引荐
/// </code>
/// </summary>
internal sealed class ReferralList : AccountRecords<Referral>
{
    protected override CommandKind Command => CommandKind.Referrals;

    protected override Text Title => new("introductions", "转介绍");

    protected override Text Hint => new("Type: referrals: plant manager of Bridge Foods, by Mr Sun.", "可输入：转介绍：桥牌食品的厂长，介绍人孙经理。");

    protected override ImmutableArray<RecordField> Fields { get; } =
    [
        new("target", FieldKind.Words, new("Whom we want to meet", "想认识谁")) { Missing = new("Please say whom we want to meet.", "请填写想认识谁。") },
        new("by", FieldKind.Words, new("Introduced by", "介绍人")) { Told = "(?:by|through|via|from) |介绍人(?:是|为)?|通过|由", Missing = new("Who introduces us? Write: by Mr Sun.", "由谁引荐？请写：介绍人孙经理。") },
        new("state", FieldKind.Choice, new("How far", "进展"))
        {
            Options =
            [
                new(nameof(ReferralState.Asked), new("Asked", "已提出"), "asked|已提出"),
                new(nameof(ReferralState.Introduced), new("Introduced", "已引荐"), "introduced|done|已引荐|已介绍"),
                new(nameof(ReferralState.Declined), new("Declined", "已婉拒"), "declined|refused|婉拒|已婉拒"),
            ],
        },
        new("named", FieldKind.Choices, new("Permission", "许可")) { Options = [new("named", new("We may name them", "可以提名字"), "may (?:be )?name[d]?(?: them)?|可(?:以)?提名(?:字)?")] },
    ];

    protected override ImmutableList<Referral> Items(Account owner) => owner.Referrals;

    protected override Account Having(Account owner, ImmutableList<Referral> items) => owner with { Referrals = items };

    protected override IEnumerable<Referral> Ordered(IEnumerable<Referral> items, DateOnly today) => items.OrderBy(item => item.State).ThenByDescending(item => item.AskedOn);

    protected override RecordValues ValuesOf(Referral item) => RecordValues.Empty.With("target", item.Target).With("by", item.Introducer).With("state", item.State.ToString()).With("named", ("named", item.MayBeNamed));

    protected override Referral Make(string id, RecordValues values, Referral? before, DateOnly today) =>
        new(id, values["by"]!, values["target"]!, before?.AskedOn ?? today, values.Choice<ReferralState>("state") ?? ReferralState.Asked, values.Has("named", "named"));

    protected override RecordRow Row(Referral item, Viewer viewer)
    {
        var state = item.State switch
        {
            ReferralState.Introduced => viewer.Say("introduced", "已引荐"),
            ReferralState.Declined => viewer.Say("declined", "已婉拒"),
            _ => viewer.Say("asked", "已提出"),
        };
        var name = item.MayBeNamed ? viewer.Say("may be named", "可提名") : viewer.Say("do not name yet", "暂不提名");
        return new(item.Id, item.Target, viewer.Say($"by {item.Introducer} · {state} · {name}", $"{item.Introducer} · {state} · {name}"), null, null, viewer.Day(item.AskedOn));
    }
}
