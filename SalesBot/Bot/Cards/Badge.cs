using SalesBot.Sales;
using SalesBot.Sales.Qualification;
using SalesBot.Sales.Stalls;

namespace SalesBot.Bot.Cards;

/// <summary>
/// How something stands: a shape and a word, so that it reads without colour. Filled means that somebody must act,
/// hollow means keep an eye on it.
/// </summary>
/// <param name="Shape">One character.</param>
/// <param name="Word">The word beside it.</param>
/// <param name="IsAlarm">True where the shape is shown in the attention colour; the word never is.</param>
public sealed record Badge(string Shape, Text Word, bool IsAlarm = false)
{
    public static Badge Created { get; } = new("✓", new("Created", "已建立"));

    public static Badge Saved { get; } = new("✓", new("Saved", "已保存"));

    public static Badge Go { get; } = new("●", new("Go", "投入"));

    public static Badge NeedsWork { get; } = new("◐", new("Needs work", "待补强"));

    public static Badge NoGo { get; } = new("✕", new("No-go", "放弃"), IsAlarm: true);

    /// <summary>Nothing can be said yet: hollow, for it asks for nothing.</summary>
    public static Badge TooEarly { get; } = new("○", new("Too early to say", "信息不足"));

    public static Badge Resolved { get; } = new("○", new("Resolved", "已解除"));

    public static Badge Resting { get; } = new("◇", new("Snoozed", "已暂缓"));

    /// <summary>Rests on purpose.</summary>
    public static Badge OnHold { get; } = new("◇", new("On hold", "已暂停"));

    /// <summary>Called wrong: the alert is gone, the deal goes on.</summary>
    public static Badge Dismissed { get; } = new("○", new("Dismissed", "已撤下"));

    public static Badge Closed { get; } = new("○", new("Closed", "已关闭"));

    public static Badge Frozen { get; } = new("✕", new("Frozen", "已冻结"));

    /// <summary>The badge of an alert's level; filled where somebody must act.</summary>
    public static Badge Of(StallLevel level) => level switch
    {
        StallLevel.Critical => new("◆", new("Critical", "危急"), IsAlarm: true),
        StallLevel.Serious => new("▲", new("Serious", "严重"), IsAlarm: true),
        StallLevel.Warning => new("△", new("Warning", "警示")),
        StallLevel.Watch => new("◇", new("Watch", "关注")),
        _ => new("○", new("On track", "正常")),
    };

    /// <summary>The badge of a verdict.</summary>
    public static Badge Of(Verdict verdict) => verdict switch
    {
        Verdict.Go => Go,
        Verdict.NeedsWork => NeedsWork,
        _ => NoGo,
    };
}
