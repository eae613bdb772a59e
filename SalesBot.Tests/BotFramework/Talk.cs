using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace SalesBot.Tests.BotFramework;

/// <summary>
/// A conversation with a set of dialogs whose state goes through storage between any two turns. Nothing but the
/// dialogs themselves survives in memory.
/// </summary>
internal sealed class Talk(IStorage storage, params Dialog[] dialogs)
{
    public string Locale { get; init; } = "en-US";

    public string Channel { get; init; } = "test";

    public string ConversationType { get; init; } = "personal";

    public DateTimeOffset? LocalTimestamp { get; init; }

    /// <summary>What came of the last turn.</summary>
    public DialogTurnResult? Result { get; private set; }

    /// <summary>What was sent in the last turn.</summary>
    public List<Activity> Sent { get; private set; } = [];

    /// <summary>The ids on the outer stack after the last turn, the active one first.</summary>
    public List<string> Stack { get; private set; } = [];

    /// <summary>Talks with the first dialog as a bot does: continue it, or begin it.</summary>
    public Task<string[]> Say(string text, string type = ActivityTypes.Message) => Do(text, type, async dc =>
    {
        var result = await dc.ContinueDialogAsync();
        return result.Status == DialogTurnStatus.Empty ? await dc.BeginDialogAsync(dialogs[0].Id) : result;
    });

    /// <summary>Takes a turn that works on the stack directly.</summary>
    public Task<string[]> Do(Func<DialogContext, Task<DialogTurnResult>> turn) => Do("do", ActivityTypes.Message, turn);

    public async Task<string[]> Do(string text, string type, Func<DialogContext, Task<DialogTurnResult>> turn)
    {
        var adapter = new RecordingAdapter();
        using var context = new TurnContext(adapter, Incoming(text, type));
        var state = new ConversationState(storage);
        var set = new DialogSet(state.CreateProperty<DialogState>("DialogState"));
        foreach (var dialog in dialogs)
        {
            set.Add(dialog);
        }

        var dc = await set.CreateContextAsync(context);
        Result = await turn(dc);
        Stack = dc.Stack.ConvertAll(instance => instance.Id);
        Sent = adapter.Sent;
        await state.SaveChangesAsync(context);
        return [.. Sent.Select(activity => activity.Text)];
    }

    public Activity Incoming(string text, string type = ActivityTypes.Message) => new(type)
    {
        Id = "in-1",
        Text = text,
        Locale = Locale,
        ChannelId = Channel,
        ServiceUrl = "https://example.test/",
        LocalTimestamp = LocalTimestamp,
        From = new ChannelAccount("29:rep", "Wang Lei"),
        Recipient = new ChannelAccount("28:bot", "SalesBot"),
        Conversation = new ConversationAccount { Id = "a:1", ConversationType = ConversationType },
    };
}
