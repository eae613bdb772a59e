using System.Collections.Immutable;

namespace SalesBot.Bot.Delivering;

/// <summary>So many messages within so long.</summary>
/// <param name="Count">How many.</param>
/// <param name="Within">In any stretch of time of this length.</param>
public sealed record SendLimit(int Count, TimeSpan Within)
{
    /// <summary>
    /// The platform's limits for one bot in one conversation (Teams: rate limiting of bots). Who goes beyond is answered
    /// with 429.
    /// </summary>
    public static ImmutableArray<SendLimit> OfAConversation { get; } =
    [
        new(7, TimeSpan.FromSeconds(1)),
        new(8, TimeSpan.FromSeconds(2)),
        new(60, TimeSpan.FromSeconds(30)),
        new(1800, TimeSpan.FromHours(1)),
    ];

    /// <summary>What a notice may use of a conversation: three quarters, because its replies count too.</summary>
    public static ImmutableArray<SendLimit> OfNoticesInAConversation { get; } =
        [.. OfAConversation.Select(limit => limit with { Count = limit.Count * 3 / 4 })];

    /// <summary>
    /// The platform's limit for the whole app in a tenant: 30 a second in its documentation, 50 in later answers of its
    /// vendor. The lower one is ours.
    /// </summary>
    public static SendLimit OfTheApp { get; } = new(30, TimeSpan.FromSeconds(1));

    /// <summary>
    /// What the notices of one of four shards may use of it: 6 a second. Together 24; the other 6 belong to the replies
    /// of turns, which are never held up, and are never given away.
    /// </summary>
    public static SendLimit OfAShard { get; } = new(6, TimeSpan.FromSeconds(1));
}
