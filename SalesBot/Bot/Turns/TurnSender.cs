using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Delivering;

namespace SalesBot.Bot.Turns;

/// <summary>
/// Where the replies of a turn go: into the turn that waits for them, or, once that has been answered because the work
/// took too long, into the conversation by themselves. What was done beside some chat is answered where it was done;
/// anything further is said in the person's own chat.
/// </summary>
internal sealed class TurnSender(ITurnContext outer, TimeProvider clock)
{
    // A person waits for it, so not for long; beyond that the message comes again and is answered then.
    private const int MostTries = 3;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan UsualWait = TimeSpan.FromSeconds(1);

    private bool isBeside;
    private ConversationReference? home;

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

    /// <summary>The turn is one beside some chat; this is the person's own.</summary>
    public void SendTo(ConversationReference? personalChat) => (isBeside, home) = (true, personalChat);

    public async Task SendAsync(IEnumerable<BufferedReply> replies, CancellationToken cancellationToken)
    {
        BufferedReply[] all = [.. replies];
        if (!isBeside)
        {
            await SendAllAsync(all, cancellationToken);
        }
        else
        {
            await SendAllAsync([.. all.Where(reply => reply.IsInvokeAnswer)], cancellationToken);
            if (home is not null && all.Any(reply => !reply.IsInvokeAnswer))
            {
                await SendLaterAsync(all, home, cancellationToken);
            }
        }

        HasAnswered |= all.Any(reply => reply.IsInvokeAnswer);
    }

    private Task SendAllAsync(BufferedReply[] replies, CancellationToken cancellationToken) =>
        Claim(By.Work) ? SendAsync(outer, replies, cancellationToken) : SendLaterAsync(replies, isBeside ? null : outer.Activity.GetConversationReference(), cancellationToken);

    private bool Claim(By who) => Interlocked.CompareExchange(ref claimed, (int)who, (int)By.Nobody) is var was && (was == (int)By.Nobody || was == (int)who);

    private Task SendLaterAsync(IEnumerable<BufferedReply> replies, ConversationReference? reference, CancellationToken cancellationToken)
    {
        // The answer to an invoke cannot come later; whoever presses again gets it.
        var rest = replies.Where(reply => !reply.IsInvokeAnswer).ToList();
        return reference is null || rest.Count == 0 ? Task.CompletedTask
            : identity is { } known
            ? outer.Adapter.ContinueConversationAsync(known, reference, (turn, token) => SendAsync(turn, rest, token), cancellationToken)
            : outer.Adapter.ContinueConversationAsync(outer.Activity.Recipient?.Id, reference, (turn, token) => SendAsync(turn, rest, token), cancellationToken);
    }

    private async Task SendAsync(ITurnContext turn, IEnumerable<BufferedReply> replies, CancellationToken cancellationToken)
    {
        foreach (var reply in replies)
        {
            await SendAsync(turn, reply, cancellationToken);
        }
    }

    /// <summary>Refused for certain because there was too much at once, it is sent again after the wait that was asked for.</summary>
    private async Task SendAsync(ITurnContext turn, BufferedReply reply, CancellationToken cancellationToken)
    {
        for (var tries = 1; ; tries++)
        {
            try
            {
                await reply.SendAsync(turn, cancellationToken);
                return;
            }
            catch (ErrorResponseException refused) when (tries < MostTries && WaitAfter(refused) is { } wait)
            {
                await Task.Delay(wait, clock, cancellationToken);
            }
        }
    }

    private TimeSpan? WaitAfter(ErrorResponseException refused) =>
        RefusalReader.Read(refused, clock.GetUtcNow()) is { Kind: RefusalKind.Throttled or RefusalKind.Busy, Wait: var asked } && (asked ?? UsualWait) is var wait && wait <= LongestWait
            ? wait
            : null;
}
