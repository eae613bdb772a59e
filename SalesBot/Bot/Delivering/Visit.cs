using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>
/// Delivers to one person what is due, in its order: ask what is to be said, mark, send, mark as sent. Whatever stops
/// it is found by the next visit from what is stored.
/// </summary>
internal sealed class Visit
{
    // So that nobody with a full box holds up the others of a round.
    private const int MostSends = 20;

    // More people than a chain of managers has: who reports to whom is told differently by each of them.
    private const int MostMoves = 10;

    private static readonly TimeSpan UnknownKindPause = TimeSpan.FromMinutes(5);

    // Whoever is let in again gets what waited within this time.
    private static readonly TimeSpan NotAdmittedPause = TimeSpan.FromHours(1);

    // As of the fifth time: what fails to be written seldom mends itself in seconds.
    private const int FailedTimes = 4;

    private readonly DeliverySetting setting;
    private readonly VisitState state;
    private readonly UserRecord person;
    private readonly Sending sending;

    private Visit(VisitState state, UserRecord person, PersonalChat chat)
    {
        (setting, this.state, this.person) = (state.Setting, state, person);
        sending = new Sending(state, chat);
    }

    /// <summary>Visits, and sees to it that there is another visit if something is left.</summary>
    public static async Task MakeAsync(DeliverySetting setting, ShardWork shard, DuePerson who, DateTimeOffset now)
    {
        var box = await setting.Tables.Notices.OpenAsync(who.TenantId, who.UserId, now);
        var state = new VisitState(setting, shard, who, now) { Box = box };
        state.Report.Visited();
        state.Report.Fail("unreadable", box.Unreadable);
        try
        {
            if (box.Waiting.Count > 0)
            {
                await DeliverAsync(state);
            }
        }
        finally
        {
            state.Answered();
        }

        // Cut short, it is repeated as it was begun.
        if (!state.IsCutShort)
        {
            await setting.Tables.Notices.VisitedAsync(who, box, state.Next, now);
        }
    }

    private static async Task DeliverAsync(VisitState state)
    {
        var (setting, box, who) = (state.Setting, state.Box, state.Who);
        if (box.Chat.HeldUntil > state.Now)
        {
            state.Report.Held("throttled", box.Waiting.Count);
            state.Again(box.Chat.HeldUntil);
            return;
        }

        var (person, version) = await setting.Tables.Users.VersionAsync(who.TenantId, who.UserId, CancellationToken.None);
        var unreached = new Unreached(setting, box, who);
        if (person is null || PersonalChat.Of(setting, person, version) is not { } chat)
        {
            await unreached.KeepAsync(box.Chat.Unreached ?? nameof(RefusalKind.NotInstalled), state.Report, state.Now);
            return;
        }

        if (!setting.Clocks.Admits(person))
        {
            state.Report.Held("notadmitted", box.Waiting.Count);
            state.Again(state.Now + NotAdmittedPause);
            return;
        }

        await unreached.EndAsync();
        await box.CleanAsync(state.Now, CancellationToken.None);
        state.Window = new SendWindow(SendLimit.OfNoticesInAConversation, box.Chat.Sent);
        await new Visit(state, person, chat).DeliverAllAsync();
    }

    private async Task DeliverAllAsync()
    {
        var sends = 0;
        foreach (var waiting in state.Box.Waiting)
        {
            if (!state.Shard.MaySend)
            {
                state.CutShort();
                return;
            }

            if (sends == MostSends)
            {
                state.CutShort();
                state.Report.More();
                return;
            }

            var step = await DeliverAsync(waiting);
            sends += step == VisitStep.Sent ? 1 : 0;
            if (step == VisitStep.Stop)
            {
                return;
            }
        }
    }

    private async Task<VisitStep> DeliverAsync(WaitingNotice waiting)
    {
        if (waiting.IsMarked)
        {
            await BrokenOffAsync(waiting);
        }
        else if (waiting.NotBefore > state.Now)
        {
            state.Again(waiting.NotBefore);
        }
        else if (setting.Kinds.Find(waiting.Notice.Kind) is not { } kind)
        {
            state.Report.Held("unknownkind");
            state.Again(state.Now + UnknownKindPause);
        }
        else if (await WriteAsync(kind, waiting) is { } draft)
        {
            return await DoAsync(draft, kind, waiting);
        }

        return VisitStep.Next;
    }

    /// <summary>Somebody marked it and did not say how it ended: it may have arrived.</summary>
    private Task BrokenOffAsync(WaitingNotice waiting) =>
        state.Shard.SurelySent(waiting, out var slot) ? state.EndAsync(waiting, "sent", slot) : state.UnknownAsync(waiting);

    private async Task<NoticeDraft?> WriteAsync(NoticeKind kind, WaitingNotice waiting)
    {
        try
        {
            var local = setting.Clocks.Of(person).Local(state.Now);
            var reading = new NoticeReading(waiting.Notice, person, local, setting.Tables, waiting.IsReminder) { Company = setting.Clocks.CompanyOf(person) };
            NoticeDraft draft = state.Now - waiting.Notice.At > kind.KeepsFor
                ? new NoticeDraft.Drop("outdated")
                : await kind.WriteAsync(reading, CancellationToken.None);
            if (kind.Sequel(reading) is { } sequel)
            {
                await setting.Tables.Notices.PutAsync(sequel);
            }

            return draft;
        }
        catch (Exception broken) when (!ShardWork.IsIll(broken))
        {
            state.Shard.NotWritten(kind, broken);
            state.Report.Held("notwritten");
            var later = waiting with { Tries = waiting.Tries + 1, NotBefore = state.Now + VisitState.Pause(waiting.Tries + FailedTimes) };
            await state.Box.ChangeAsync(later, CancellationToken.None);
            state.Again(later.NotBefore);
            return null;
        }
    }

    private async Task<VisitStep> DoAsync(NoticeDraft draft, NoticeKind kind, WaitingNotice waiting)
    {
        var clock = setting.Clocks.Of(person);
        switch (draft)
        {
            case NoticeDraft.Drop drop:
                state.Report.Drop(drop.Why);
                await state.EndAsync(waiting, drop.Why);
                return VisitStep.Next;
            case NoticeDraft.Readdress when waiting.Notice.Moves >= MostMoves:
                state.Report.Drop("circle");
                await state.EndAsync(waiting, "circle");
                return VisitStep.Next;
            case NoticeDraft.Readdress other:
                state.Report.Drop("readdressed");
                await setting.Tables.Notices.PutAsync(waiting.Notice with { UserId = other.UserId, Moves = waiting.Notice.Moves + 1 });
                await state.EndAsync(waiting, "readdressed");
                return VisitStep.Next;
            case NoticeDraft.Change change:
                return await sending.ChangeAsync(waiting, change);
            case NoticeDraft.Send when kind.WaitsForDay && clock.IsQuiet(state.Now):
                state.Report.Held("quiet");
                state.Again(clock.NextAllowed(state.Now));
                return VisitStep.Next;
            case NoticeDraft.Send send:
                return await sending.SendAsync(waiting, send);
            default:
                throw new InvalidOperationException("A draft of no known case.");
        }
    }
}
