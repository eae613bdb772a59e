using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Bot.Turns;

/// <summary>Something a run wants said, changed or taken back once it is committed.</summary>
/// <param name="What">Which of the three.</param>
/// <param name="Activity">The activity; of one to be taken back only the id.</param>
internal sealed record BufferedReply(BufferedReply.Kind What, Activity Activity)
{
    /// <summary>The type of the activity that carries the answer to an invoke (protocol constant).</summary>
    public const string InvokeAnswer = "invokeResponse";

    public enum Kind
    {
        Send,
        Update,
        Delete,
    }

    public bool IsInvokeAnswer => Activity.Type == InvokeAnswer;

    /// <summary>Reads <see cref="ToJson"/>.</summary>
    public static BufferedReply Read(string json)
    {
        var at = json.IndexOf(' ', StringComparison.Ordinal);
        return new BufferedReply(Enum.Parse<Kind>(json[..at]), StateJson.ReadActivity(json[(at + 1)..]));
    }

    /// <summary>The kind, a space, and the activity as JSON.</summary>
    public string ToJson() => $"{What} {StateJson.WriteActivity(Activity)}";

    public Task SendAsync(ITurnContext turn, CancellationToken cancellationToken) => What switch
    {
        Kind.Update => turn.UpdateActivityAsync(Activity, cancellationToken),
        Kind.Delete => turn.DeleteActivityAsync(Activity.Id, cancellationToken),
        _ => turn.SendActivityAsync(Activity, cancellationToken),
    };
}
