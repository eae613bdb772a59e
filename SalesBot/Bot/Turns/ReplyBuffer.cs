using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Bot.Turns;

/// <summary>
/// The turn context a run of the bot sees: what it sends is kept until the commit. Only "typing" goes out at once,
/// because it promises nothing.
/// </summary>
internal sealed class ReplyBuffer
{
    private readonly List<BufferedReply> replies = [];
    private readonly ITurnContext outer;

    public ReplyBuffer(ITurnContext outer, Activity activity)
    {
        this.outer = outer;

        // Never disposed: the outer turn owns, and disposes, the values the two share.
        Context = new TurnContext(outer.Adapter, activity);
        foreach (var (key, value) in outer.TurnState.Where(shared => shared.Key != BotAdapter.InvokeResponseKey))
        {
            Context.TurnState[key] = value;
        }

        Context.OnSendActivities(SendAsync).OnUpdateActivity(UpdateAsync).OnDeleteActivity(Delete);
    }

    public TurnContext Context { get; }

    public IReadOnlyList<BufferedReply> Replies => replies;

    /// <summary>Puts something in front of what was said.</summary>
    public void SayFirst(Activity activity) => replies.Insert(0, new BufferedReply(BufferedReply.Kind.Send, activity));

    private async Task<ResourceResponse[]> SendAsync(ITurnContext turn, List<Activity> activities, Func<Task<ResourceResponse[]>> next)
    {
        var responses = new ResourceResponse[activities.Count];
        for (var at = 0; at < responses.Length; at++)
        {
            var activity = activities[at];
            responses[at] = new ResourceResponse(activity.Id ?? "reply-" + replies.Count.ToString(CultureInfo.InvariantCulture));
            if (activity.Type == ActivityTypes.Typing)
            {
                await outer.SendActivityAsync(activity);
                continue;
            }

            if (activity.Type == BufferedReply.InvokeAnswer)
            {
                // The framework's handlers look here to see whether an invoke was answered already.
                turn.TurnState[BotAdapter.InvokeResponseKey] = activity;
            }

            replies.Add(new BufferedReply(BufferedReply.Kind.Send, activity));
        }

        return responses;
    }

    private Task<ResourceResponse> UpdateAsync(ITurnContext turn, Activity activity, Func<Task<ResourceResponse>> next)
    {
        replies.Add(new BufferedReply(BufferedReply.Kind.Update, activity));
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    private Task Delete(ITurnContext turn, ConversationReference reference, Func<Task> next)
    {
        replies.Add(new BufferedReply(BufferedReply.Kind.Delete, new Activity { Type = ActivityTypes.MessageDelete, Id = reference.ActivityId }));
        return Task.CompletedTask;
    }
}
