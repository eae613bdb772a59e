using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;

namespace SalesBot.Bot.Turns;

/// <summary>
/// Where the replies of a turn go: into the turn that waits for them, or, once that has been answered because the work
/// took too long, into the conversation by themselves.
/// </summary>
internal sealed class TurnSender(ITurnContext outer)
{
    // Taken at once: the turn's own values are gone when it is over.
    private readonly ClaimsIdentity? identity = outer.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) as ClaimsIdentity;
    private int claimed;

    private enum By
    {
        Nobody,
        Work,
        Lateness,
    }

    /// <summary>The turn is answered without its replies now. False if they are on their way.</summary>
    public bool TryBeLate() => Claim(By.Lateness);

    /// <summary>Whether the turn holds the answer to its invoke.</summary>
    public bool HasAnswered { get; private set; }

    /// <summary>What follows the replies that were sent may be late again.</summary>
    public void Follow() => Interlocked.CompareExchange(ref claimed, (int)By.Nobody, (int)By.Work);

    public async Task SendAsync(IEnumerable<BufferedReply> replies, CancellationToken cancellationToken)
    {
        BufferedReply[] all = [.. replies];
        await SendAllAsync(all, cancellationToken);
        HasAnswered |= all.Any(reply => reply.IsInvokeAnswer);
    }

    private Task SendAllAsync(BufferedReply[] replies, CancellationToken cancellationToken) =>
        Claim(By.Work) ? SendAsync(outer, replies, cancellationToken) : SendLaterAsync(replies, cancellationToken);

    private bool Claim(By who) => Interlocked.CompareExchange(ref claimed, (int)who, (int)By.Nobody) is var was && (was == (int)By.Nobody || was == (int)who);

    private Task SendLaterAsync(IEnumerable<BufferedReply> replies, CancellationToken cancellationToken)
    {
        // The answer to an invoke cannot come later; whoever presses again gets it.
        var rest = replies.Where(reply => !reply.IsInvokeAnswer);
        var reference = outer.Activity.GetConversationReference();
        return identity is { } known
            ? outer.Adapter.ContinueConversationAsync(known, reference, (turn, token) => SendAsync(turn, rest, token), cancellationToken)
            : outer.Adapter.ContinueConversationAsync(outer.Activity.Recipient?.Id, reference, (turn, token) => SendAsync(turn, rest, token), cancellationToken);
    }

    private static async Task SendAsync(ITurnContext turn, IEnumerable<BufferedReply> replies, CancellationToken cancellationToken)
    {
        foreach (var reply in replies)
        {
            await reply.SendAsync(turn, cancellationToken);
        }
    }
}
