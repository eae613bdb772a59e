namespace SalesBot.Bot.Conversing;

/// <summary>How a person is greeted; the feature that knows the first useful thing does it.</summary>
public abstract class Welcoming
{
    /// <summary>Shows the first useful thing, not a manual.</summary>
    public abstract Task ShowAsync(Talk talk, CancellationToken cancellationToken);
}
