using Microsoft.Bot.Builder.Dialogs;

namespace SalesBot.Bot.Conversing;

/// <summary>
/// One thing the bot can do. A feature is a folder: what it handles, its dialog if it has one, its cards. Features do
/// not know each other; the <see cref="RootDialog"/> gives each input to the feature that handles it.
/// </summary>
public abstract class Feature
{
    /// <summary>The dialog of this feature, if it asks more than one thing.</summary>
    public virtual Dialog? Dialog => null;

    /// <summary>Whether this feature serves this input.</summary>
    public abstract bool Serves(Talk talk, Input input);

    /// <summary>Serves it. The result says whether a dialog is to begin.</summary>
    public abstract Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken);

    /// <summary>
    /// Tries to make sense of words that are no command and that nobody was waiting for. Null if it cannot.
    /// </summary>
    public virtual Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken) => Task.FromResult<Served?>(null);
}

/// <summary>How an input was served.</summary>
/// <param name="Options">The options to begin the feature's dialog with; null if nothing begins.</param>
/// <param name="Then">How an interrupted dialog goes on.</param>
public readonly record struct Served(object? Options = null, AfterServing Then = AfterServing.OfferToContinue)
{
    /// <summary>Answered; whatever was interrupted offers to go on.</summary>
    public static Served Done => default;

    /// <summary>Answered; whatever was interrupted asks its question again at once.</summary>
    public static Served AskAgain => new(Then: AfterServing.AskAgain);

    /// <summary>Answered, and a question of its own is open; whatever was interrupted keeps still.</summary>
    public static Served Quiet => new(Then: AfterServing.KeepStill);

    /// <summary>The feature's dialog begins.</summary>
    public static Served Begin(object options) => new(options);
}

/// <summary>What an interrupted dialog does after something else was served.</summary>
public enum AfterServing
{
    OfferToContinue,
    AskAgain,
    KeepStill,
}
