using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework.Builder;

/// <summary>Keeps what would have been sent, and gives each message the id "sent 1", "sent 2" and so on.</summary>
public sealed class RecordingAdapter : BotAdapter
{
    public List<Activity> Sent { get; } = [];

    public List<Activity> Updated { get; } = [];

    public List<ConversationReference> Deleted { get; } = [];

    public static Activity Received => new(ActivityTypes.Message, id: "received")
    {
        Text = "hi",
        Locale = "zh-CN",
        ChannelId = "msteams",
        ServiceUrl = "https://smba.example/",
        From = new ChannelAccount("user"),
        Recipient = new ChannelAccount("bot"),
        Conversation = new ConversationAccount(id: "conversation"),
    };

    public Task RunAsync(BotCallbackHandler callback) => RunAsync(Received, callback);

    public async Task RunAsync(Activity activity, BotCallbackHandler callback)
    {
        using var context = new TurnContext(this, activity);
        await RunPipelineAsync(context, callback, default);
    }

    public override Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
        Task.FromResult(activities.Select(activity =>
        {
            Sent.Add(activity);
            return new ResourceResponse($"sent {Sent.Count}");
        }).ToArray());

    public override Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        Updated.Add(activity);
        return Task.FromResult(new ResourceResponse(activity.Id));
    }

    public override Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        Deleted.Add(reference);
        return Task.CompletedTask;
    }
}
