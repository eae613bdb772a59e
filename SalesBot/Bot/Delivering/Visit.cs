using Azure;
using Microsoft.Bot.Schema;
using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// Delivers to one person what is due, in its order: ask what is to be said, mark, send, mark as sent. Whatever stops
/// it is found by the next visit from what is stored.
/// </summary>
internal sealed class Visit(DeliverySetting setting, ShardWork shard, DuePerson who, DateTimeOffset now)
{
    /// <summary>How long after a send of which nobody knows the reminder follows; a round lies in between.</summary>
    public static readonly TimeSpan RemindAfter = TimeSpan.FromMinutes(1);

    // So that nobody with a full box holds up the others of a round.
    private const int MostSends = 20;

    private static readonly TimeSpan UnknownKindPause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan TroublePause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(10);
    private Mailbox box = null!;
    private SendWindow window = null!;
    private UserRecord? person;
    private PersonalChat? chat;
    private DateTimeOffset? next;
    private bool isCutShort;

    private enum Step
    {
        Next,
        Sent,
        Stop,
    }

    private DeliveryReport Report => shard.Report;

    private Unreached Unreached => new(setting, box, who);

    /// <summary>Visits, and sees to it that there is another visit if something is left.</summary>
    public async Task RunAsync()
    {
        box = await setting.Tables.Notices.OpenAsync(who.TenantId, who.UserId, now);
        Report.Visited();
        Report.Fail("unreadable", box.Unreadable);
        if (box.Waiting.Count > 0)
        {
            await DeliverAllAsync();
        }

        // Cut short, it is repeated as it was begun.
        if (!isCutShort)
        {
            await setting.Tables.Notices.VisitedAsync(who, box, next, now);
        }
    }

