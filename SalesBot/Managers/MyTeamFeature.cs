using SalesBot.Bot.Cards;
using SalesBot.Bot.Conversing;
using SalesBot.Bot.Reading;
using SalesBot.Sales;
using SalesBot.Storage;

namespace SalesBot.Managers;

/// <summary>
/// What a manager does about who reports to them: accepts, declines, looks, takes somebody out:
/// <code>
/// my team       我的团队
/// </code>
/// </summary>
public sealed class MyTeamFeature : Feature
{
    private static readonly Text Team = new("Your team", "你的团队");

    private static readonly Text NobodyAsks = new("That request was taken back.", "对方已收回这个请求。");

    /// <inheritdoc/>
    public override bool Serves(Talk talk, Input input) =>
        input.Is(CommandKind.MyTeam) || input.Is(ManagerVerbs.Team, ManagerVerbs.Accept, ManagerVerbs.Decline, ManagerVerbs.Remove, ManagerVerbs.RemoveSure);

    /// <inheritdoc/>
    public override async Task<Served> ServeAsync(Talk talk, Input input, CancellationToken cancellationToken)
    {
        switch (input)
        {
            case Input.Clicked { Click: { Verb: ManagerVerbs.Accept or ManagerVerbs.Decline } click }:
                await AnsweredAsync(talk, click, cancellationToken);
                return Served.Quiet;
            case Input.Clicked { Click: { Verb: ManagerVerbs.Remove or ManagerVerbs.RemoveSure } click }:
                await RemovedAsync(talk, click, cancellationToken);
                return Served.Quiet;
            case Input.Clicked { Click: var click }:
                await ShowAsync(talk, int.TryParse(click.Id(CardIds.Page), out var page) ? page : 1, cancellationToken);
                return Served.Quiet;
            default:
                await ShowAsync(talk, 1, cancellationToken);
                return Served.Done;
        }
    }

    private static async Task ShowAsync(Talk talk, int page, CancellationToken cancellationToken)
    {
        var members = await talk.Turn.TeamAsync();
        await talk.ReplaceAsync(CardMessage.Of(MyTeamCard.Draw(new MyTeamView([.. members.Select(member => (member.Id, member.Name))], page), talk.Pen)), cancellationToken);
    }

    // What counts is whom the rep asks by now, not what the card was drawn for.
    private static async Task AnsweredAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        var rep = click.Id(CardIds.Person) is { } id ? await turn.ColleagueAsync(id) : null;
        var name = CardText.Clean(rep?.DisplayName);
        if (rep?.AskedManager?.Id != turn.UserId)
        {
            await NoteAsync(talk, rep is not null && rep.ManagerId == turn.UserId ? new($"{name} is in your team.", $"{name}在你的团队里。") : NobodyAsks, cancellationToken);
            return;
        }

        var accepts = click.Verb == ManagerVerbs.Accept;
        if (accepts && await new ReportingLine(turn).IsAboveAsync(rep.UserId, turn.UserId))
        {
            await NoteAsync(talk, new($"You report to {name} yourself, so you cannot be their manager. Decline, or change your own manager first.", $"你自己就向{name}汇报，不能当对方的经理。可以拒绝，或先更换你自己的经理。"), cancellationToken);
            return;
        }

        var (step, own) = (accepts ? TeamStep.Accepted : TeamStep.Declined, turn.User.DisplayName ?? turn.UserId);
        turn.Change(new TeamChange(turn.TenantId, rep.UserId, rep.DisplayName ?? rep.UserId, step, new ManagerLink(turn.UserId, own, turn.Now)));
        ManagerNotices.Tell(talk, rep.UserId, new(step, turn.UserId, own));
        await NoteAsync(
            talk,
            accepts
                ? new($"{name} is in your team now. You see their deals and hear when one stalls.", $"{name}现在在你的团队里，你能看到对方的商机，商机停滞时会收到提醒。")
                : new($"Declined; {name} is told.", $"已拒绝，会告诉{name}。"),
            cancellationToken);
    }

    private static async Task RemovedAsync(Talk talk, CardClick click, CancellationToken cancellationToken)
    {
        var turn = talk.Turn;
        if (click.Id(CardIds.Person) is not { } id || await turn.ColleagueAsync(id) is not { } rep || rep.ManagerId != turn.UserId)
        {
            await NoteAsync(talk, ManagerTexts.NotYours, cancellationToken);
            return;
        }

        var (name, own) = (CardText.Clean(rep.DisplayName), turn.User.DisplayName ?? turn.UserId);
        if (click.Verb == ManagerVerbs.Remove)
        {
            await talk.ReplaceAsync(
                CardMessage.Of(NoteCard.Draw(
                    new NoteView(
                        talk.In(new Text($"Take {name} out of your team?", $"把{name}移出你的团队？")),
                        talk.In(new Text($"You no longer see their deals, and {name} is told.", $"你将不再看到对方的商机，{name}会收到通知。")),
                        [
                            new(talk.In(new Text("Take out", "移出")), ManagerVerbs.RemoveSure, CardIds.Of(CardIds.Person, id)),
                            new(talk.In(new Text("Keep", "保留")), ManagerVerbs.Team, CardIds.None),
                        ]),
                    talk.Pen)),
                cancellationToken);
            return;
        }

        turn.Change(new TeamChange(turn.TenantId, id, rep.DisplayName ?? id, TeamStep.Removed, new ManagerLink(turn.UserId, own, turn.Now)));
        ManagerNotices.Tell(talk, id, new(TeamStep.Removed, turn.UserId, own));
        await NoteAsync(talk, new($"{name} is out of your team, and is told.", $"{name}已移出你的团队，会收到通知。"), cancellationToken);
    }

    private static Task NoteAsync(Talk talk, Text words, CancellationToken cancellationToken) => talk.ReplaceAsync(
        CardMessage.Of(NoteCard.Draw(
            new NoteView(talk.In(Team), talk.In(words), [new(talk.In(new Text("My team", "我的团队")), ManagerVerbs.Team, CardIds.None)]), talk.Pen)),
        cancellationToken);
}
