using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// The end of a turn: its second commit, its replies, and the mark that they went out; or the words that say why
/// nothing was done.
/// </summary>
internal sealed class TurnEnding(TurnSetting setting, TurnSender sender, CancellationToken cancellationToken)
{
    private readonly HashSet<string> attempts = new(StringComparer.Ordinal);

    /// <summary>The replies are on their way: from here on a failure must not begin the turn again.</summary>
    public bool IsSending { get; private set; }

    /// <summary>What follows this turn; null while it is not answered, and if nothing does.</summary>
    public PendingTurn? Next { get; private set; }

    private Tables Tables => setting.Tables;

    private DateTimeOffset Clock => setting.Clock.GetUtcNow();

    /// <summary>From now on the outcome is known as one of ours.</summary>
    public TurnOutcome Ours(TurnOutcome outcome)
    {
        attempts.Add(outcome.Attempt);
        return outcome;
    }

    public bool IsOurs(TurnOutcome outcome) => attempts.Contains(outcome.Attempt);

    /// <summary>The second write: the conversation, and beside it what need not be atomic.</summary>
    /// <param name="request">The turn.</param>
    /// <param name="reads">What the run started from.</param>
    /// <param name="outcome">What it decided, or what was stored with the deal.</param>
    /// <param name="replies">The replies, if they are at hand.</param>
    /// <param name="lost">The state did not read back and is to be kept aside.</param>
    /// <returns>True when the turn is answered; false if this finished another turn; null if somebody was faster.</returns>
    public async Task<bool?> CommitAsync(TurnRequest request, TurnReads reads, TurnOutcome outcome, IEnumerable<BufferedReply>? replies = null, bool lost = false)
    {
        await outcome.WriteBeforeAsync(Tables, cancellationToken);
        var commit = Tables.Conversations.CommitAsync(
            request.Conversation,
            reads.State,
            outcome.State,
            outcome.FocusDealId,
            outcome.ToOperation(Clock),
            PendingTurn.After(reads.State, outcome),
            lost ? reads.State.Json : null,
            cancellationToken);
        await Task.WhenAll(commit, outcome.WriteAroundAsync(Tables, cancellationToken));
        var result = await commit;
        if (result != BatchResult.Committed)
        {
            return null;
        }

        setting.Hints.Remember(request.Conversation, outcome.FocusDealId);
        if (outcome.Operation != request.Operation)
        {
            return false;
        }

        await ReplyAsync(request.Conversation, outcome, replies ?? outcome.ReadReplies());
        Next = outcome.Next;
        if (outcome.HandsOver)
        {
            setting.Bell?.Ring();
        }

        return true;
    }

    /// <summary>Answers a turn that only looked: there is nothing to commit, and asked again it looks again.</summary>
    public async Task<bool> AnswerLookAsync(IEnumerable<BufferedReply> replies)
    {
        IsSending = true;
        await sender.SendAsync(replies, cancellationToken);
        return true;
    }

    /// <summary>The operation is committed. Whoever did it sends the replies; if they went silent, we do.</summary>
    public async Task AnswerAsync(TurnRequest request, StoredOperation operation)
    {
        var outcome = TurnOutcome.Read(operation.Outcome);
        if (await HoldAsync(request.Conversation, operation))
        {
            await outcome.WriteAroundAsync(Tables, cancellationToken);
            await ReplyAsync(request.Conversation, outcome, outcome.ReadReplies());
        }
        else
        {
            IsSending = true;
            await sender.SendAsync(outcome.ReadReplies().Where(reply => reply.IsInvokeAnswer), cancellationToken);
        }

        Next = outcome.Next;
    }

    /// <summary>Another operation of the conversation, whose replies go out before ours: the same, except that the
    /// answer of its invoke is not for us to give.</summary>
    public async Task AnswerFirstAsync(string conversation, string earlier)
    {
        if (await Tables.Conversations.OperationAsync(conversation, earlier, cancellationToken) is { Answered: false } operation
            && await HoldAsync(conversation, operation))
        {
            var outcome = TurnOutcome.Read(operation.Outcome);
            await outcome.WriteAroundAsync(Tables, cancellationToken);
            await ReplyAsync(conversation, outcome, outcome.ReadReplies().Where(reply => !reply.IsInvokeAnswer));
            IsSending = false;
        }
    }

    /// <summary>Waits until the operation is answered, or until whoever is at it went silent.</summary>
    /// <returns>True if it is now ours to answer.</returns>
    private async Task<bool> HoldAsync(string conversation, StoredOperation operation)
    {
        var held = attempts.Contains(operation.Attempt) && operation.HeldSince == operation.CommittedAt ? operation : null;
        while (held is null && !operation.Answered)
        {
            if (Clock - operation.HeldSince >= setting.Timing.Hold)
            {
                held = await Tables.Conversations.TakeOverAsync(conversation, operation, Clock, cancellationToken);
            }
            else
            {
                await Task.Delay(setting.Timing.Poll, setting.Clock, cancellationToken);
            }

            operation = held ?? await Tables.Conversations.OperationAsync(conversation, operation.Operation, cancellationToken) ?? operation with { Answered = true };
        }

        return held is not null;
    }

    private async Task ReplyAsync(string conversation, TurnOutcome outcome, IEnumerable<BufferedReply> replies)
    {
        IsSending = true;
        await sender.SendAsync(replies, cancellationToken);
        try
        {
            await Tables.Conversations.AnsweredAsync(conversation, outcome.Operation, cancellationToken);
        }
        catch (Exception ill) when (StorageFailure.IsTransient(ill))
        {
            // The person has the replies; failing now would make Teams ask for them again.
            setting.NotMarked(outcome.Operation, ill);
        }
    }

    /// <summary>Nothing was committed; the reply says why. What follows another turn cannot be sent again by anybody, so
    /// that it failed is committed as its end; only what can still be done later goes on waiting.</summary>
    /// <returns>As <see cref="CommitAsync"/>.</returns>
    public async Task<bool?> RefuseAsync(TurnReads reads, Turn turn, TurnRequest request, Exception why)
    {
        setting.Refused(turn, why);
        var waits = reads.Pending.Any(pending => pending.Operation == request.Operation);
        var reply = new BufferedReply(BufferedReply.Kind.Send, setting.ErrorReply(turn, waits && why is not UserErrorException ? TurnTroubleException.InContinuation(why) : why));
        if (waits && why is not TurnTroubleException { MayPass: true })
        {
            return await CommitAsync(request, reads, Ours(TurnOutcome.Ended(request, reads, reply, Clock)), [reply]);
        }

        IsSending = true;
        await sender.SendAsync([reply], cancellationToken);
        return true;
    }
}
