using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.Bench;

/// <summary>The smallest bot there is, for tests of the door: it repeats what it hears.</summary>
public sealed class EchoBot : IBot
{
    private int _turns;

    /// <summary>How many activities came through the door.</summary>
    public int Turns => _turns;

    /// <summary>Listens and says nothing.</summary>
    public bool IsQuiet { get; set; }

    /// <inheritdoc/>
    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        Interlocked.Increment(ref _turns);
        if (!IsQuiet && turnContext.Activity.Type == ActivityTypes.Message)
        {
            await turnContext.SendActivityAsync(MessageFactory.Text($"Echo: {turnContext.Activity.Text}"), cancellationToken);
        }
    }
}
