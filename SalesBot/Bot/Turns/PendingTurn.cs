using System.Collections.Immutable;
using Microsoft.Bot.Schema;
using SalesBot.Storage;

namespace SalesBot.Bot.Turns;

/// <summary>
/// A continuation as it waits in the row of its conversation's state, with what is needed to run it on behalf of the
/// person who caused it, whoever comes upon it.
/// </summary>
/// <param name="Parent">The operation that asked for it; its replies go out first.</param>
/// <param name="Operation">The operation id it will have.</param>
/// <param name="Activity">An empty message of that person, as JSON.</param>
/// <param name="Next">What to do.</param>
internal sealed record PendingTurn(string Parent, string Operation, string Activity, Continuation Next)
{
    public static PendingTurn Of(TurnRequest request, Continuation next)
    {
        var from = request.Activity;
        var message = new Activity
        {
            Type = ActivityTypes.Message,
            Id = from.Id,
            ChannelId = from.ChannelId,
            ServiceUrl = from.ServiceUrl,
            Conversation = new ConversationAccount(id: from.Conversation?.Id, conversationType: from.Conversation?.ConversationType, tenantId: request.TenantId),
            From = from.From,
            Recipient = from.Recipient,
            Locale = from.Locale,
            LocalTimezone = from.LocalTimezone,
            LocalTimestamp = from.LocalTimestamp,
            Text = "",
        };
        var pending = new PendingTurn(request.Operation, "", StateJson.WriteActivity(message), next);
        return pending with { Operation = pending.Request(request.Now).Operation };
    }

    /// <summary>What the row of the state says is waiting, in order.</summary>
    public static ImmutableArray<PendingTurn> ReadAll(StoredState state) =>
        state.Pending is { } json ? StoredJson.Read<ImmutableArray<PendingTurn>>(json) : [];

    /// <summary>What waits after an operation was committed: itself no longer, what it asked for at the end.</summary>
    public static string? After(StoredState state, TurnOutcome outcome)
    {
        var waiting = ReadAll(state).RemoveAll(pending => pending.Operation == outcome.Operation);
        waiting = outcome.Next is { } next ? waiting.Add(next) : waiting;
        return waiting.IsEmpty ? null : StoredJson.Write(waiting);
    }

    /// <summary>The turn it is to be.</summary>
    public TurnRequest Request(DateTimeOffset now) => TurnRequest.Of(StateJson.ReadActivity(Activity), now) with
    {
        // Derived from the operation it follows, so that every copy has the same operation id.
        ActivityId = "then\n" + Parent,
        Continuation = Next,
        DealInCard = Next.Id("deal"),
    };
}
