using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Directories;
using SalesBot.Bot.Saying;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Managers;

/// <summary>What a rep is shown and asked about their manager.</summary>
public sealed class ManagerShowing(Administrators administrators)
{
    /// <summary>The word under which a name is waited for.</summary>
    internal const string Waiting = "manager";

    private const int MostListed = 20;

    /// <summary>Who it is; the form where nobody is.</summary>
    internal Task StateAsync(Talk talk, Text? note, CancellationToken cancellationToken) => CardAsync(talk, note, naming: false, cancellationToken);

    /// <summary>The form to name somebody.</summary>
    internal Task FormAsync(Talk talk, Text? note, CancellationToken cancellationToken) => CardAsync(talk, note, naming: true, cancellationToken);

    /// <summary>Whom is meant, before they are asked.</summary>
    internal static async Task ProposeAsync(Talk talk, IReadOnlyList<TeamMember> meant, CancellationToken cancellationToken)
    {
        talk.Memory.NameWanted = null;
        if (meant is [var only])
        {
            talk.Memory.Asked = new() { Yes = ManagerVerbs.Ask, No = ManagerVerbs.Keep, Ids = { [CardIds.Person] = only.Id } };
        }

        await talk.ReplaceAsync(CardMessage.Of(AskManagerCard.Draw([.. meant.Select(member => (member.Id, member.Name))], talk.Pen)), cancellationToken);
    }

    /// <summary>Somebody was asked.</summary>
    internal static Task AskedAsync(Talk talk, string name, CancellationToken cancellationToken)
    {
        var still = talk.Turn.User.Manager is { } now
            ? new Text($" Until then {now.Name} stays your manager.", $"在此之前，{now.Name}仍是你的经理。")
            : new Text(string.Empty, string.Empty);
        return NoteAsync(
            talk,
            new($"{name} is asked to confirm; I tell you what they say.{still.En}", $"已请{name}确认，有答复就告诉你。{still.Zh}"),
            new NoteButton(talk.In(new Text("Take back", "收回")), ManagerVerbs.Withdraw, CardIds.None),
            cancellationToken);
    }

    /// <summary>Whether to leave; the state where there is nobody to leave.</summary>
    internal async Task AskToLeaveAsync(Talk talk, CancellationToken cancellationToken)
    {
        if (talk.Turn.User.Manager is not { } manager)
        {
            await StateAsync(talk, null, cancellationToken);
            return;
        }

        talk.Memory.Asked = new() { Yes = ManagerVerbs.LeaveSure, No = ManagerVerbs.Keep };
        await NoteAsync(
            talk,
            new($"{manager.Name} will no longer see your deals, and is told so.", $"{manager.Name}将不再看到你的商机，并会收到通知。"),
            [
                new(talk.In(new Text("Leave team", "取消经理")), ManagerVerbs.LeaveSure, CardIds.None),
                new(talk.In(new Text("Keep", "保留")), ManagerVerbs.Keep, CardIds.None),
            ],
            cancellationToken);
    }

    /// <summary>Says one thing, with one way on.</summary>
    internal static Task NoteAsync(Talk talk, Text words, NoteButton button, CancellationToken cancellationToken) => NoteAsync(talk, words, [button], cancellationToken);

    /// <summary>The way to name somebody.</summary>
    internal static NoteButton NameSomebody(Talk talk) => new(talk.In(new Text("Name somebody", "另选一位")), ManagerVerbs.Choose, CardIds.None);

    private static Task NoteAsync(Talk talk, Text words, List<NoteButton> buttons, CancellationToken cancellationToken) =>
        talk.ReplaceAsync(CardMessage.Of(NoteCard.Draw(new NoteView(talk.In(ManagerTexts.Title), talk.In(words), buttons), talk.Pen)), cancellationToken);

    private async Task CardAsync(Talk talk, Text? note, bool naming, CancellationToken cancellationToken)
    {
        var (turn, user) = (talk.Turn, talk.Turn.User);
        talk.Memory.NameWanted = naming || user.ManagerState == ManagerState.None ? new(Waiting, turn.Now) : null;
        var others = (await turn.ColleaguesAsync()).Where(member => member.Id != user.UserId).OrderBy(member => member.Name, StringComparer.Ordinal);
        var card = ManagerCard.Draw(
            new ManagerView(
                user.Manager?.Name,
                user.AskedManager?.Name,
                user.AskedManager is { } asked ? Say.Date(DateOnly.FromDateTime(turn.Local(asked.At)), talk.Language, turn.Today) : null,
                note is null ? null : talk.In(note),
                [.. others.Take(MostListed).Select(member => (member.Id, member.Name))],
                naming,
                await administrators.IncludeAsync(user.TenantId, user.UserId, cancellationToken)),
            talk.Pen);
        await talk.ReplaceAsync(CardMessage.Of(card), cancellationToken);
    }
}
