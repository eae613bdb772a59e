using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// One turn from the first read to the last reply. Optimistic: nothing is claimed, the run is free to be repeated, and
/// the commit decides who was first.
/// <para>
/// The deal is written first, with all that is needed to finish the turn; then the conversation, with the operation's
/// row; then the replies go out; then the operation is marked answered. Wherever it stops, whoever comes next (another
/// copy of the message, or the next message of the conversation) sees from the rows how far it came and goes on there.
/// </para>
/// </summary>
internal sealed class TurnWork(TurnSetting setting, ITurnContext outer, TurnRequest request, TurnSender sender, CancellationToken cancellationToken)
{
    private static readonly Text StateWasLost = new(
        "I lost my place in our talk and start afresh; your deals and answers are safe.",
        "刚才的对话进度丢失了，我们重新开始；商机和答案都在。");

    private readonly TurnEnding ending = new(setting, sender, cancellationToken);
    private readonly HashSet<string> caughtUp = new(StringComparer.Ordinal);
    private readonly DateTimeOffset began = setting.Clock.GetUtcNow();
    private Written? written;
    private int runs;

    private Tables Tables => setting.Tables;

    private DateTimeOffset Clock => setting.Clock.GetUtcNow();

    /// <summary>Ends when the turn is answered, and whatever follows it. What it throws was not answered, and may be
    /// delivered again.</summary>
    public async Task CompleteAsync()
    {
        await AnswerAsync();
        sender.Follow();
        if (ending.Next is { } next)
        {
            await Work(next).CompleteAsync();
        }
    }

    private TurnWork Work(PendingTurn pending) => new(setting, outer, pending.Request(Clock), sender, cancellationToken);

    private async Task AnswerAsync()
    {
        for (var done = false; !done;)
        {
            var reads = new TurnReads(Tables, request, cancellationToken);
            try
            {
                done = await TryAsync(reads);
            }
            catch (TurnInFlightException unfinished)
            {
                done = await FinishAsync(reads, TurnOutcome.Read(unfinished.Turn.Outcome));
            }
            catch (StoredDataException unusable)
            {
                done = await RefuseAsync(reads, unusable.Fault switch
                {
                    StoredDataFault.Newer => TurnTroubleException.Newer(unusable),
                    StoredDataFault.Corrupt => TurnTroubleException.Unreadable(unusable),
                    _ => unusable,
                });
            }
            catch (Exception ill) when (StorageFailure.IsTransient(ill) && !ending.IsSending)
            {
                if (Clock - began >= setting.Timing.GiveUp)
                {
                    await RefuseAsync(reads, TurnTroubleException.Unreachable(ill));
                    return;
                }

                await PauseAsync();
            }
        }
    }

    /// <returns>True when the turn is answered; false to begin again on fresh data.</returns>
    private async Task<bool> TryAsync(TurnReads reads)
    {
        await reads.BeginAsync(LikelyDeals());
        if (reads.IsTorn)
        {
            return false;
        }

        if (reads.Operation is { } committed)
        {
            if (IsOldCard(committed))
            {
                request = request with { KeyWasUsed = true };
                return false;
            }

            await ending.AnswerAsync(request, committed);
            return true;
        }

        if (request.Continuation is not null && !reads.Pending.Any(pending => pending.Operation == request.Operation))
        {
            // It was done, so long ago that its operation is forgotten.
            return true;
        }

        if (Earlier(reads) is { } earlier)
        {
            await CatchUpAsync(earlier);
            return false;
        }

        if (written is { } half)
        {
            // Others wait for us as long as this; then any of them may finish what is stored, and so do we.
            return Clock - half.Outcome.At < setting.Timing.Hold ? await RunAsync(reads) : await CommitAsync(reads, half.Outcome.On(reads.State));
        }

        return runs++ < setting.Timing.Runs ? await RunAsync(reads) : await RefuseAsync(reads, TurnTroubleException.Busy());
    }

    /// <summary>What an earlier turn left to be done before this one; a failure is not met twice.</summary>
    private PendingTurn? Earlier(TurnReads reads) =>
        reads.Pending.TakeWhile(pending => pending.Operation != request.Operation).FirstOrDefault(pending => caughtUp.Add(pending.Operation));

    /// <summary>Does what an earlier turn left behind, after its replies.</summary>
    private async Task CatchUpAsync(PendingTurn earlier)
    {
        await ending.AnswerFirstAsync(request.Conversation, earlier.Parent);
        await Work(earlier).CompleteAsync();
    }

    private IEnumerable<string> LikelyDeals() =>
        new[] { request.DealInCard, setting.Hints.For(request.Conversation) }.OfType<string>().Distinct();

    /// <summary>The key was used, by another activity, too long ago for this to be the same press sent again.</summary>
    private bool IsOldCard(StoredOperation committed) =>
        request.Key is not null && !request.KeyWasUsed && committed.ActivityId != request.ActivityId && Clock - committed.CommittedAt > setting.Timing.OldCard;

