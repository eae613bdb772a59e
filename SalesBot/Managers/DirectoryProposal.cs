using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Directories;
using SalesBot.Bot.Hosting;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Managers;

/// <summary>
/// "Your directory says Zhang Min. Right?" The rep confirms; the manager need not, because the company has said so. The
/// directory is asked again at the yes, so a card can claim nobody.
/// </summary>
public sealed class DirectoryProposal(CompanyDirectory directory, BotOptions options)
{
    /// <summary>Proposes whom the directory names.</summary>
    /// <returns>False if it names nobody who can be it; then the rep is asked.</returns>
    public async Task<bool> ProposeAsync(Talk talk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (await FindAsync(talk, cancellationToken) is not { } found)
        {
            return false;
        }

        var name = CardText.Clean(found.Name);
        talk.Memory.Asked = new() { Yes = ManagerVerbs.Directory, No = ManagerVerbs.Choose };
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(
                    talk.In(ManagerTexts.Title),
                    talk.In(new Text($"Your directory says {name}. Right? {ManagerTexts.WhatTheySee.En}", $"通讯录里你的经理是{name}，对吗？{ManagerTexts.WhatTheySee.Zh}")),
                    [
                        new(talk.In(new Text("Yes", "对")), ManagerVerbs.Directory, CardIds.None),
                        new(talk.In(new Text("Somebody else", "换一位")), ManagerVerbs.Choose, CardIds.None),
                    ]),
                talk.Pen)),
            cancellationToken);
        return true;
    }

    /// <summary>Takes whom the directory names as the manager.</summary>
    /// <returns>False if it names nobody any more.</returns>
    public async Task<bool> ConfirmAsync(Talk talk, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(talk);
        if (await FindAsync(talk, cancellationToken) is not { } found)
        {
            return false;
        }

        var turn = talk.Turn;
        var name = turn.User.DisplayName ?? turn.UserId;
        var hears = await turn.ColleagueAsync(found.Id) is { Reference: not null };
        turn.Change(new TeamChange(turn.TenantId, turn.UserId, name, TeamStep.Set, new ManagerLink(found.Id, found.Name, turn.Now)));
        ManagerNotices.Tell(talk, found.Id, new(TeamStep.Set, turn.UserId, name, ToManager: true));
        var manager = CardText.Clean(found.Name);
        var words = hears
            ? new Text($"{manager} is your manager now. {ManagerTexts.WhatTheySee.En}", $"{manager}现在是你的经理。{ManagerTexts.WhatTheySee.Zh}")
            : new Text($"{manager} is your manager now, but has not opened me yet: until then they see and hear nothing.", $"{manager}现在是你的经理，但还没用过我，在那之前看不到也收不到提醒。");
        await talk.ReplaceAsync(
            CardMessage.Of(NoteCard.Draw(
                new NoteView(talk.In(ManagerTexts.Title), talk.In(words), [new(talk.In(new Text("My manager", "我的经理")), ManagerVerbs.Show, CardIds.None)]), talk.Pen)),
            cancellationToken);
        return true;
    }

    private async Task<DirectoryAnswer.Found?> FindAsync(Talk talk, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        var answer = await directory.ManagerOfAsync(turn.TenantId, turn.UserId, cancellationToken);
        if (answer is DirectoryAnswer.Forbidden)
        {
            foreach (var administrator in options.Administrators)
            {
                turn.Tell(new Notice(DirectoryForbidden.Kind, turn.TenantId, administrator, DirectoryForbidden.Kind, turn.Now));
            }
        }

        return answer is DirectoryAnswer.Found found && found.Id != turn.UserId && !await new ReportingLine(turn).IsAboveAsync(turn.UserId, found.Id) ? found : null;
    }
}
