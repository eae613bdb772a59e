using SalesBot.Sales;

namespace SalesBot.Bot.Turns;

/// <summary>
/// Why a turn ended without doing what was asked, when nobody made a mistake. Nothing is saved unless it says so.
/// The texts are what a person reads when nobody supplies others.
/// </summary>
public sealed class TurnTroubleException : Exception
{
    private TurnTroubleException(Text reply, Exception? inner = null, bool mayPass = false)
        : base(reply.En, inner) => (Reply, MayPass) = (reply, mayPass);

    /// <summary>Whether the same turn may well succeed in a few minutes.</summary>
    internal bool MayPass { get; }

    /// <summary>The reply, in both languages.</summary>
    public Text Reply { get; }

    /// <summary>Others wrote the same conversation or deal each time we tried.</summary>
    internal static TurnTroubleException Busy() => new(new Text(
        "Several changes arrived at once and yours was not saved. Please send it again.",
        "有几处修改同时进来，你这条没有保存。请再发一次。"));

    /// <summary>The same trouble, where it met what follows a committed turn: nobody can send that again.</summary>
    internal static TurnTroubleException InContinuation(Exception why) => new(
        why is TurnTroubleException { MayPass: true }
            ? new Text(
                "The first part is saved. I could not do the rest yet; it follows with your next message.",
                "前一部分已保存。其余部分暂时没处理成，会在你下次发消息时接着处理。")
            : new Text(
                "The first part is saved, the second was not. Please tell me the second part again.",
                "前一部分已保存，后一部分没有保存。请把后一部分再说一次。"),
        why);

    /// <summary>The answer of an invoke must not wait longer. The work goes on, and pressing again shows its result.</summary>
    internal static TurnTroubleException Late() => new(new Text(
        "Still working on it. Press the button again in a moment; it will count only once.",
        "还在处理。稍后再点一次，不会重复记录。"));

    /// <summary>Storage did not answer for so long that the turn was given up.</summary>
    internal static TurnTroubleException Unreachable(Exception inner) => new(
        new Text(
            "I could not reach my storage, so I cannot say whether this was saved. Please send it again in a few minutes.",
            "存储暂时连不上，无法确认这条是否已保存。请过几分钟再发一次。"),
        inner,
        mayPass: true);

    /// <summary>A newer version of the bot has been here.</summary>
    internal static TurnTroubleException Newer(Exception inner) => new(
        new Text(
            "I am being updated. Please try again in a few minutes; nothing is lost.",
            "系统正在升级，请过几分钟再试，数据不会丢失。"),
        inner,
        mayPass: true);

    /// <summary>A stored row does not read back.</summary>
    internal static TurnTroubleException Unreadable(Exception inner) => new(
        new Text(
            "The stored record of this deal is damaged, so I left it untouched. Your other deals are not affected. Please tell your administrator.",
            "这个商机的存储记录已损坏，我没有改动它，其他商机不受影响。请联系管理员。"),
        inner);
}