    private async Task DeliverAllAsync()
    {
        if (box.Chat.HeldUntil > now)
        {
            Report.Held("throttled", box.Waiting.Count);
            Again(box.Chat.HeldUntil);
            return;
        }

        (person, var version) = await setting.Tables.Users.VersionAsync(who.TenantId, who.UserId, CancellationToken.None);
        chat = PersonalChat.Of(setting, person, version);
        if (chat is null || person is null)
        {
            await Unreached.KeepAsync(box.Chat.Unreached ?? nameof(RefusalKind.NotInstalled), Report, now);
            return;
        }

        await Unreached.EndAsync();
        await box.CleanAsync(now, CancellationToken.None);
        window = new SendWindow(SendLimit.OfNoticesInAConversation, box.Chat.Sent);
        var sends = 0;
        foreach (var waiting in box.Waiting)
        {
            if (!shard.MaySend || sends == MostSends)
            {
                isCutShort = true;
                return;
            }

            if (await BrokenOffAsync(waiting))
            {
                continue;
            }

            if (waiting.NotBefore > now)
            {
                Again(waiting.NotBefore);
                continue;
            }

            switch (await DeliverAsync(waiting))
            {
                case Step.Stop:
                    return;
                case Step.Sent:
                    sends++;
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>Somebody marked it and did not say how it ended: it may have arrived.</summary>
    private async Task<bool> BrokenOffAsync(WaitingNotice waiting)
    {
        if (!waiting.IsMarked)
        {
            return false;
        }

        if (shard.SurelySent(waiting, out var slot))
        {
            await box.EndAsync(waiting, "sent", slot, now, CancellationToken.None);
        }
        else
        {
            Report.Uncertain();
            await UnknownAsync(waiting);
        }

        return true;
    }

    private async Task UnknownAsync(WaitingNotice waiting)
    {
        if (waiting.IsReminder)
        {
            await box.EndAsync(waiting, "unknown", null, now, CancellationToken.None);
            return;
        }

        var since = setting.Clock.GetUtcNow() + RemindAfter;
        await box.ChangeAsync(waiting with { State = NoticeState.Unknown, NotBefore = since }, CancellationToken.None);
        Again(since);
    }

    private async Task<Step> DeliverAsync(WaitingNotice waiting)
    {
        if (setting.Kinds.Find(waiting.Notice.Kind) is not { } kind)
        {
            Report.Held("unknownkind");
            Again(now + UnknownKindPause);
            return Step.Next;
        }

        var clock = setting.Clocks.Of(person!);
        NoticeDraft draft;
        try
        {
            draft = await kind.WriteAsync(new NoticeReading(waiting.Notice, person!, clock.Local(now), setting.Tables, waiting.IsReminder), CancellationToken.None);
        }
        catch (Exception broken) when (!StorageFailure.IsTransient(broken))
        {
            shard.NotWritten(kind, broken);
            Report.Held("notwritten");
            var changed = await box.ChangeAsync(waiting with { Tries = waiting.Tries + 1, NotBefore = now + Pause(waiting.Tries + 4) }, CancellationToken.None);
            Again(changed?.NotBefore ?? now + RemindAfter);
            return Step.Next;
        }

        switch (draft)
        {
            case NoticeDraft.Drop drop:
                Report.Drop(drop.Why);
                await box.EndAsync(waiting, drop.Why, null, now, CancellationToken.None);
                return Step.Next;
            case NoticeDraft.Readdress other:
                Report.Drop("readdressed");
                await setting.Tables.Notices.PutAsync(waiting.Notice with { UserId = other.UserId });
                await box.EndAsync(waiting, "readdressed", null, now, CancellationToken.None);
                return Step.Next;
            case NoticeDraft.Change change:
                return await ChangeAsync(waiting, change);
            case NoticeDraft.Send send when kind.WaitsForDay && clock.IsQuiet(now):
                Report.Held("quiet");
                Again(clock.NextAllowed(now));
                return Step.Next;
            case NoticeDraft.Send send:
                return await SendAsync(waiting, send);
            default:
                throw new InvalidOperationException("A draft of no known case.");
        }
    }

    private async Task<Step> ChangeAsync(WaitingNotice waiting, NoticeDraft.Change change)
    {
        var slot = await box.SlotAsync(change.Slot, CancellationToken.None);
        if (slot is null || slot.ConversationId != chat!.Id)
        {
            return await NoCardAsync(waiting);
        }

        if (!await PaceAsync())
        {
            return Step.Stop;
        }

        var result = await chat.ChangeAsync(slot.ActivityId, change.Message);
        window.Answered(setting.Clock.GetUtcNow());
        switch (result)
        {
            case SendResult.Refused { Why.Kind: RefusalKind.Gone }:
                return await NoCardAsync(waiting);
            case SendResult.Refused { Why: var why }:
                // What may or may not have changed is changed again.
                return await RefusedAsync(waiting, why.Kind == RefusalKind.Uncertain ? why with { Kind = RefusalKind.Busy } : why);
            default:
                Report.Replaced();
                shard.Went();
                await box.EndAsync(waiting, "changed", slot, now, CancellationToken.None);
                return Step.Sent;
        }
    }

    private async Task<Step> NoCardAsync(WaitingNotice waiting)
    {
        Report.Drop("nocard");
        await box.EndAsync(waiting, "nocard", null, now, CancellationToken.None);
        return Step.Next;
    }

    private async Task<Step> SendAsync(WaitingNotice waiting, NoticeDraft.Send send)
    {
        if (!await PaceAsync())
        {
            return Step.Stop;
        }

        var mark = waiting with
        {
            State = waiting.IsReminder ? NoticeState.Reminding : NoticeState.Sending,
            Fence = shard.Fence,
            Mark = Guid.NewGuid().ToString("N"),
        };
        if (await box.ChangeAsync(mark, CancellationToken.None) is not { } marked)
        {
            // Somebody else is at it.
            isCutShort = true;
            return Step.Stop;
        }

        if (!shard.MaySend)
        {
            // Too late, as when the process stood still here: whoever has the work by now may have begun with it.
            isCutShort = true;
            await box.ChangeAsync(Unmarked(marked), CancellationToken.None);
            return Step.Stop;
        }

        var result = await chat!.SendAsync(send.Message, PaceAsync);
        window.Answered(setting.Clock.GetUtcNow());
        return result switch
        {
            SendResult.Taken taken => await SentAsync(marked, send, taken),
            SendResult.Refused refused => await RefusedAsync(marked, refused.Why),
            _ => throw new InvalidOperationException("A result of no known case."),
        };
    }

    private async Task<Step> SentAsync(WaitingNotice marked, NoticeDraft.Send send, SendResult.Taken taken)
    {
        Report.Sent();
        shard.Went();
        box.Chat = box.Chat with { Refusals = 0, HeldUntil = default, Sent = window.At(now) };
        var slot = send.Slot is { } name && taken.ActivityId is { } id ? new NoticeSlot(name, chat!.Id, id) : null;
        shard.Sent(marked, slot);
        await box.EndAsync(marked, marked.IsReminder ? "reminded" : "sent", slot, now, CancellationToken.None);
        shard.Recorded(marked);
        return Step.Sent;
    }

    private async Task<Step> RefusedAsync(WaitingNotice waiting, Refusal why)
    {
        var at = setting.Clock.GetUtcNow();
        switch (why.Kind)
        {
            case RefusalKind.Malformed:
                Report.Fail("malformed");
                shard.Malformed(waiting.Notice.Kind);
                await box.EndAsync(waiting, "malformed", null, now, CancellationToken.None);
                return Step.Next;
            case RefusalKind.Uncertain:
                Report.Uncertain();
                Hold(at + TroublePause, box.Chat.Refusals);
                await UnknownAsync(waiting);
                shard.Refused(why);
                return Step.Stop;
            case RefusalKind.Throttled or RefusalKind.Busy:
                Report.Held(why.Kind == RefusalKind.Busy ? "busy" : "throttled");
                Hold(at + (why.Wait ?? Pause(box.Chat.Refusals)), box.Chat.Refusals + 1);
                await box.ChangeAsync(Unmarked(waiting), CancellationToken.None);
                shard.Refused(why);
                return Step.Stop;
            case var _ when why.IsAboutTheBot:
                Report.Held(Reason(why));
                await box.ChangeAsync(Unmarked(waiting), CancellationToken.None);
                shard.Refused(why);
                isCutShort = true;
                return Step.Stop;
            default:
                await box.ChangeAsync(Unmarked(waiting), CancellationToken.None);
                return await UnreachedAsync(why);
        }
    }

    private async Task<Step> UnreachedAsync(Refusal why)
    {
        if (await chat!.LeaveAsync())
        {
            await Unreached.KeepAsync(why.Kind.ToString(), Report, now);
        }
        else
        {
            // They were heard of just now.
            Again(now + FirstPause);
        }

        return Step.Stop;
    }

    private void Hold(DateTimeOffset until, int refusals)
    {
        box.Chat = box.Chat with { HeldUntil = until, Refusals = refusals };
        Again(until);
    }

    /// <summary>Waits for room; false if nothing may be sent any more by then.</summary>
    private async Task<bool> PaceAsync()
    {
        await shard.Pace.TakeAsync(window, shard.Stopping);
        window.Sent(setting.Clock.GetUtcNow());
        box.Chat = box.Chat with { Sent = window.At(now) };
        isCutShort = !shard.MaySend;
        return !isCutShort;
    }

    private void Again(DateTimeOffset at) => next = next is { } earlier && earlier < at ? earlier : at;

    private static WaitingNotice Unmarked(WaitingNotice waiting) => waiting with
    {
        State = waiting.IsReminder ? NoticeState.Unknown : NoticeState.Waiting,
        Fence = 0,
        Mark = null,
        Tries = waiting.Tries + 1,
    };

    private static string Reason(Refusal why) => why.Kind.ToString().ToLowerInvariant();

    private static TimeSpan Pause(int times) =>
        TimeSpan.FromTicks(Math.Min(LongestPause.Ticks, FirstPause.Ticks << Math.Min(times, 16)));
}
