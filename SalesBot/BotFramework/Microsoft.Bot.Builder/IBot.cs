#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>Answers activities.</summary>
public interface IBot
{
    Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default);
}
