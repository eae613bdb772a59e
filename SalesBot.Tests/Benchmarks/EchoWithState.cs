using Microsoft.Bot.Builder;

namespace SalesBot.Tests.Benchmarks;

/// <summary>The trivial turn: load state, count, say what was heard, save state.</summary>
internal sealed class EchoWithState(ConversationState state) : IBot
{
    private readonly IStatePropertyAccessor<Heard> _heard = state.CreateProperty<Heard>("heard");

    public async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        var heard = await _heard.GetAsync(turnContext, () => new Heard(), cancellationToken);
        heard.Count++;
        await turnContext.SendActivityAsync(MessageFactory.Text($"{heard.Count}: {turnContext.Activity.Text}"), cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    private sealed class Heard
    {
        public int Count { get; set; }
    }
}
