#nullable disable

namespace Microsoft.Bot.Builder;

/// <summary>A step of the pipeline, around everything that comes after it.</summary>
public interface IMiddleware
{
    Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default);
}
