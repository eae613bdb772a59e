using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Storage;

namespace SalesBot.Managers;

/// <summary>
/// Who somebody reports to. They name the manager, who accepts; both can end it:
/// <code>
/// my manager is Ms Zhang       我的经理是张敏
/// my manager                   我的经理
/// </code>
/// Where the company's directory may be read, it proposes one first.
/// </summary>
public sealed class MyManagerFeature(DirectoryProposal directory, ManagerShowing showing) : Feature
{
    // Longer is a sentence about something else.
    private const int LongestName = 40;

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) => input.Is(CommandKind.Manager) || input.Is(
        ManagerVerbs.Show, ManagerVerbs.Choose, ManagerVerbs.Named, ManagerVerbs.Ask, ManagerVerbs.Directory, ManagerVerbs.Withdraw, ManagerVerbs.Leave, ManagerVerbs.LeaveSure, ManagerVerbs.Keep);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        if (input is Input.Clicked { Click: var click })
        {
            await PressedAsync(talk, click, cancellationToken);
            return Served.Quiet;
        }

        switch (((Input.Said)input).Command!.Argument)
        {
            case null:
                await ShowAsync(talk, cancellationToken);
                break;
            case ManagerWords.Nobody:
                await showing.AskToLeaveAsync(talk, cancellationToken);
                break;
            case var name:
                await NamedAsync(talk, name, cancellationToken);
                break;
        }

        return Served.Quiet;
    }

    /// <inheritdoc/>
    public override async Task<Served?> TryAsync(Talk talk, string text, CancellationToken cancellationToken)
    {
        if (talk.Memory.NameWanted?.Waits(ManagerShowing.Waiting, talk.Turn.Now) != true || text.Length > LongestName || (await ColleagueFinding.FindAsync(talk, text)).Count == 0)
        {
            return null;
        }

        await NamedAsync(talk, text, cancellationToken);
        return Served.Quiet;
    }

    private async Task PressedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        var user = talk.Turn.User;
        switch (click.Verb)
        {
            case ManagerVerbs.Named when click.Input(ManagerCard.NameField)?.Trim() is { Length: > 0 } typed:
                await NamedAsync(talk, typed, cancellationToken);
                break;
            case ManagerVerbs.Named when click.Input(ManagerCard.PickField)?.Trim() is { } picked && Guid.TryParse(picked, out _):
                await ProposeAsync(talk, [new TeamMember(picked, await talk.Turn.NameOfAsync(picked) ?? string.Empty)], cancellationToken);
                break;
            case ManagerVerbs.Named or ManagerVerbs.Choose:
                await showing.FormAsync(talk, null, cancellationToken);
                break;
            case ManagerVerbs.Ask when click.Id(CardIds.Person) is { } id:
                await AskAsync(talk, id, cancellationToken);
                break;
            case ManagerVerbs.Directory when await directory.ConfirmAsync(talk, cancellationToken):
                break;
            case ManagerVerbs.Withdraw when user.AskedManager is { } asked:
                ManagerDesk.Withdraw(talk, asked);
                await ManagerShowing.NoteAsync(talk, new($"Taken back: {asked.Name} is not asked any more.", $"已收回，不再询问{asked.Name}。"), ManagerShowing.NameSomebody(talk), cancellationToken);
                break;
            case ManagerVerbs.Leave when user.Manager is not null:
                await showing.AskToLeaveAsync(talk, cancellationToken);
                break;
            case ManagerVerbs.LeaveSure when user.Manager is { } manager:
                ManagerDesk.Leave(talk, manager);
                await ManagerShowing.NoteAsync(talk, new($"Done: {manager.Name} no longer sees your deals.", $"好了，{manager.Name}不再能看到你的商机。"), ManagerShowing.NameSomebody(talk), cancellationToken);
                break;
            case ManagerVerbs.Keep:
                await showing.StateAsync(talk, user.Manager is null ? ManagerTexts.NobodyAsked : ManagerTexts.Kept, cancellationToken);
                break;
            default:
                await ShowAsync(talk, cancellationToken);
                break;
        }
    }

    private async Task NamedAsync(Talk talk, string typed, CancellationToken cancellationToken)
    {
        var found = await ColleagueFinding.FindAsync(talk, typed);
        if (found.Count == 0)
        {
            await showing.FormAsync(talk, ManagerTexts.NotFound(CardText.Clean(ColleagueFinding.Bare(typed), LongestName)), cancellationToken);
            return;
        }

        await ProposeAsync(talk, found, cancellationToken);
    }

    private async Task ShowAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Turn.User.ManagerState != ManagerState.None || !await directory.ProposeAsync(talk, cancellationToken))
        {
            await showing.StateAsync(talk, null, cancellationToken);
        }
    }

    // Nothing goes to anybody before the rep has seen who is meant (domain 7.1).
    private async Task ProposeAsync(Talk talk, IReadOnlyList<TeamMember> meant, CancellationToken cancellationToken)
    {
        if (meant is [var one] && await ManagerDesk.AgainstAsync(talk, one.Id, one.Name) is { } against)
        {
            await showing.FormAsync(talk, against, cancellationToken);
            return;
        }

        await ManagerShowing.ProposeAsync(talk, meant, cancellationToken);
    }

    private async Task AskAsync(Talk talk, string id, CancellationToken cancellationToken)
    {
        var name = await talk.Turn.NameOfAsync(id) ?? string.Empty;
        if (await ManagerDesk.AgainstAsync(talk, id, name) is { } against)
        {
            await showing.FormAsync(talk, against, cancellationToken);
            return;
        }

        ManagerDesk.Ask(talk, new ManagerLink(id, name, talk.Turn.Now));
        await ManagerShowing.AskedAsync(talk, name, cancellationToken);
    }
}