    private async Task<bool> RunAsync(TurnReads reads)
    {
        var storage = StorageOf(reads.State, out var lost);
        if (written is { Outcome.DealId: { } saved } known)
        {
            reads.Pin(saved, known.Before);
        }

        var turn = new Turn(request, reads, storage, setting.Book.Of(request.TenantId), setting.Address);
        var buffer = new ReplyBuffer(outer, request.Activity);
        buffer.Context.TurnState.Set(turn);
        try
        {
            await setting.Bot.OnTurnAsync(buffer.Context, cancellationToken);
            await turn.State.SaveChangesAsync(buffer.Context, cancellationToken: cancellationToken);
        }
        catch (Exception thrown) when (thrown is not TurnInFlightException and not StoredDataException && !StorageFailure.IsTransient(thrown))
        {
            return written is null ? await RefuseAsync(reads, turn, thrown) : await CommitAsync(reads, written.Outcome.On(reads.State));
        }

        if (request.IsLook)
        {
            return await ending.AnswerLookAsync(buffer.Replies);
        }

        if (lost)
        {
            buffer.SayFirst(MessageFactory.Text(StateWasLost.In(turn.Language)));
        }

        var outcome = ending.Ours(TurnOutcome.Of(turn, request, reads, buffer.Replies, Clock));
        if (written is { } before)
        {
            // The deal is committed; only the conversation moved meanwhile. If the run on its new state decides the
            // same, that run counts. If not, what was committed stands, and the conversation keeps its newer state.
            return before.Agrees(turn)
                ? await CommitAsync(reads, outcome, buffer.Replies, lost)
                : await CommitAsync(reads, before.Outcome.On(reads.State));
        }

        if (turn.Changes.IsDealChanged && !await WriteDealAsync(turn, outcome))
        {
            return false;
        }

        return await CommitAsync(reads, outcome, buffer.Replies, lost);
    }

    private static TurnStorage StorageOf(StoredState state, out bool lost)
    {
        lost = false;
        try
        {
            return new TurnStorage(state.Json);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            lost = true;
            return new TurnStorage(null);
        }
    }

    /// <returns>False if somebody wrote the deal since it was read. If that was a copy of this turn, the next run comes
    /// upon it and finishes it.</returns>
    private async Task<bool> WriteDealAsync(Turn turn, TurnOutcome outcome)
    {
        var (before, after) = (turn.Changes.Before, turn.Changes.After!);
        var look = setting.Watch?.BeforeCommitAsync(Tables, before, after, turn, cancellationToken);
        if (before is null || outcome.FormerOwnerId is not null)
        {
            await Task.WhenAll(new[] { before?.Deal, after }.OfType<Sales.Deals.Deal>().Select(deal => Tables.Lists.AnnounceAsync(DealSummary.Of(deal, turn.Numbers), cancellationToken)));
        }

        var write = new DealWrite(request.Conversation, new DealTurn(request.Operation, outcome.ToJson()), request.UserId, request.Now, turn.Changes.Undoes, turn.Changes.Erasure is not null)
        {
            LookAt = look is null ? before?.LookAt : await look,
        };
        if (await Tables.Deals.CommitAsync(before, after, write, cancellationToken) == BatchResult.Committed)
        {
            written = new Written(before, after, outcome);
            setting.Watch?.AfterCommit(write.LookAt, request.Now);
            return true;
        }

        var stored = await Tables.Deals.FindAsync(request.TenantId, after.Id, request.Conversation, cancellationToken);
        if (stored?.LastTurn is { } last && last.Operation == request.Operation)
        {
            throw new TurnInFlightException(after.Id, last);
        }

        return false;
    }

    /// <summary>
    /// A turn that stands between its two writes: ours (an earlier try, or another copy of the message) or the one
    /// before ours. Whoever made it is given time; then we finish it from what is stored.
    /// </summary>
    private async Task<bool> FinishAsync(TurnReads reads, TurnOutcome outcome)
    {
        var ours = ending.IsOurs(outcome);
        if (ours || Clock - outcome.At >= setting.Timing.Hold)
        {
            return await CommitAsync(reads, (ours || outcome.Operation != request.Operation ? outcome : Adopted(outcome)).On(reads.State));
        }

        // Waiting for a maker who is slow is no run of ours that lost: on a busy machine it must not use them up.
        runs--;
        await Task.Delay(setting.Timing.Poll, setting.Clock, cancellationToken);
        return false;
    }

    /// <summary>The outcome under a name of ours: should its maker still live, it sees that we answer.</summary>
    private TurnOutcome Adopted(TurnOutcome outcome) => ending.Ours(outcome with { Attempt = TurnOutcome.NewAttempt() });

    private async Task<bool> CommitAsync(TurnReads reads, TurnOutcome outcome, IEnumerable<BufferedReply>? replies = null, bool lost = false) =>
        await AnsweredOrPausedAsync(ending.CommitAsync(request, reads, outcome, replies, lost));

    private Task<bool> RefuseAsync(TurnReads reads, Exception why) => RefuseAsync(reads, new Turn(request, reads, new TurnStorage(null), setting.Book.Of(request.TenantId)), why);

    private async Task<bool> RefuseAsync(TurnReads reads, Turn turn, Exception why) =>
        await AnsweredOrPausedAsync(ending.RefuseAsync(reads, turn, request, why));

    private async Task<bool> AnsweredOrPausedAsync(Task<bool?> end)
    {
        if (await end is { } answered)
        {
            return answered;
        }

        await PauseAsync();
        return false;
    }

    /// <summary>A short wait of random length, so that those who met do not meet again.</summary>
    private Task PauseAsync() => Task.Delay(TimeSpan.FromMilliseconds(Random.Shared.Next(5, 25 * (runs + 1))), setting.Clock, cancellationToken);
}
