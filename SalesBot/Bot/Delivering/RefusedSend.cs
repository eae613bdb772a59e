using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>What follows when a message was not taken, or nobody knows.</summary>
internal sealed class RefusedSend(VisitState state, PersonalChat chat)
{
    private static readonly TimeSpan TroublePause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan HeardOfPause = TimeSpan.FromSeconds(2);

    /// <summary>The notice as if nobody had been about to send it.</summary>
    public static WaitingNotice Unmarked(WaitingNotice waiting) => waiting with
    {
        State = waiting.IsReminder ? NoticeState.Unknown : NoticeState.Waiting,
        Fence = 0,
        Mark = null,
        Tries = waiting.Tries + 1,
    };

    /// <summary>Records it, and says when to go on.</summary>
    public async Task<VisitStep> HandleAsync(WaitingNotice waiting, Refusal why)
    {
        switch (why.Kind)
        {
            case RefusalKind.Malformed:
                state.Report.Fail("malformed");
                state.Shard.Malformed(waiting.Notice.Kind);
                await state.EndAsync(waiting, "malformed");
                return VisitStep.Next;
            case RefusalKind.Uncertain:
                Hold(TroublePause, state.Box.Chat.Refusals);
                await state.UnknownAsync(waiting);
                break;
            case RefusalKind.Throttled or RefusalKind.Busy:
                state.Report.Held(Reason(why));
                Hold(why.Wait ?? VisitState.Pause(state.Box.Chat.Refusals), state.Box.Chat.Refusals + 1);
                await UnmarkAsync(waiting);
                break;
            case var _ when why.IsAboutTheBot:
                state.Report.Held(Reason(why));
                await UnmarkAsync(waiting);
                state.CutShort();
                break;
            default:
                await UnmarkAsync(waiting);
                await LeaveAsync(why);
                return VisitStep.Stop;
        }

        state.Shard.Refused(why);
        return VisitStep.Stop;
    }

    private async Task UnmarkAsync(WaitingNotice waiting) => await state.Box.ChangeAsync(Unmarked(waiting), CancellationToken.None);

    private void Hold(TimeSpan wait, int refusals)
    {
        var until = state.Setting.Clock.GetUtcNow() + wait;
        state.Box.Chat = state.Box.Chat with { HeldUntil = until, Refusals = refusals };
        state.Again(until);
    }

    private async Task LeaveAsync(Refusal why)
    {
        if (await chat.LeaveAsync())
        {
            await new Unreached(state.Setting, state.Box, state.Who).KeepAsync(why.Kind.ToString(), state.Report, state.Now);
        }
        else
        {
            // They were heard of just now.
            state.Again(state.Now + HeardOfPause);
        }
    }

    private static string Reason(Refusal why) => why.Kind.ToString().ToLowerInvariant();
}
