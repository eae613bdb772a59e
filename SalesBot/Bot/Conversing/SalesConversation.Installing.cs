using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using SalesBot.Bot.Turns;

namespace SalesBot.Bot.Conversing;

// The app is added or taken away. Teams says "added" in two ways, in either order, and clients say it again at every start.
public sealed partial class SalesConversation
{
    /// <inheritdoc/>
    protected override Task OnMembersAddedAsync(IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersAdded);
        ArgumentNullException.ThrowIfNull(turnContext);

        // A new colleague in a room is no reason to greet it again.
        return IsPersonal(turnContext) || membersAdded.Any(member => member.Id == turnContext.Activity.Recipient?.Id)
            ? WelcomeAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task OnMembersRemovedAsync(IList<ChannelAccount> membersRemoved, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(membersRemoved);
        ArgumentNullException.ThrowIfNull(turnContext);
        return !IsPersonal(turnContext) && membersRemoved.Any(member => member.Id == turnContext.Activity.Recipient?.Id)
            ? LeaveRoomAsync(turnContext, cancellationToken)
            : Task.CompletedTask;
    }

    /// <inheritdoc/>
    protected override Task OnInstallationUpdateAddAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        WelcomeAsync(turnContext, cancellationToken);

    /// <inheritdoc/>
    protected override async Task OnInstallationUpdateRemoveAsync(ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        if (!IsPersonal(turnContext))
        {
            await LeaveRoomAsync(turnContext, cancellationToken);
            return;
        }

        var turn = turnContext.TurnState.Get<Turn>();
        turn.Save(turn.User with { Installed = false });
    }

    private async Task WelcomeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (talk, memories) = await TalkAsync(turnContext, cancellationToken);
        var isPersonal = IsPersonal(turnContext);
        if (isPersonal)
        {
            talk.Turn.Save(talk.Turn.User with { Installed = true, WelcomedAt = talk.Turn.User.WelcomedAt ?? talk.Turn.Now });
        }

        if (!talk.Memory.Welcomed)
        {
            talk.Memory.Welcomed = true;
            await (await IsBarredAsync(turnContext, cancellationToken) ? talk.SayAsync(NotForYou, cancellationToken) : isPersonal ? welcome.ShowAsync(talk, cancellationToken) : talk.SayAsync(room.Greeting, cancellationToken));
            await memories.SetAsync(turnContext, talk.Memory.ToString(), cancellationToken);
        }
    }

    private async Task LeaveRoomAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var (talk, _) = await TalkAsync(turnContext, cancellationToken);
        await room.LeftAsync(talk);
    }
}
