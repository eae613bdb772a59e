using SalesBot.Storage;

namespace SalesBot.Bot.Delivering;

/// <summary>Sends one notice of a visit, or changes its card in place, and records how that ended.</summary>
internal sealed class Sending(VisitState state, PersonalChat chat)
{
    private static readonly TimeSpan SomebodyElsePause = TimeSpan.FromMinutes(1);
    private readonly RefusedSend refused = new(state, chat);

    /// <summary>A new message. Marked first: whoever finds the mark knows that it may have arrived.</summary>
    public async Task<VisitStep> SendAsync(WaitingNotice waiting, NoticeDraft.Send send)
    {
        if (!await state.PaceAsync())
        {
            return VisitStep.Stop;
        }

        var mark = waiting with
        {
            State = waiting.IsReminder ? NoticeState.Reminding : NoticeState.Sending,
            Fence = state.Shard.Fence,
            Mark = Guid.NewGuid().ToString("N"),
        };
        if (await state.Box.ChangeAsync(mark, CancellationToken.None) is not { } marked)
        {
            // Somebody else is at it.
            state.Again(state.Now + SomebodyElsePause);
            return VisitStep.Stop;
        }

        if (!state.Shard.MaySend)
        {
            // Too late, as when the process stood still here: whoever has the work by now may have begun with it.
            return await TakeBackAsync(marked);
        }

        var result = await chat.SendAsync(send.Message, state.PaceAsync);
        state.Answered();
        return result switch
        {
            SendResult.Taken taken => await SentAsync(marked, send, taken),
            SendResult.Refused { Why.IsUntilThePersonActs: true } when state.IsCutShort => await TakeBackAsync(marked),
            SendResult.Refused { Why: var why } => await refused.HandleAsync(marked, why),
            _ => throw new InvalidOperationException("A result of no known case."),
        };
    }

    /// <summary>The card of a slot changes where it stands. Safe to repeat, so it needs no mark.</summary>
    public async Task<VisitStep> ChangeAsync(WaitingNotice waiting, NoticeDraft.Change change)
    {
        var slot = await state.Box.SlotAsync(change.Slot, CancellationToken.None);
        if (slot is null || slot.ConversationId != chat.Id)
        {
            return await NoCardAsync(waiting);
        }

        if (!await state.PaceAsync())
        {
            return VisitStep.Stop;
        }

        var result = await chat.ChangeAsync(slot.ActivityId, change.Message);
        state.Answered();
        switch (result)
        {
            case SendResult.Refused { Why.Kind: RefusalKind.Gone }:
                return await NoCardAsync(waiting);
            case SendResult.Refused { Why: var why }:
                return await refused.HandleAsync(waiting, why.Kind == RefusalKind.Uncertain ? why with { Kind = RefusalKind.Busy } : why);
            default:
                state.Report.Replaced();
                state.Shard.Went();
                await state.EndAsync(waiting, "changed", slot);
                return VisitStep.Sent;
        }
    }

    private async Task<VisitStep> SentAsync(WaitingNotice marked, NoticeDraft.Send send, SendResult.Taken taken)
    {
        var slot = send.Slot is { } name && taken.ActivityId is { } id ? new NoticeSlot(name, chat.Id, id) : null;
        state.Report.Sent();
        state.Shard.Went();
        state.Shard.Sent(marked, slot);
        state.Box.Chat = state.Box.Chat with { Refusals = 0, HeldUntil = default };
        await state.EndAsync(marked, marked.IsReminder ? "reminded" : "sent", slot);
        state.Shard.Recorded(marked);
        return VisitStep.Sent;
    }

    private async Task<VisitStep> NoCardAsync(WaitingNotice waiting)
    {
        state.Report.Drop("nocard");
        await state.EndAsync(waiting, "nocard");
        return VisitStep.Next;
    }

    private async Task<VisitStep> TakeBackAsync(WaitingNotice marked)
    {
        await state.Box.ChangeAsync(RefusedSend.Unmarked(marked), CancellationToken.None);
        return state.CutShort();
    }
}
