using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// Somebody who cannot be written to until they, or an administrator, do something. What waits is kept and delivered as
/// soon as they are heard of; the owners of the deals it is about and the administrators are told once, because they
/// can mend it.
/// </summary>
internal sealed class Unreached(DeliverySetting setting, Mailbox box, DuePerson who)
{
    // A person for whom so many deals wait has been told of by these.
    private const int MostDeals = 20;

    private NoticeTable Notices => setting.Tables.Notices;

    /// <summary>Keeps what waits.</summary>
    public async Task KeepAsync(string reason, DeliveryReport report, DateTimeOffset now)
    {
        report.Held(reason.ToLowerInvariant(), box.Waiting.Count);
        if (box.Chat.Unreached == reason || RoomRecord.IsRoom(who.UserId))
        {
            return;
        }

        // The mark comes last: what a crash left out is done again, and a notice is put once.
        await Notices.UnreachedAsync(new UnreachedPerson(who.TenantId, who.UserId, reason, now));
        await TellOwnersAsync(reason, now);
        foreach (var administrator in setting.Options.Administrators.Where(id => !Is(id)))
        {
            await Notices.PutAsync(UnreachedNotice.For(administrator, who, reason, null, now));
        }

        box.Chat = box.Chat with { Unreached = reason };
        await box.SaveChatAsync(CancellationToken.None);
    }

    /// <summary>They can be written to again.</summary>
    public async Task EndAsync()
    {
        if (box.Chat.Unreached is not null)
        {
            await Notices.ReachedAsync(who.TenantId, who.UserId);
            box.Chat = box.Chat with { Unreached = null };
            await box.SaveChatAsync(CancellationToken.None);
        }
    }

    private async Task TellOwnersAsync(string reason, DateTimeOffset now)
    {
        var deals = box.Waiting.Where(waiting => waiting.Notice.Kind != UnreachedNotice.Kind).Select(waiting => waiting.Notice.DealId).OfType<string>();
        foreach (var id in deals.Distinct(StringComparer.Ordinal).Take(MostDeals))
        {
            if ((await setting.Tables.Deals.FindAsync(who.TenantId, id))?.Deal is { } deal && !Is(deal.OwnerId))
            {
                await Notices.PutAsync(UnreachedNotice.For(deal.OwnerId, who, reason, id, now));
            }
        }
    }

    private bool Is(string userId) => string.Equals(userId, who.UserId, StringComparison.OrdinalIgnoreCase);
}
